package org.nezabudka.domain.schedule;

import java.util.UUID;

/** The identity of a district. */
public record DistrictId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
