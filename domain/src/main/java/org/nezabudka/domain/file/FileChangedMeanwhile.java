package org.nezabudka.domain.file;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** Somebody threw the file away or took it back since it was read. */
public final class FileChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public FileChangedMeanwhile(FileId id) {
        super("File " + id + " was changed", Map.of("file", id.toString()));
    }
}
