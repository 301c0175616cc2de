package org.nezabudka.application.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.dictionary.EntryCode;

/**
 * How a planned contact went.
 *
 * @param heldAt when it was, {@code null}: now
 * @param call by which it was, {@code null}: by none that is known
 * @param description what was said, {@code null}: as planned; likewise the action and its details
 */
public record Completion(
        @Nullable Instant heldAt,
        @Nullable String result,
        @Nullable String description,
        @Nullable EntryCode action,
        @Nullable String actionDetails,
        @Nullable StatusStep status,
        @Nullable PlannedContact next,
        @Nullable CallId call) {

    /** Done, with this result and no more to say. */
    public static Completion of(@Nullable String result) {
        return new Completion(null, result, null, null, null, null, null, null);
    }

    public Completion withStatus(StatusStep other) {
        return new Completion(heldAt, result, description, action, actionDetails, other, next, call);
    }

    public Completion withNext(PlannedContact other) {
        return new Completion(heldAt, result, description, action, actionDetails, status, other, call);
    }

    public Completion by(CallId other) {
        return new Completion(heldAt, result, description, action, actionDetails, status, next, other);
    }
}
