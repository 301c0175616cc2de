package org.nezabudka.domain.dictionary;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** The dictionary has no entry of this code. */
public final class UnknownEntry extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownEntry(String dictionary, String code) {
        super("No entry " + code + " in " + dictionary, Map.of("dictionary", dictionary, "code", code));
    }
}
