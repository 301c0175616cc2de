package org.nezabudka.domain.payment;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** There is no such payment, or it is not the actor's to see. */
public final class UnknownPayment extends NotFound {

    private static final long serialVersionUID = 1L;

    private final boolean concealed;

    private UnknownPayment(PaymentId id, boolean concealed) {
        super("No payment " + id, Map.of("payment", id.toString()));
        this.concealed = concealed;
    }

    public static UnknownPayment missing(PaymentId id) {
        return new UnknownPayment(id, false);
    }

    /** It is there, but hidden from the actor: told as missing, remembered in the audit as an attempt. */
    public static UnknownPayment concealed(PaymentId id) {
        return new UnknownPayment(id, true);
    }

    @Override
    public boolean isConcealment() {
        return concealed;
    }
}
