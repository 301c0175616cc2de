package org.nezabudka.domain.worktime;

import java.util.UUID;

/** The identity of an absence. */
public record AbsenceId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
