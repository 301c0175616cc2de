package org.nezabudka.domain.file;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** There is no small picture of this file. */
public final class NoPreview extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoPreview(FileId id) {
        super("No preview of " + id, Map.of("file", id.toString()));
    }
}
