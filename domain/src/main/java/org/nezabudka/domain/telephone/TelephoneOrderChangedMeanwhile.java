package org.nezabudka.domain.telephone;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** The order went a step further since it was read. */
public final class TelephoneOrderChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public TelephoneOrderChangedMeanwhile(TelephoneOrderId id) {
        super("Order " + id + " was changed meanwhile", Map.of("order", id.toString()));
    }
}
