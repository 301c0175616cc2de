package org.nezabudka.adapter.persistence.shared;

import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.JdbiException;
import org.postgresql.util.PSQLException;

/** Tells which rule of the schema a statement broke. */
public final class Violations {

    /** Of a unique index, of an exclusion constraint. */
    private static final Set<String> BROKEN = Set.of("23505", "23P01");

    private Violations() {}

    /** Whether the failure is that of the unique index or constraint of this name. */
    public static boolean isOf(JdbiException failure, String constraint) {
        return failure.getCause() instanceof PSQLException refusal
                && BROKEN.contains(Objects.requireNonNullElse(refusal.getSQLState(), ""))
                && refusal.getServerErrorMessage() != null
                && Objects.equals(constraint, refusal.getServerErrorMessage().getConstraint());
    }

    /** Whether a lock was not to be had in time. */
    public static boolean isLockTimeout(JdbiException failure) {
        return failure.getCause() instanceof PSQLException refusal && "55P03".equals(refusal.getSQLState());
    }
}
