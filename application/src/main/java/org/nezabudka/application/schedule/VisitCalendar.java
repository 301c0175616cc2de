package org.nezabudka.application.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.Booking;
import org.nezabudka.domain.schedule.DistrictId;
import org.nezabudka.domain.schedule.InvalidPlanning;
import org.nezabudka.domain.schedule.ResourceId;
import org.nezabudka.domain.schedule.Window;
import org.nezabudka.domain.worktime.Span;

/**
 * The calendar of those who are sent to clients: who works when, what is booked, what is held, what is free. It tells what a booking
 * is for by its id only; whoever may see that thing asks for it.
 */
public final class VisitCalendar {

    /** As many days as may be asked for at once: six weeks of a month, and some. */
    public static final int MOST_DAYS = 62;

    private final Measurers measurers;
    private final Timetable timetable;
    private final Bookings bookings;
    private final BookingDesk desk;
    private final PlanningRuleStore rules;
    private final Transactions transactions;

    public VisitCalendar(
            Measurers measurers,
            Timetable timetable,
            Bookings bookings,
            BookingDesk desk,
            PlanningRuleStore rules,
            Transactions transactions) {
        this.measurers = measurers;
        this.timetable = timetable;
        this.bookings = bookings;
        this.desk = desk;
        this.rules = rules;
        this.transactions = transactions;
    }

    /**
     * Which part.
     *
     * @param from the first date
     * @param to the last date, itself included
     * @param length how long a window has to be to count as free
     * @param district only those who are sent there
     * @param measurer only this one
     */
    public record Query(
            LocalDate from,
            LocalDate to,
            Duration length,
            @Nullable DistrictId district,
            @Nullable EmployeeId measurer) {

        /** @throws InvalidPlanning if the dates or the length cannot be */
        public Query {
            FreeWindows.checkDates(from, to, MOST_DAYS);
            if (length.compareTo(Window.SHORTEST) < 0 || length.compareTo(Window.LONGEST) > 0)
                throw new InvalidPlanning("durationMinutes", "range");
        }
    }

    /**
     * The calendar of one of them.
     *
     * @param hours working hours, absences not taken out
     * @param absences times of not being there, whole even where they reach further
     * @param bookings booked and held, in their order
     * @param free stretches in which a window of the length could be booked, wherever in it one begins on the grid
     */
    public record OfMeasurer(
            Measurer measurer, List<Span> hours, List<Span> absences, List<Booking> bookings, List<Span> free) {}

    /** The calendar, and by what it was reckoned. */
    public record Page(List<OfMeasurer> measurers, ZoneId zone, Instant asOf, Duration grid, Duration travel) {}

    /** Everybody who is sent, by name; needs {@link Right#MEASUREMENTS_VIEW}. */
    public Page show(Actor actor, Query query) {
        AccessPolicy.demand(actor, Right.MEASUREMENTS_VIEW);
        return transactions.run(() -> {
            var who = measurers.all().stream()
                    .filter(one -> one.serves(query.district()))
                    .filter(one -> query.measurer() == null || one.id().equals(query.measurer()))
                    .toList();
            var travel = desk.travelIn(query.district());
            var grid = rules.current().grid();
            var now = timetable.now();
            var shown = timetable.days(query.from(), query.to());
            // A window of the last evening may be followed by a booking of the next morning.
            var about = timetable.days(query.from().minusDays(1), query.to().plusDays(1));
            var times = timetable.of(who.stream().map(Measurer::id).toList(), about);
            var taken =
                    bookings
                            .within(who.stream().map(Measurer::resource).toList(), shown.from(), shown.until(), now)
                            .stream()
                            .collect(Collectors.groupingBy(Booking::resource));
            var all = who.stream()
                    .map(one -> {
                        var time = Objects.requireNonNull(times.get(one.id()));
                        var windows = time.windows(query.length(), travel, grid, now);
                        return new OfMeasurer(
                                one,
                                within(time.hours(), shown),
                                within(time.absences(), shown),
                                taken.getOrDefault(ResourceId.of(one.id()), List.of()),
                                within(joined(windows), shown));
                    })
                    .toList();
            return new Page(all, timetable.zone(), now, grid, travel);
        });
    }

    /** The date here and now. */
    public LocalDate today() {
        return transactions.run(() -> timetable.dateOf(timetable.now()));
    }

    private static List<Span> within(List<Span> spans, Span shown) {
        return spans.stream()
                .filter(span ->
                        span.from().isBefore(shown.until()) && shown.from().isBefore(span.until()))
                .toList();
    }

    /** Windows that overlap or touch are one stretch. */
    private static List<Span> joined(List<Window> windows) {
        var spans = new ArrayList<Span>();
        for (var window : windows) {
            var last = spans.isEmpty() ? null : spans.getLast();
            if (last != null && !window.from().isAfter(last.until()))
                spans.set(spans.size() - 1, new Span(last.from(), window.until()));
            else spans.add(new Span(window.from(), window.until()));
        }
        return spans;
    }
}
