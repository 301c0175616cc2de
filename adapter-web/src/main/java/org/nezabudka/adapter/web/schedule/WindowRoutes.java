package org.nezabudka.adapter.web.schedule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.schedule.FreeWindows;
import org.nezabudka.application.schedule.Reservations;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.Booking;
import org.nezabudka.domain.schedule.BookingId;
import org.nezabudka.domain.schedule.DistrictId;
import org.nezabudka.domain.schedule.Window;

/** Free windows, and holding one. */
public final class WindowRoutes {
    private static final int USUAL_MINUTES = 60;
    private static final int USUAL_DAYS = 7;

    private final FreeWindows windows;
    private final Reservations reservations;

    public WindowRoutes(FreeWindows windows, Reservations reservations) {
        this.windows = windows;
        this.reservations = reservations;
    }

    public void declare(Routes routes) {
        routes.get("/measurement-windows")
                .named("measurementWindows")
                .needs(Right.MEASUREMENTS_PLAN)
                .query("from", "to", "durationMinutes", "districtId", "measurerId")
                .does(this::find);
        routes.get("/measurement-reservations")
                .named("myReservations")
                .needs(Right.MEASUREMENTS_PLAN)
                .does(request -> Answer.ok(new ReservationList(
                        reservations.mine(request.actor()).stream()
                                .map(ReservationView::of)
                                .toList(),
                        windows.now())));
        routes.post("/measurement-reservations")
                .named("reserveWindow")
                .needs(Right.MEASUREMENTS_PLAN)
                .creates()
                .does(this::reserve);
        routes.delete("/measurement-reservations/{reservationId}")
                .named("releaseReservation")
                .needs(Right.MEASUREMENTS_PLAN)
                .on("reservation", "reservationId")
                .does(this::release);
    }

    /** From when until when. */
    record WindowView(Instant startsAt, Instant endsAt) {
        static WindowView of(Window window) {
            return new WindowView(window.from(), window.until());
        }
    }

    /** What is free of somebody's time. */
    record OfMeasurer(UUID measurerId, String measurerName, List<WindowView> windows) {}

    /** What is free of everybody's time, and the clock by which to read it. */
    record WindowList(List<OfMeasurer> items, int travelMinutes, Instant asOf) {}

    /** Which window to hold. */
    record NewReservation(
            @NotNull UUID measurerId,
            @NotNull Instant startsAt,
            @NotNull @Min(5) @Max(840) Integer durationMinutes,
            @Nullable UUID districtId) {}

    /** A window that is held. */
    record ReservationView(
            UUID id, UUID measurerId, Instant startsAt, Instant endsAt, int travelMinutes, Instant expiresAt) {
        static ReservationView of(Booking booking) {
            return new ReservationView(
                    booking.id().value(),
                    booking.resource().id(),
                    booking.window().from(),
                    booking.window().until(),
                    Math.toIntExact(booking.travel().toMinutes()),
                    booking.held().orElseThrow().until());
        }
    }

    /** One's own, and the clock by which to count down. */
    record ReservationList(List<ReservationView> items, Instant asOf) {}

    private Answer find(Request request) {
        var query = request.query();
        var from = Objects.requireNonNullElseGet(query.date("from"), windows::today);
        var to = Objects.requireNonNullElseGet(query.date("to"), () -> from.plusDays(USUAL_DAYS - 1));
        var measurer = query.id("measurerId");
        var district = district(query.id("districtId"));
        int minutes = query.number("durationMinutes", 5, 840, USUAL_MINUTES);
        var asked = new FreeWindows.Query(
                from, to, Duration.ofMinutes(minutes), district, measurer == null ? null : new EmployeeId(measurer));
        var found = windows.find(request.actor(), asked);
        return Answer.ok(new WindowList(
                found.measurers().stream()
                        .map(one -> new OfMeasurer(
                                one.measurer().id().value(),
                                one.measurer().name(),
                                one.windows().stream().map(WindowView::of).toList()))
                        .toList(),
                Math.toIntExact(found.travel().toMinutes()),
                windows.now()));
    }

    private Answer reserve(Request request) {
        var facts = request.body(NewReservation.class);
        var window = Window.of(facts.startsAt(), Duration.ofMinutes(facts.durationMinutes()));
        var held = reservations.hold(
                request.actor(), new EmployeeId(facts.measurerId()), window, district(facts.districtId()));
        return Answer.created(ReservationView.of(held));
    }

    private Answer release(Request request) {
        reservations.release(request.actor(), new BookingId(request.id("reservationId")));
        return Answer.done();
    }

    private static @Nullable DistrictId district(@Nullable UUID id) {
        return id == null ? null : new DistrictId(id);
    }
}
