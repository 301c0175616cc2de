package org.nezabudka.domain.order;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** A warranty of less than nothing, or longer than furniture lives. */
public final class InvalidWarranty extends Invalid {

    private static final long serialVersionUID = 1L;

    InvalidWarranty(int most) {
        super("warrantyMonths", "0 to " + most + " months", Map.of("most", most));
    }
}
