package org.nezabudka.domain.organization;

import java.util.UUID;

/** A department of the company. */
public record DepartmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
