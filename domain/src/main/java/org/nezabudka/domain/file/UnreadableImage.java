package org.nezabudka.domain.file;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** It begins like a picture and is none. */
public final class UnreadableImage extends Invalid {

    private static final long serialVersionUID = 1L;

    public UnreadableImage() {
        super("file", "The picture cannot be read", Map.of());
    }
}
