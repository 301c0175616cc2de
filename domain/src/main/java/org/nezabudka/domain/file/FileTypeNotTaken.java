package org.nezabudka.domain.file;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** Files of this kind are not taken: pages, scripts and programs could harm whoever opens them. */
public final class FileTypeNotTaken extends Invalid {

    private static final long serialVersionUID = 1L;

    public FileTypeNotTaken() {
        super("file", "Not a kind of file that is taken", Map.of());
    }
}
