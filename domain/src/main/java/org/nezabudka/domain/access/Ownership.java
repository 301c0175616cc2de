package org.nezabudka.domain.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * To whom a thing belongs.
 *
 * @param holders all who have to do with it, each with the department they work in now; empty: it belongs to nobody yet
 * @param grants additional access to its client, not revoked; which of it is in force depends on the moment
 */
public record Ownership(Set<Holder> holders, Set<AccessGrant> grants) {

    /** Somebody a thing belongs to. */
    public record Holder(EmployeeId employee, @Nullable DepartmentId department) {}

    public Ownership {
        holders = Set.copyOf(holders);
        grants = Set.copyOf(grants);
    }

    public Ownership(Set<Holder> holders) {
        this(holders, Set.of());
    }

    public static Ownership nobody() {
        return new Ownership(Set.of());
    }

    /** The ownership of something that has to do with a thing of this ownership, as a call has with its client. */
    public Ownership and(Collection<Holder> more) {
        var all = new HashSet<>(holders);
        all.addAll(more);
        return new Ownership(all, grants);
    }
}
