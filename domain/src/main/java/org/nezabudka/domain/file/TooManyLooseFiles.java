package org.nezabudka.domain.file;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Somebody sends files again and again and gives them to nothing. */
public final class TooManyLooseFiles extends Refused {

    private static final long serialVersionUID = 1L;

    public TooManyLooseFiles(int most) {
        super("More than " + most + " files that belong to nothing", Map.of("most", most));
    }
}
