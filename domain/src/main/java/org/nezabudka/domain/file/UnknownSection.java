package org.nezabudka.domain.file;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** The thing has no such section of files. */
public final class UnknownSection extends Invalid {

    private static final long serialVersionUID = 1L;

    public UnknownSection(String section) {
        super("section", "No section " + section, Map.of("section", section));
    }
}
