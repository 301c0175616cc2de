package org.nezabudka.application.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * A notice as one employee got it.
 *
 * @param readAt when it was read, {@code null}: not yet
 */
public record Notification(
        UUID id,
        EmployeeId whom,
        Instant at,
        Notice notice,
        @Nullable Instant readAt) {

    public Notification read(Instant now) {
        return readAt != null ? this : new Notification(id, whom, at, notice, now);
    }
}
