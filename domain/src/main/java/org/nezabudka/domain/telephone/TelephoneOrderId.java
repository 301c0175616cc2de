package org.nezabudka.domain.telephone;

import java.util.UUID;

/** An order to the telephone exchange. */
public record TelephoneOrderId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
