package org.nezabudka.domain.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Texts;

/**
 * How an activity ended that took place.
 *
 * @param at when the contact was [дата контакта]
 * @param result what came of it, short [результат]
 * @param statusBefore status of the client before [статус до]; {@code null} without client
 * @param statusAfter status of the client after [статус]; the same as before when it did not move
 * @param by who wrote it down; {@code null} when the software did
 * @param recordedAt when it was written down
 * @param call by which telephone call, {@code null}: by none that is known
 */
public record Held(
        Instant at,
        @Nullable String result,
        @Nullable EntryCode statusBefore,
        @Nullable EntryCode statusAfter,
        @Nullable EmployeeId by,
        Instant recordedAt,
        @Nullable CallId call) {

    /** @throws ContactInTheFuture if it would have been after it was written down */
    public Held {
        result = Texts.optionalNote("result", result, 500);
        if (at.isAfter(recordedAt)) throw new ContactInTheFuture();
    }

    /** By no call that is known. */
    public Held(
            Instant at,
            @Nullable String result,
            @Nullable EntryCode statusBefore,
            @Nullable EntryCode statusAfter,
            @Nullable EmployeeId by,
            Instant recordedAt) {
        this(at, result, statusBefore, statusAfter, by, recordedAt, null);
    }

    /** The same, by this call. */
    public Held by(@Nullable CallId other) {
        return new Held(at, result, statusBefore, statusAfter, by, recordedAt, other);
    }
}
