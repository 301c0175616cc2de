package org.nezabudka.application.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.activity.ActivityFacts;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * A contact to write down.
 *
 * @param heldAt when it was, {@code null}: now
 * @param manager who had it, {@code null}: the actor
 * @param call by which it was, {@code null}: by none that is known
 */
public record ContactEntry(
        ActivityFacts facts,
        @Nullable Instant heldAt,
        @Nullable EmployeeId manager,
        @Nullable String result,
        @Nullable StatusStep status,
        @Nullable PlannedContact next,
        @Nullable CallId call) {

    /** Nothing but what was said. */
    public static ContactEntry of(ActivityFacts facts) {
        return new ContactEntry(facts, null, null, null, null, null, null);
    }

    public ContactEntry withResult(String other) {
        return new ContactEntry(facts, heldAt, manager, other, status, next, call);
    }

    public ContactEntry withStatus(StatusStep other) {
        return new ContactEntry(facts, heldAt, manager, result, other, next, call);
    }

    public ContactEntry withNext(PlannedContact other) {
        return new ContactEntry(facts, heldAt, manager, result, status, other, call);
    }

    public ContactEntry by(CallId other) {
        return new ContactEntry(facts, heldAt, manager, result, status, next, other);
    }
}
