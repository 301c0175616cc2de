package org.nezabudka.domain.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.activity.ActivityEvent.ActivityCancelled;
import org.nezabudka.domain.activity.ActivityEvent.ActivityChecked;
import org.nezabudka.domain.activity.ActivityEvent.ActivityCorrected;
import org.nezabudka.domain.activity.ActivityEvent.ActivityFactsChanged;
import org.nezabudka.domain.activity.ActivityEvent.ActivityHeld;
import org.nezabudka.domain.activity.ActivityEvent.ActivityMoved;
import org.nezabudka.domain.activity.ActivityEvent.ActivityPlanned;
import org.nezabudka.domain.activity.ActivityEvent.ActivityReassigned;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Change;

/**
 * An activity [событие, дело]: one contact, planned or held. A held one with a client is a row of the card's work table [работа с
 * клиентом]; what was planned next in the same step is an activity of its own that {@linkplain #follows() follows} it.
 *
 * @param version counts the changes, for optimistic locking; 0 before it is stored
 * @param timing when it is to be, or was to be; {@code null} only while it is put off without a date
 * @param moves all moves to other dates, oldest first
 * @param held when, and only when, the state is HELD
 * @param cancellation when, and only when, the state is CANCELLED
 * @param follows the entry this one was planned with
 */
public record Activity(
        ActivityId id,
        int version,
        ActivityFacts facts,
        People people,
        @Nullable Timing timing,
        ActivityState state,
        List<Rescheduling> moves,
        @Nullable Held held,
        @Nullable Cancellation cancellation,
        @Nullable Check check,
        @Nullable ActivityId follows,
        Instant createdAt) {

    public Activity {
        moves = List.copyOf(moves);
        if (timing == null && state != ActivityState.POSTPONED)
            throw new IllegalArgumentException("Only what is put off has no date");
        if ((held != null) != (state == ActivityState.HELD)) throw new IllegalArgumentException("held: " + state);
        if ((cancellation != null) != (state == ActivityState.CANCELLED))
            throw new IllegalArgumentException("cancelled: " + state);
    }

    /**
     * A contact still to come.
     *
     * @throws PlannedInThePast if its time has passed
     */
    public static Change<Activity, ActivityEvent> plan(
            ActivityId id,
            ActivityFacts facts,
            People people,
            Timing timing,
            @Nullable ActivityId follows,
            Instant now) {
        demandFuture(timing, now);
        var planned = new Activity(
                id, 0, facts, people, timing, ActivityState.PLANNED, List.of(), null, null, null, follows, now);
        return Change.of(planned, new ActivityPlanned(id, timing));
    }

    /** A contact that nobody planned: it was held and is written down. */
    public static Change<Activity, ActivityEvent> record(ActivityId id, ActivityFacts facts, People people, Held held) {
        var recorded = new Activity(
                id,
                0,
                facts,
                people,
                Timing.at(held.at()),
                ActivityState.HELD,
                List.of(),
                held,
                null,
                null,
                null,
                held.recordedAt());
        return Change.of(recorded, new ActivityHeld(id, held));
    }

    public Optional<Timing> when() {
        return Optional.ofNullable(timing);
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    /** Open although its time has passed [просрочено]. */
    public boolean isOverdue(Instant now) {
        return isOpen() && timing != null && timing.due().isBefore(now);
    }

    /**
     * Other facts. What was held is corrected by {@link #correct}.
     *
     * @throws ActivityEnded unless it is open
     */
    public Change<Activity, ActivityEvent> change(ActivityFacts other) {
        demandOpen();
        if (other.equals(facts)) return Change.of(this);
        return Change.of(with(other, held), new ActivityFactsChanged(id, facts, other));
    }

    /**
     * Moves it to another firm date. Another end at the same begin is a move as well.
     *
     * @throws ActivityEnded unless it is open
     * @throws PlannedInThePast if the new time has passed
     * @throws ReasonNeeded without a reason
     */
    public Change<Activity, ActivityEvent> reschedule(Timing to, String reason, @Nullable EmployeeId by, Instant now) {
        demandOpen();
        demandFuture(to, now);
        return move(to, ActivityState.RESCHEDULED, reason, by, now);
    }

    /**
     * Puts it off: to some later time, or without a date until somebody gives it one.
     *
     * @throws ActivityEnded unless it is open
     * @throws PlannedInThePast if the later time has passed
     * @throws ReasonNeeded without a reason
     */
    public Change<Activity, ActivityEvent> postpone(
            @Nullable Timing to, String reason, @Nullable EmployeeId by, Instant now) {
        demandOpen();
        if (to != null) demandFuture(to, now);
        return move(to, ActivityState.POSTPONED, reason, by, now);
    }

    private Change<Activity, ActivityEvent> move(
            @Nullable Timing to, ActivityState next, String reason, @Nullable EmployeeId by, Instant now) {
        var move = new Rescheduling(
                timing == null ? null : timing.start(), to == null ? null : to.start(), reason, by, now);
        var all = new ArrayList<>(moves);
        all.add(move);
        var moved = new Activity(id, version, facts, people, to, next, all, null, null, null, follows, createdAt);
        return Change.of(moved, new ActivityMoved(id, next, move));
    }

    /**
     * Gives it to somebody else to do.
     *
     * @throws ActivityEnded unless it is open
     */
    public Change<Activity, ActivityEvent> assign(EmployeeId assignee) {
        demandOpen();
        if (assignee.equals(people.assignee())) return Change.of(this);
        var given = new Activity(
                id,
                version,
                facts,
                people.withAssignee(assignee),
                timing,
                state,
                moves,
                held,
                cancellation,
                check,
                follows,
                createdAt);
        return Change.of(given, new ActivityReassigned(id, people.assignee(), assignee));
    }

    /**
     * It took place.
     *
     * @param told the facts with what was said and done
     * @throws ActivityEnded unless it is open
     */
    public Change<Activity, ActivityEvent> hold(ActivityFacts told, Held how) {
        demandOpen();
        // What was put off without a date took place after all: then that was its time.
        var when = timing == null ? Timing.at(how.at()) : timing;
        var done = new Activity(
                id, version, told, people, when, ActivityState.HELD, moves, how, null, null, follows, createdAt);
        return Change.of(done, new ActivityHeld(id, how));
    }

    /**
     * Corrects what was written down.
     *
     * @throws ActivityNotHeld unless it was held
     * @throws ActivityAlreadyChecked if somebody has checked it
     */
    public Change<Activity, ActivityEvent> correct(ActivityFacts told, Held how) {
        var before = held;
        if (before == null) throw new ActivityNotHeld();
        if (check != null) throw new ActivityAlreadyChecked();
        var events = new ArrayList<ActivityEvent>();
        if (!told.equals(facts)) events.add(new ActivityFactsChanged(id, facts, told));
        if (!how.equals(before)) events.add(new ActivityCorrected(id, before, how));
        return new Change<>(events.isEmpty() ? this : with(told, how), events);
    }

    /**
     * It will not take place.
     *
     * @throws ActivityEnded unless it is open
     * @throws ReasonNeeded without a reason
     */
    public Change<Activity, ActivityEvent> cancel(String reason, @Nullable EmployeeId by, Instant now) {
        demandOpen();
        var cancelled = new Cancellation(reason, by, now);
        // What was put off without a date has none to be cancelled at, but its end.
        var when = timing == null ? Timing.at(now) : timing;
        return Change.of(
                new Activity(
                        id,
                        version,
                        facts,
                        people,
                        when,
                        ActivityState.CANCELLED,
                        moves,
                        null,
                        cancelled,
                        null,
                        follows,
                        createdAt),
                new ActivityCancelled(id, cancelled));
    }

    /**
     * The supervisor says that it was done.
     *
     * @throws ActivityNotHeld unless it was held
     * @throws CheckingOwnActivity if the checker did it
     * @throws ActivityAlreadyChecked if somebody has checked it
     */
    public Change<Activity, ActivityEvent> check(EmployeeId by, Instant now) {
        if (held == null) throw new ActivityNotHeld();
        if (by.equals(people.assignee())) throw new CheckingOwnActivity();
        if (check != null) throw new ActivityAlreadyChecked();
        var signed = new Check(by, now);
        return Change.of(
                new Activity(
                        id,
                        version,
                        facts,
                        people,
                        timing,
                        state,
                        moves,
                        held,
                        cancellation,
                        signed,
                        follows,
                        createdAt),
                new ActivityChecked(id, signed));
    }

    public Activity withVersion(int other) {
        return new Activity(
                id, other, facts, people, timing, state, moves, held, cancellation, check, follows, createdAt);
    }

    private Activity with(ActivityFacts other, @Nullable Held how) {
        return new Activity(
                id, version, other, people, timing, state, moves, how, cancellation, check, follows, createdAt);
    }

    private void demandOpen() {
        if (!isOpen()) throw new ActivityEnded(state);
    }

    private static void demandFuture(Timing timing, Instant now) {
        if (timing.start().isBefore(now)) throw new PlannedInThePast();
    }
}
