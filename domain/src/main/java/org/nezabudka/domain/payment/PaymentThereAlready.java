package org.nezabudka.domain.payment;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** A payment with this external number is in the ledger already. */
public final class PaymentThereAlready extends Refused {

    private static final long serialVersionUID = 1L;

    public PaymentThereAlready(String number) {
        super("External number " + number + " is there", Map.of("number", number));
    }
}
