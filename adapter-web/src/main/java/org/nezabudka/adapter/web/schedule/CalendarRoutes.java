package org.nezabudka.adapter.web.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.schedule.WindowRoutes.WindowView;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.schedule.VisitCalendar;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.Booking;
import org.nezabudka.domain.schedule.DistrictId;
import org.nezabudka.domain.worktime.Span;

/** The calendar of those who are sent to measure. */
public final class CalendarRoutes {
    private static final int USUAL_MINUTES = 60;
    private static final int USUAL_DAYS = 7;

    private final VisitCalendar calendar;

    public CalendarRoutes(VisitCalendar calendar) {
        this.calendar = calendar;
    }

    public void declare(Routes routes) {
        routes.get("/measurement-calendar")
                .named("measurementCalendar")
                .needs(Right.MEASUREMENTS_VIEW)
                .query("from", "to", "durationMinutes", "districtId", "measurerId")
                .does(this::show);
    }

    /** A window that is booked. */
    record BookingView(
            UUID id, UUID measurementId, Instant startsAt, Instant endsAt, int travelMinutes, boolean forced) {}

    /** A window that somebody holds. */
    record HeldView(UUID id, UUID holderId, Instant startsAt, Instant endsAt, int travelMinutes, Instant expiresAt) {}

    /** Somebody's part of the calendar. */
    record OfMeasurer(
            UUID measurerId,
            String measurerName,
            List<WindowView> hours,
            List<WindowView> absences,
            List<BookingView> bookings,
            List<HeldView> reservations,
            List<WindowView> free) {}

    /** The calendar, and the clock by which to read it. */
    record CalendarView(List<OfMeasurer> items, String zone, int gridMinutes, int travelMinutes, Instant asOf) {}

    private Answer show(Request request) {
        var query = request.query();
        var from = Objects.requireNonNullElseGet(query.date("from"), calendar::today);
        var to = Objects.requireNonNullElseGet(query.date("to"), () -> from.plusDays(USUAL_DAYS - 1));
        var district = query.id("districtId");
        var measurer = query.id("measurerId");
        var page = calendar.show(
                request.actor(),
                new VisitCalendar.Query(
                        from,
                        to,
                        Duration.ofMinutes(query.number("durationMinutes", 5, 840, USUAL_MINUTES)),
                        district == null ? null : new DistrictId(district),
                        measurer == null ? null : new EmployeeId(measurer)));
        return Answer.ok(new CalendarView(
                page.measurers().stream().map(CalendarRoutes::view).toList(),
                page.zone().getId(),
                minutes(page.grid()),
                minutes(page.travel()),
                page.asOf()));
    }

    private static OfMeasurer view(VisitCalendar.OfMeasurer one) {
        return new OfMeasurer(
                one.measurer().id().value(),
                one.measurer().name(),
                windows(one.hours()),
                windows(one.absences()),
                one.bookings().stream()
                        .map(CalendarRoutes::booking)
                        .filter(Objects::nonNull)
                        .toList(),
                one.bookings().stream()
                        .map(CalendarRoutes::held)
                        .filter(Objects::nonNull)
                        .toList(),
                windows(one.free()));
    }

    private static @Nullable BookingView booking(Booking booking) {
        return switch (booking.state()) {
            case Booking.State.Held held -> null;
            case Booking.State.Booked booked ->
                new BookingView(
                        booking.id().value(),
                        booked.purpose().id(),
                        booking.window().from(),
                        booking.window().until(),
                        minutes(booking.travel()),
                        booked.forced() != null);
        };
    }

    private static @Nullable HeldView held(Booking booking) {
        return switch (booking.state()) {
            case Booking.State.Booked booked -> null;
            case Booking.State.Held held ->
                new HeldView(
                        booking.id().value(),
                        held.by().value(),
                        booking.window().from(),
                        booking.window().until(),
                        minutes(booking.travel()),
                        held.until());
        };
    }

    private static List<WindowView> windows(List<Span> spans) {
        return spans.stream()
                .map(span -> new WindowView(span.from(), span.until()))
                .toList();
    }

    private static int minutes(Duration duration) {
        return Math.toIntExact(duration.toMinutes());
    }
}
