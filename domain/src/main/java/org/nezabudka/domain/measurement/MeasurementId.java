package org.nezabudka.domain.measurement;

import java.util.UUID;

/** The identity of a measurement. */
public record MeasurementId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
