package org.nezabudka.domain.file;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Whoever finds a thousand files at one thing finds none. */
public final class TooManyFiles extends Refused {

    private static final long serialVersionUID = 1L;

    public TooManyFiles(int most) {
        super("More than " + most + " files", Map.of("most", most));
    }
}
