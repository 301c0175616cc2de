package org.nezabudka.domain.dictionary;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** The dictionary already has an entry of this code. */
public final class EntryCodeTaken extends Refused {

    private static final long serialVersionUID = 1L;

    public EntryCodeTaken(String code) {
        super("There is already an entry " + code, Map.of("code", code));
    }
}
