package org.nezabudka.domain.payment;

import java.util.Map;
import org.nezabudka.domain.shared.Money;
import org.nezabudka.domain.shared.Refused;

/** More than the client owes, and nobody has accepted that. */
public final class Overpayment extends Refused {

    private static final long serialVersionUID = 1L;

    Overpayment(Money due, Money paid, Money amount, Money excess) {
        super(
                amount + " is " + excess + " too much",
                Map.of(
                        "due", due,
                        "paid", paid,
                        "amount", amount,
                        "excess", excess));
    }
}
