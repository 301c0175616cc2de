package org.nezabudka.application.calllist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.call.CallClientRef;
import org.nezabudka.domain.calllist.ListEntry;

/**
 * A client of a call list.
 *
 * @param client {@code null} when the actor may not see the card
 * @param phone the first number, in full or masked, as the actor may see it
 */
public record ListEntryRow(
        int place,
        @Nullable CallClientRef client,
        @Nullable String phone,
        ListEntry.State state,
        int attempts,
        @Nullable Instant callAgainAt,
        @Nullable String takenByName,
        @Nullable String result,
        @Nullable String doneByName,
        @Nullable Instant doneAt) {}
