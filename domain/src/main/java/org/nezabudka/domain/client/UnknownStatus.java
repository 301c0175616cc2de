package org.nezabudka.domain.client;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** The ladder has no such status. */
public final class UnknownStatus extends Invalid {

    private static final long serialVersionUID = 1L;

    UnknownStatus(String code) {
        super("status", "There is no status " + code, Map.of("code", code));
    }
}
