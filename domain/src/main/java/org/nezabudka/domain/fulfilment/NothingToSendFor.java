package org.nezabudka.domain.fulfilment;

import java.util.Map;
import org.nezabudka.domain.order.Stage;
import org.nezabudka.domain.shared.Refused;

/** Nobody is sent for an order that was cancelled, nor with a new visit for one that is done unless a claim asks for it. */
public final class NothingToSendFor extends Refused {

    private static final long serialVersionUID = 1L;

    public NothingToSendFor(Stage stage) {
        super(
                "Nobody is sent for an order that is " + stage,
                Map.of("stage", stage.name(), "rule", stage.name().toLowerCase(java.util.Locale.ROOT)));
    }
}
