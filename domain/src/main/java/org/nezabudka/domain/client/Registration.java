package org.nezabudka.domain.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * How a card came to be.
 *
 * @param by who added it [кто добавил]; {@code null} when the software did
 */
public record Registration(Instant at, @Nullable EmployeeId by, Origin origin) {

    /** What brought the client in. */
    public enum Origin {
        /** Typed in by an employee. */
        MANUAL,
        /** An unknown number rang (brief 001). */
        CALL,
        /** Loaded from elsewhere. */
        IMPORT
    }
}
