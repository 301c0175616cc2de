package org.nezabudka.domain.file;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** The file is known, but its bytes are not where they were kept: the disk has lost them. */
public final class ContentLost extends NotFound {

    private static final long serialVersionUID = 1L;

    public ContentLost(FileId id) {
        super("Content of file " + id, Map.of("file", id.toString()));
    }
}
