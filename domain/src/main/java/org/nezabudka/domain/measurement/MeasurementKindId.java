package org.nezabudka.domain.measurement;

import java.util.UUID;

/** The identity of a kind of measurement. */
public record MeasurementKindId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
