package org.nezabudka.domain.payment;

import java.util.UUID;

/** The identity of an entry of a ledger. */
public record PaymentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
