package org.nezabudka.domain.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nezabudka.domain.worktime.Absence;
import org.nezabudka.domain.worktime.EmployeeHours;
import org.nezabudka.domain.worktime.Span;
import org.nezabudka.domain.worktime.WorkingCalendar;

/**
 * What is known of somebody's time between two moments: from it follow both what is free and why a window does not fit, so that the
 * two can never contradict each other.
 *
 * @param resource whose time
 * @param about the stretch of time that is known
 * @param zone in which a day begins at midnight
 * @param hours the working hours, absences not taken out
 * @param absences times of not being there
 * @param taken what nobody else may have, whether booked or held
 */
public record Availability(
        ResourceId resource, Span about, ZoneId zone, List<Span> hours, List<Span> absences, List<Span> taken) {

    public Availability {
        hours = sorted(hours);
        absences = sorted(absences);
        taken = sorted(taken);
    }

    /**
     * Of an employee.
     *
     * @param about to be wide enough to contain every window that is asked for
     * @param bookings of the employee; what has run out at this moment does not count
     */
    public static Availability of(
            EmployeeHours employee, WorkingCalendar company, Span about, List<Booking> bookings, Instant now) {
        return new Availability(
                ResourceId.of(employee.employee()),
                about,
                company.zone(),
                employee.hours(company, about.from(), about.until()),
                employee.absences().stream().map(Availability::span).toList(),
                bookings.stream()
                        .filter(booking -> booking.isActive(now))
                        .map(Booking::blocked)
                        .toList());
    }

    /** Of something the company owns, or of people who go together: its hours are the company's. */
    public static Availability ofCompany(
            ResourceId resource, WorkingCalendar company, Span about, List<Booking> bookings, Instant now) {
        return new Availability(
                resource,
                about,
                company.zone(),
                company.workingSpans(about.from(), about.until()),
                List.of(),
                bookings.stream()
                        .filter(booking -> booking.isActive(now))
                        .map(Booking::blocked)
                        .toList());
    }

    private static Span span(Absence absence) {
        return new Span(absence.from(), absence.until());
    }

    /** As if one of the bookings were not there: what is to be moved does not stand in its own way. */
    public Availability without(Booking one) {
        var others = new ArrayList<>(taken);
        others.remove(one.blocked());
        return new Availability(resource, about, zone, hours, absences, others);
    }

    /** The stretches of working time in which nothing is planned, from a moment on. */
    public List<Span> gaps(Instant since) {
        var left = touching(hours);
        left = minus(left, absences);
        left = minus(left, taken);
        return left.stream()
                .filter(gap -> gap.until().isAfter(since))
                .map(gap -> gap.from().isBefore(since) ? new Span(since, gap.until()) : gap)
                .toList();
    }

    /**
     * The windows of a length that could be booked, each beginning on the grid of the day: every one of them {@link #misfits fits}.
     *
     * @param travel the way after it, which may lead out of the working hours, but not into what is taken
     * @param grid how far apart the beginnings lie
     * @param now nothing begins before
     */
    public List<Window> windows(Duration length, Duration travel, Duration grid, Instant now) {
        var windows = new ArrayList<Window>();
        // Only what begins late enough is looked at, and a stretch cut off at now begins where the grid says.
        for (var gap : gaps(now)) {
            for (var start = onGrid(gap.from(), grid);
                    !start.plus(length).isAfter(gap.until());
                    start = start.plus(grid)) {
                var window = Window.of(start, length);
                if (!collides(window.with(travel))) windows.add(window);
            }
        }
        return windows;
    }

    /** The first moment on the grid, counted from the midnight of that place, that is not earlier. */
    private Instant onGrid(Instant moment, Duration grid) {
        var midnight = moment.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
        long past = Duration.between(midnight, moment).toMillis();
        long step = grid.toMillis();
        return midnight.plusMillis(Math.ceilDiv(past, step) * step);
    }

    /** All that speaks against a window; nothing when it fits. */
    public List<Misfit> misfits(Window window, Duration travel, Instant now) {
        var found = new ArrayList<Misfit>();
        var span = new Span(window.from(), window.until());
        if (window.from().isBefore(now)) found.add(new Misfit.Past(now));
        absences.stream()
                .filter(absence -> overlap(absence, span))
                .forEach(absence -> found.add(new Misfit.Absent(absence)));
        if (touching(hours).stream().noneMatch(hour -> contains(hour, span))) found.add(new Misfit.OutsideHours(hours));
        taken.stream()
                .filter(other -> overlap(other, window.with(travel)))
                .forEach(other -> found.add(new Misfit.Taken(other)));
        return List.copyOf(found);
    }

    private boolean collides(Span blocked) {
        return taken.stream().anyMatch(other -> overlap(other, blocked));
    }

    private static boolean contains(Span outer, Span inner) {
        return !inner.from().isBefore(outer.from()) && !inner.until().isAfter(outer.until());
    }

    /** Spans that touch do not overlap: one client may be left at the very moment at which the next is reached. */
    private static boolean overlap(Span one, Span other) {
        return one.from().isBefore(other.until()) && other.from().isBefore(one.until());
    }

    /** Hours up to midnight and from midnight on are one stretch. */
    private static List<Span> touching(List<Span> spans) {
        var joined = new ArrayList<Span>();
        for (var span : spans) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || last.until().isBefore(span.from())) joined.add(span);
            else if (span.until().isAfter(last.until()))
                joined.set(joined.size() - 1, new Span(last.from(), span.until()));
        }
        return joined;
    }

    private static List<Span> minus(List<Span> spans, List<Span> others) {
        var left = spans;
        for (var other : others) {
            var rest = new ArrayList<Span>();
            for (var span : left) {
                if (!overlap(span, other)) {
                    rest.add(span);
                    continue;
                }
                if (other.from().isAfter(span.from())) rest.add(new Span(span.from(), other.from()));
                if (other.until().isBefore(span.until())) rest.add(new Span(other.until(), span.until()));
            }
            left = rest;
        }
        return left;
    }

    private static List<Span> sorted(List<Span> spans) {
        return spans.stream()
                .sorted(Comparator.comparing(Span::from).thenComparing(Span::until))
                .toList();
    }
}
