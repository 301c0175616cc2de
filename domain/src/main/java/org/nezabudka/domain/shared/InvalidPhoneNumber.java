package org.nezabudka.domain.shared;

import java.util.Map;

/** Not a telephone number that could be dialled. */
public final class InvalidPhoneNumber extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidPhoneNumber(String given) {
        super("phone", "Not a telephone number", Map.of("given", given));
    }
}
