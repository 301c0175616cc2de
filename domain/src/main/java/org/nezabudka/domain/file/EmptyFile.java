package org.nezabudka.domain.file;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** A file without content. */
public final class EmptyFile extends Invalid {

    private static final long serialVersionUID = 1L;

    public EmptyFile() {
        super("file", "Nothing in it", Map.of());
    }
}
