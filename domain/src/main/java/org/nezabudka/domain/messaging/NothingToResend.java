package org.nezabudka.domain.messaging;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Only what was given up, or what is in doubt, is sent again by hand. */
public final class NothingToResend extends Refused {

    private static final long serialVersionUID = 1L;

    NothingToResend(DeliveryState state) {
        super("The message is " + state, Map.of("state", state.name()));
    }
}
