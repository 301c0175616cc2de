package org.nezabudka.domain.fulfilment;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** The files of an act and of a claim come by what is done with them, and stay. */
public final class FilesKeptByTheirVisit extends Refused {

    private static final long serialVersionUID = 1L;

    public FilesKeptByTheirVisit() {
        super("These files come and go by their own acts", Map.of());
    }
}
