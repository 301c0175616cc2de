package org.nezabudka.domain.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * A time during which an employee looked after a client. Ended ones stay, those of dismissed employees included (brief 002.6).
 *
 * @param responsible one present manager is responsible [ответственный]; others help
 * @param by who assigned; {@code null} when the software did by a rule
 * @param until {@code null} while it lasts
 */
public record ManagerAssignment(
        EmployeeId manager,
        boolean responsible,
        Instant since,
        @Nullable EmployeeId by,
        @Nullable Instant until) {

    public boolean lasts() {
        return until == null;
    }

    ManagerAssignment endedAt(Instant moment) {
        return new ManagerAssignment(manager, responsible, since, by, moment);
    }
}
