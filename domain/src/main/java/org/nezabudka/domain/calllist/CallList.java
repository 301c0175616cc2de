package org.nezabudka.domain.calllist;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Texts;

/**
 * Clients who are to be called one after another [обзвон], by one employee or several. Each client of it is an
 * {@link ListEntry} of its own, so that those who work through it at once do not wait for each other.
 *
 * @param owner who made it, and may change it
 * @param callers who else works through it
 * @param closedAt when the owner ended it; {@code null} while it is worked through
 * @param version counts the changes, for optimistic locking; 0 before it is stored
 */
public record CallList(
        CallListId id,
        String name,
        EmployeeId owner,
        Set<EmployeeId> callers,
        Instant madeAt,
        @Nullable Instant closedAt,
        int version) {

    /** More clients than a few people call in a week. */
    public static final int MOST_CLIENTS = 2000;

    private static final int MOST_CALLERS = 50;

    public CallList {
        name = Texts.line("name", name, 100);
        if (callers.size() > MOST_CALLERS) throw new InvalidCallList("callers", "too-many");
        callers = Set.copyOf(callers);
    }

    /** Whether this employee works through it. */
    public boolean isWorkedBy(EmployeeId employee) {
        return owner.equals(employee) || callers.contains(employee);
    }

    /** @throws CallListIsClosed if it has ended */
    public void demandOpen() {
        if (closedAt != null) throw new CallListIsClosed(name);
    }

    public CallList withVersion(int stored) {
        return new CallList(id, name, owner, callers, madeAt, closedAt, stored);
    }
}
