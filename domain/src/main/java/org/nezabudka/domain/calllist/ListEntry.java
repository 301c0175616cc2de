package org.nezabudka.domain.calllist;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Texts;

/**
 * A client in a call list. One employee at a time has it before them.
 *
 * @param place in the list, from 0
 * @param attempts how often they were called
 * @param callAgainAt not before then; {@code null}: at once
 * @param takenBy who has it before them now
 * @param result what came of it, in short; the work table of the card has the rest
 * @param doneBy who called or left them out
 * @param version counts the changes, for optimistic locking; 0 before it is stored
 */
public record ListEntry(
        CallListId list,
        ClientId client,
        int place,
        State state,
        int attempts,
        @Nullable Instant callAgainAt,
        @Nullable EmployeeId takenBy,
        @Nullable Instant takenAt,
        @Nullable String result,
        @Nullable EmployeeId doneBy,
        @Nullable Instant doneAt,
        int version) {

    /** Who went home with a client before them does not keep the others from calling. */
    public static final Duration KEPT = Duration.ofMinutes(30);

    /** How far it is. */
    public enum State {
        /** To be called, now or later. */
        PENDING,
        CALLED,
        /** Left out. */
        SKIPPED
    }

    public ListEntry {
        result = Texts.optionalLine("result", result, 200);
    }

    public static ListEntry of(CallListId list, ClientId client, int place) {
        return new ListEntry(list, client, place, State.PENDING, 0, null, null, null, null, null, null, 0);
    }

    /** Somebody else has it before them. */
    public boolean isWithSomebodyElse(EmployeeId employee, Instant now) {
        return takenBy != null
                && !takenBy.equals(employee)
                && takenAt != null
                && takenAt.plus(KEPT).isAfter(now);
    }

    /**
     * It lies before this employee from now on.
     *
     * @throws EntryIsDone if they were called already or left out
     * @throws EntryWithSomebodyElse if a colleague has it before them
     */
    public ListEntry taken(EmployeeId by, Instant now) {
        demandFor(by, now);
        return new ListEntry(list, client, place, state, attempts, callAgainAt, by, now, result, null, null, version);
    }

    /** They were called, and that was that. @throws EntryIsDone as {@link #taken} @throws EntryWithSomebodyElse as well */
    public ListEntry called(EmployeeId by, @Nullable String what, Instant now) {
        demandFor(by, now);
        return done(State.CALLED, attempts + 1, by, what, now);
    }

    /** They are left out. @throws EntryIsDone as {@link #taken} @throws EntryWithSomebodyElse as well */
    public ListEntry skipped(EmployeeId by, @Nullable String why, Instant now) {
        demandFor(by, now);
        return done(State.SKIPPED, attempts, by, why, now);
    }

    /**
     * They were not reached, or asked to be called at another time.
     *
     * @throws InvalidCallList if that time is past
     * @throws EntryIsDone as {@link #taken}
     * @throws EntryWithSomebodyElse as well
     */
    public ListEntry postponed(EmployeeId by, @Nullable String what, Instant again, Instant now) {
        demandFor(by, now);
        if (!again.isAfter(now)) throw new InvalidCallList("again", "past");
        return new ListEntry(
                list,
                client,
                place,
                state,
                attempts + 1,
                again,
                null,
                null,
                what == null ? result : what,
                null,
                null,
                version);
    }

    private ListEntry done(State end, int tries, EmployeeId by, @Nullable String what, Instant now) {
        return new ListEntry(list, client, place, end, tries, null, null, null, what, by, now, version);
    }

    private void demandFor(EmployeeId by, Instant now) {
        if (state != State.PENDING) throw new EntryIsDone();
        if (isWithSomebodyElse(by, now)) throw new EntryWithSomebodyElse();
    }

    public ListEntry withVersion(int stored) {
        return new ListEntry(
                list, client, place, state, attempts, callAgainAt, takenBy, takenAt, result, doneBy, doneAt, stored);
    }
}
