package org.nezabudka.domain.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
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
 */
public record Held(
        Instant at,
        @Nullable String result,
        @Nullable EntryCode statusBefore,
        @Nullable EntryCode statusAfter,
        @Nullable EmployeeId by,
        Instant recordedAt) {

    /** @throws ContactInTheFuture if it would have been after it was written down */
    public Held {
        result = Texts.optionalNote("result", result, 500);
        if (at.isAfter(recordedAt)) throw new ContactInTheFuture();
    }
}
