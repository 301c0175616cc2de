package org.nezabudka.domain.payment;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** The order is cancelled: nothing is paid for it any more. */
public final class NotPayable extends Refused {

    private static final long serialVersionUID = 1L;

    NotPayable() {
        super("The order is cancelled", Map.of());
    }
}
