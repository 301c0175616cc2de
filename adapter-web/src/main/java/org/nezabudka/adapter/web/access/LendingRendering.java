package org.nezabudka.adapter.web.access;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.ProblemTexts;
import org.nezabudka.application.access.LendingViews;
import org.nezabudka.application.access.LendingViews.State;
import org.nezabudka.domain.access.AccessLevel;

/** From rows of what is lent to what is answered. */
final class LendingRendering {
    private final ProblemTexts texts;

    LendingRendering(ProblemTexts texts) {
        this.texts = texts;
    }

    /** Access to a client. */
    record GrantView(
            UUID id,
            int version,
            UUID clientId,
            String clientName,
            @Nullable UUID employeeId,
            @Nullable UUID departmentId,
            String granteeName,
            AccessLevel level,
            Instant from,
            Instant until,
            String ground,
            @Nullable String orderNumber,
            @Nullable String grantedByName,
            Instant grantedAt,
            @Nullable Instant revokedAt,
            @Nullable String revokedByName,
            @Nullable String revocationReason,
            State state,
            List<Action> actions) {}

    /** An appointment of a deputy. */
    record DeputyView(
            UUID id,
            int version,
            UUID absentId,
            String absentName,
            UUID deputyId,
            String deputyName,
            Instant from,
            Instant until,
            String ground,
            @Nullable String orderNumber,
            @Nullable String appointedByName,
            Instant appointedAt,
            @Nullable Instant endedAt,
            @Nullable String endedByName,
            @Nullable String endingReason,
            State state,
            List<Action> actions) {}

    /** What the actor may do with it, and why not. */
    record Action(String name, boolean allowed, @Nullable String reason) {}

    GrantView view(LendingViews.GrantRow row, Locale locale) {
        return new GrantView(
                row.id(),
                row.version(),
                row.clientId(),
                row.clientName(),
                row.employeeId(),
                row.departmentId(),
                row.granteeName(),
                row.level(),
                row.from(),
                row.until(),
                row.ground(),
                row.orderNumber(),
                row.grantedByName(),
                row.grantedAt(),
                row.revokedAt(),
                row.revokedByName(),
                row.revocationReason(),
                row.state(),
                List.of(
                        action("prolong", row.mayChange(), row.state(), locale),
                        action("revoke", row.mayChange(), row.state(), locale)));
    }

    DeputyView view(LendingViews.DeputyRow row, Locale locale) {
        return new DeputyView(
                row.id(),
                row.version(),
                row.absentId(),
                row.absentName(),
                row.deputyId(),
                row.deputyName(),
                row.from(),
                row.until(),
                row.ground(),
                row.orderNumber(),
                row.appointedByName(),
                row.appointedAt(),
                row.endedAt(),
                row.endedByName(),
                row.endingReason(),
                row.state(),
                List.of(action("end", row.mayEnd(), row.state(), locale)));
    }

    private Action action(String name, boolean allowed, State state, Locale locale) {
        if (allowed) return new Action(name, true, null);
        return new Action(name, false, texts.text(locale, state == State.ENDED ? "action.has-ended" : "action.lend"));
    }
}
