package org.nezabudka.adapter.persistence.shared;

import java.util.Objects;
import org.jdbi.v3.core.JdbiException;
import org.postgresql.util.PSQLException;

/** Tells which rule of the schema a statement broke. */
public final class Violations {

    private Violations() {}

    /** Whether the failure is that of the unique index or constraint of this name. */
    public static boolean isOf(JdbiException failure, String constraint) {
        return failure.getCause() instanceof PSQLException refusal
                && "23505".equals(refusal.getSQLState())
                && refusal.getServerErrorMessage() != null
                && Objects.equals(constraint, refusal.getServerErrorMessage().getConstraint());
    }

    /** Whether a lock was not to be had in time. */
    public static boolean isLockTimeout(JdbiException failure) {
        return failure.getCause() instanceof PSQLException refusal && "55P03".equals(refusal.getSQLState());
    }
}
