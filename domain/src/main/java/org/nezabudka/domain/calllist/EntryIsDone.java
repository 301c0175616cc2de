package org.nezabudka.domain.calllist;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** The client of the list was called already, or left out. */
public final class EntryIsDone extends Refused {

    private static final long serialVersionUID = 1L;

    public EntryIsDone() {
        super("The entry is done", Map.of());
    }
}
