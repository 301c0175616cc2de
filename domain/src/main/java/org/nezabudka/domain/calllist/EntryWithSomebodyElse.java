package org.nezabudka.domain.calllist;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** A colleague has this client of the list before them. */
public final class EntryWithSomebodyElse extends Refused {

    private static final long serialVersionUID = 1L;

    public EntryWithSomebodyElse() {
        super("A colleague has the entry", Map.of());
    }
}
