package org.nezabudka.domain.dictionary;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** A record names a dictionary entry that does not exist or is archived. */
public final class EntryNotOffered extends Invalid {

    private static final long serialVersionUID = 1L;

    public EntryNotOffered(String field, String code) {
        super(field, code + " is not offered for " + field, Map.of("field", field, "code", code));
    }
}
