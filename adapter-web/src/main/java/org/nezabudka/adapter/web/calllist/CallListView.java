package org.nezabudka.adapter.web.calllist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.calllist.ListEntry;

/** A call list as it is answered. */
record CallListView(
        UUID id,
        int version,
        String name,
        UUID ownerId,
        String ownerName,
        List<Caller> callers,
        Instant madeAt,
        @Nullable Instant closedAt,
        int pending,
        int later,
        int called,
        int skipped,
        @Nullable Instant nextAt,
        boolean own,
        boolean mayWork) {

    /** Somebody who works through it. */
    record Caller(UUID id, String name) {}

    /** A client as a list names it. */
    record ClientRef(UUID id, String name, String status) {}

    /** A client of a list. */
    record Entry(
            int place,
            @Nullable ClientRef client,
            @Nullable String phone,
            ListEntry.State state,
            int attempts,
            @Nullable Instant callAgainAt,
            @Nullable String takenByName,
            @Nullable String result,
            @Nullable String doneByName,
            @Nullable Instant doneAt) {}

    /** What lies before the caller now. */
    record AtHand(
            UUID clientId,
            int place,
            int attempts,
            @Nullable String result) {}

    /** The next one, if there is one, and when there will be. */
    record Next(@Nullable AtHand entry, CallListView list) {}
}
