package org.nezabudka.domain.organization;

import java.util.UUID;

/** An employee, working or dismissed. */
public record EmployeeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
