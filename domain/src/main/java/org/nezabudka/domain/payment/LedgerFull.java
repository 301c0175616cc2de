package org.nezabudka.domain.payment;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** An order has no more lines of money than this. */
public final class LedgerFull extends Refused {

    private static final long serialVersionUID = 1L;

    LedgerFull(int most) {
        super("At most " + most + " lines", Map.of("most", most));
    }
}
