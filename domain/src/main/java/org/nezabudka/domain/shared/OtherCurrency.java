package org.nezabudka.domain.shared;

import java.util.Currency;
import java.util.Map;

/** Sums of different currencies do not go together. */
public final class OtherCurrency extends Invalid {

    private static final long serialVersionUID = 1L;

    public OtherCurrency(Currency wanted, Currency given) {
        super(
                "currency",
                "Wanted " + wanted + ", given " + given,
                Map.of("wanted", wanted.getCurrencyCode(), "given", given.getCurrencyCode()));
    }
}
