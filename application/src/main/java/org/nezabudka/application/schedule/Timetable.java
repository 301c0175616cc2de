package org.nezabudka.application.schedule;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.nezabudka.application.worktime.WorkingTimes;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.Availability;
import org.nezabudka.domain.schedule.Booking;
import org.nezabudka.domain.schedule.ResourceId;
import org.nezabudka.domain.worktime.Span;

/** Puts together what is known of somebody's time: hours, absences, bookings. Within the transaction of whoever asks. */
public final class Timetable {

    private final Bookings bookings;
    private final WorkingTimes times;
    private final InstantSource clock;

    public Timetable(Bookings bookings, WorkingTimes times, InstantSource clock) {
        this.bookings = bookings;
        this.times = times;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Where a day begins at midnight. */
    public ZoneId zone() {
        return times.company().zone();
    }

    public LocalDate dateOf(Instant moment) {
        return moment.atZone(zone()).toLocalDate();
    }

    /** From the midnight before one date to the midnight after another. */
    public Span days(LocalDate from, LocalDate to) {
        var zone = zone();
        return new Span(
                from.atStartOfDay(zone).toInstant(),
                to.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** Of each of these people, in so many queries however many they are. */
    public Map<EmployeeId, Availability> of(Collection<EmployeeId> employees, Span about) {
        var now = now();
        var company = times.company();
        var hours = times.of(employees, about.from());
        var taken =
                bookings
                        .within(employees.stream().map(ResourceId::of).toList(), about.from(), about.until(), now)
                        .stream()
                        .collect(Collectors.groupingBy(Booking::resource));
        var all = new HashMap<EmployeeId, Availability>();
        hours.forEach((employee, theirs) -> all.put(
                employee,
                Availability.of(theirs, company, about, taken.getOrDefault(ResourceId.of(employee), List.of()), now)));
        return all;
    }

    /** Of one resource around a window: the day before, the day, the day after. */
    Availability around(ResourceId resource, Instant moment) {
        var date = dateOf(moment);
        var about = days(date.minusDays(1), date.plusDays(2));
        return switch (resource.kind()) {
            case EMPLOYEE -> {
                var employee = new EmployeeId(resource.id());
                yield Objects.requireNonNull(of(List.of(employee), about).get(employee));
            }
            case CREW, VEHICLE -> {
                var taken = bookings.within(List.of(resource), about.from(), about.until(), now());
                yield Availability.ofCompany(resource, times.company(), about, taken, now());
            }
        };
    }
}
