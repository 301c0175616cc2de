package org.nezabudka.application.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.DistrictId;
import org.nezabudka.domain.schedule.InvalidPlanning;
import org.nezabudka.domain.schedule.Window;

/** Finding windows that could be booked, from the very rows that book them. */
public final class FreeWindows {

    /** As many days as may be asked for at once. */
    public static final int MOST_DAYS = 31;

    private final Measurers measurers;
    private final Timetable timetable;
    private final BookingDesk desk;
    private final PlanningRuleStore rules;
    private final Transactions transactions;

    public FreeWindows(
            Measurers measurers,
            Timetable timetable,
            BookingDesk desk,
            PlanningRuleStore rules,
            Transactions transactions) {
        this.measurers = measurers;
        this.timetable = timetable;
        this.desk = desk;
        this.rules = rules;
        this.transactions = transactions;
    }

    /**
     * Which windows.
     *
     * @param from the first date
     * @param to the last date, itself included
     * @param district where the client is; decides who is sent and how long the way is
     * @param measurer only theirs; {@code null}: everybody's
     */
    public record Query(
            LocalDate from,
            LocalDate to,
            Duration length,
            @Nullable DistrictId district,
            @Nullable EmployeeId measurer) {

        /** @throws InvalidPlanning if the dates or the length cannot be */
        public Query {
            checkDates(from, to, MOST_DAYS);
            if (length.compareTo(Window.SHORTEST) < 0 || length.compareTo(Window.LONGEST) > 0)
                throw new InvalidPlanning("durationMinutes", "range");
        }
    }

    /** What is free of somebody's time, in its order. */
    public record OfMeasurer(Measurer measurer, List<Window> windows) {}

    /**
     * What was found.
     *
     * @param travel the way that was kept free after each window
     */
    public record Found(List<OfMeasurer> measurers, Duration travel) {}

    /** The clock by which windows are past. */
    public Instant now() {
        return timetable.now();
    }

    /** The date here and now. */
    public LocalDate today() {
        return transactions.run(() -> timetable.dateOf(timetable.now()));
    }

    /** Everybody who could be sent, by name, those with nothing free too; needs {@link Right#MEASUREMENTS_PLAN}. */
    public Found find(Actor actor, Query query) {
        AccessPolicy.demand(actor, Right.MEASUREMENTS_PLAN);
        return transactions.run(() -> {
            var travel = desk.travelIn(query.district());
            var only = query.measurer();
            var who = only == null
                    ? measurers.all().stream()
                            .filter(one -> one.serves(query.district()))
                            .toList()
                    : List.of(measurers.get(only));
            var asked = timetable.days(query.from(), query.to());
            // A window of the last evening may be followed by a booking of the next morning.
            var about = timetable.days(query.from().minusDays(1), query.to().plusDays(1));
            var times = timetable.of(who.stream().map(Measurer::id).toList(), about);
            var grid = rules.current().grid();
            var now = timetable.now();
            var found = who.stream()
                    .map(one -> new OfMeasurer(
                            one,
                            Objects.requireNonNull(times.get(one.id()))
                                    .windows(query.length(), travel, grid, now)
                                    .stream()
                                    .filter(window -> asked.contains(window.from()))
                                    .toList()))
                    .toList();
            return new Found(found, travel);
        });
    }

    /** @throws InvalidPlanning if the last date is before the first one, or too far from it */
    public static void checkDates(LocalDate from, LocalDate to, int mostDays) {
        if (to.isBefore(from)) throw new InvalidPlanning("to", "end-before-start");
        if (from.plusDays(mostDays).compareTo(to) <= 0) throw new InvalidPlanning("to", "too-far");
        if (from.getYear() < 2000 || to.getYear() > 2200) throw new InvalidPlanning("from", "range");
    }
}
