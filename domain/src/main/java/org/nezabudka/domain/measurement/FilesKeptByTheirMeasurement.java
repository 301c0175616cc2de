package org.nezabudka.domain.measurement;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Files of a measurement come and go by its own acts: a version that was handed in keeps its files. */
public final class FilesKeptByTheirMeasurement extends Refused {

    private static final long serialVersionUID = 1L;

    public FilesKeptByTheirMeasurement() {
        super("Files of a measurement come and go by its own acts", Map.of());
    }
}
