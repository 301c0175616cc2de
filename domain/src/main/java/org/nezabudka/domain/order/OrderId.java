package org.nezabudka.domain.order;

import java.util.UUID;

/** The identity of an order. */
public record OrderId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
