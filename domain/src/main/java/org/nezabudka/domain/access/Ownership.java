package org.nezabudka.domain.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * To whom a thing belongs.
 *
 * @param holders all who have to do with it, each with the department they work in now; empty: it belongs to nobody yet
 */
public record Ownership(Set<Holder> holders) {

    /** Somebody a thing belongs to. */
    public record Holder(EmployeeId employee, @Nullable DepartmentId department) {}

    public Ownership {
        holders = Set.copyOf(holders);
    }

    public static Ownership nobody() {
        return new Ownership(Set.of());
    }
}
