package org.nezabudka.application.calllist;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.calllist.CallListId;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * A call list with how far it is.
 *
 * @param callers who else works through it, by name
 * @param pending to be called, the later ones included
 * @param later of those, whose time is still to come
 * @param nextAt when the first of the later ones is to be called
 * @param own the actor made it
 * @param mayWork the actor works through it
 */
public record CallListRow(
        CallListId id,
        int version,
        String name,
        EmployeeId owner,
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

    public CallListRow {
        callers = List.copyOf(callers);
    }

    /** Somebody who works through it. */
    public record Caller(EmployeeId id, String name) {}
}
