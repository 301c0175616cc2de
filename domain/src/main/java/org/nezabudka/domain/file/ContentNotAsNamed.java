package org.nezabudka.domain.file;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** The name promises another kind of file than the content is. */
public final class ContentNotAsNamed extends Invalid {

    private static final long serialVersionUID = 1L;

    ContentNotAsNamed(String name, FileType type) {
        super("name", "Content of " + name + " is " + type, Map.of("name", name, "type", type.mediaType()));
    }
}
