package org.nezabudka.application.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.access.MissingRight;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.Booking;
import org.nezabudka.domain.schedule.BookingId;
import org.nezabudka.domain.schedule.DistrictId;
import org.nezabudka.domain.schedule.InvalidPlanning;
import org.nezabudka.domain.schedule.NotAMeasurer;
import org.nezabudka.domain.schedule.Purpose;
import org.nezabudka.domain.schedule.ReservationRanOut;
import org.nezabudka.domain.schedule.ResourceId;
import org.nezabudka.domain.schedule.SlotTaken;
import org.nezabudka.domain.schedule.TooManyReservations;
import org.nezabudka.domain.schedule.UnknownDistrict;
import org.nezabudka.domain.schedule.UnknownReservation;
import org.nezabudka.domain.schedule.Window;
import org.nezabudka.domain.schedule.WindowUnfit;
import org.nezabudka.domain.worktime.Absence;
import org.nezabudka.domain.worktime.DayHours;
import org.nezabudka.domain.worktime.Span;
import org.nezabudka.domain.worktime.SpecialDay;
import org.nezabudka.domain.worktime.WeekHours;

/** Booking, holding and finding windows of measurers. The company of these tests works from nine to nine, London time. */
class PlanningVisitsTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-03-03");
    private static final Duration HALF = Duration.ofMinutes(30);

    private final InMemoryCompany company = InMemoryCompany.start();
    private final Actor.User manager = company.aManager();
    private final Actor.User colleague = company.aManager();
    private final Actor.User head =
            company.employ(anEmployee("Белова Анна"), "Диспетчер", Actors.rightsOfAnAdministrator());
    private final EmployeeId viktor = measurer("Тихонов Виктор");

    private EmployeeId measurer(String name) {
        return company.employ(anEmployee(name), "Замерщик " + name, Actors.rightsOfAMeasurer())
                .employee();
    }

    private static Instant at(int hour, int minute) {
        return TUESDAY.atTime(hour, minute).toInstant(java.time.ZoneOffset.UTC);
    }

    private static Window hourFrom(int hour, int minute) {
        return Window.of(at(hour, minute), Duration.ofHours(1));
    }

    private Booking book(Actor actor, Window window, @Nullable BookingId reservation, @Nullable String forced) {
        var wish = new BookingDesk.Wish(ResourceId.of(viktor), window, HALF, forced);
        return company.transactions()
                .run(() -> company.bookingDesk()
                        .book(actor, wish, new Purpose("measurement", UUID.randomUUID()), reservation));
    }

    private Booking book(Window window) {
        return book(manager, window, null, null);
    }

    private List<String> freeStarts(@Nullable DistrictId district) {
        var query = new FreeWindows.Query(TUESDAY, TUESDAY, Duration.ofHours(1), district, viktor);
        return company.freeWindows().find(manager, query).measurers().stream()
                .flatMap(one -> one.windows().stream())
                .map(window -> window.from().toString().substring(11, 16))
                .toList();
    }

    @Test
    void a_booked_window_is_no_longer_free_nor_is_the_way_before_and_after_it() {
        assertThat(freeStarts(null)).hasSize(23).startsWith("09:00").endsWith("20:00");
        book(hourFrom(12, 0));
        assertThat(freeStarts(null))
                .doesNotContain("11:00", "11:30", "12:00", "12:30", "13:00")
                .contains("10:30", "13:30");
    }

    @Test
    void whoever_comes_second_is_refused_and_told_what_is_still_free_that_day() {
        book(hourFrom(12, 0));
        assertThatThrownBy(() -> book(colleague, hourFrom(12, 30), null, null))
                .isInstanceOfSatisfying(
                        SlotTaken.class,
                        taken -> assertThat(taken.facts().get("windows"))
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .hasSize(freeStarts(null).size())
                                .contains(Map.of(
                                        "startsAt",
                                        at(13, 30).toString(),
                                        "endsAt",
                                        at(14, 30).toString())));
    }

    @Test
    void a_refusal_leaves_nothing() {
        var first = book(hourFrom(12, 0));
        assertThatThrownBy(() -> book(hourFrom(12, 0))).isInstanceOf(SlotTaken.class);
        assertThat(company.bookings().within(List.of(first.resource()), at(0, 0), at(23, 0), at(0, 0)))
                .containsExactly(first);
    }

    @Test
    void a_window_in_the_past_and_one_of_an_absent_measurer_are_refused_even_with_a_reason() {
        assertThatThrownBy(() -> book(head, Window.of(company.clock().instant().minus(HALF), HALF), null, "Надо"))
                .isInstanceOfSatisfying(
                        WindowUnfit.class,
                        unfit -> assertThat(unfit.facts())
                                .containsEntry("rule", "past")
                                .containsEntry("forceable", false));
        company.schedules().addAbsence(head, viktor, Absence.Kind.SICK, at(0, 0), at(15, 0), null);
        assertThatThrownBy(() -> book(head, hourFrom(12, 0), null, "Надо"))
                .isInstanceOfSatisfying(
                        WindowUnfit.class, unfit -> assertThat(unfit.facts()).containsEntry("rule", "absent"));
        assertThat(freeStarts(null)).startsWith("15:00");
    }

    @Test
    void outside_of_the_hours_books_whoever_may_and_says_why() {
        var late = hourFrom(21, 30);
        assertThatThrownBy(() -> book(head, late, null, null))
                .isInstanceOfSatisfying(
                        WindowUnfit.class,
                        unfit -> assertThat(unfit.facts())
                                .containsEntry("reasons", List.of("outside-hours"))
                                .containsEntry("forceable", true));
        assertThatThrownBy(() -> book(manager, late, null, "Клиент просит")).isInstanceOf(MissingRight.class);
        assertThat(book(head, late, null, "Клиент просит")
                        .booked()
                        .orElseThrow()
                        .forced())
                .isEqualTo("Клиент просит");
        // A reason that was not needed is not kept.
        assertThat(book(head, hourFrom(10, 0), null, "Клиент просит")
                        .booked()
                        .orElseThrow()
                        .forced())
                .isNull();
    }

    @Test
    void only_measurers_are_sent() {
        var wish = new BookingDesk.Wish(ResourceId.of(manager.employee()), hourFrom(12, 0), HALF, null);
        assertThatThrownBy(() -> company.transactions()
                        .run(() -> company.bookingDesk()
                                .book(head, wish, new Purpose("measurement", UUID.randomUUID()), null)))
                .isInstanceOf(NotAMeasurer.class);
    }

    @Test
    void a_booking_moves_within_the_day_and_to_a_colleague_and_is_released() {
        var booked = book(hourFrom(12, 0));
        var moved = company.transactions()
                .run(() -> company.bookingDesk()
                        .move(
                                manager,
                                booked.id(),
                                new BookingDesk.Wish(booked.resource(), hourFrom(12, 30), HALF, null)));
        assertThat(moved.booked()).isEqualTo(booked.booked());
        var oleg = measurer("Новиков Олег");
        company.transactions()
                .run(() -> company.bookingDesk()
                        .move(
                                manager,
                                booked.id(),
                                new BookingDesk.Wish(ResourceId.of(oleg), hourFrom(12, 30), HALF, null)));
        assertThat(freeStarts(null)).contains("12:30");
        assertThat(company.bookings().get(booked.id()).resource()).isEqualTo(ResourceId.of(oleg));
        company.transactions().run(() -> company.bookingDesk().release(booked.id()));
        assertThat(company.bookings().find(booked.id())).isEmpty();
    }

    @Test
    void a_reservation_keeps_others_away_and_becomes_the_booking() {
        var held = company.reservations().hold(manager, viktor, hourFrom(12, 0), null);
        assertThat(held.held().orElseThrow().until())
                .isEqualTo(company.clock().instant().plus(HALF));
        assertThatThrownBy(() -> book(colleague, hourFrom(12, 0), null, null)).isInstanceOf(SlotTaken.class);
        assertThat(company.reservations().mine(manager)).containsExactly(held);
        assertThat(company.reservations().mine(colleague)).isEmpty();
        // In the form the time was put off by half an hour.
        var booked = book(manager, hourFrom(12, 30), held.id(), null);
        assertThat(booked.id()).isEqualTo(held.id());
        assertThat(company.reservations().mine(manager)).isEmpty();
    }

    @Test
    void a_reservation_is_used_by_its_holder_and_in_its_time_only() {
        var held = company.reservations().hold(manager, viktor, hourFrom(12, 0), null);
        assertThatThrownBy(() -> book(colleague, hourFrom(12, 0), held.id(), null))
                .isInstanceOf(ReservationRanOut.class);
        company.clock().advance(HALF);
        assertThatThrownBy(() -> book(manager, hourFrom(12, 0), held.id(), null))
                .isInstanceOf(ReservationRanOut.class);
        // It stands in nobody's way although nobody has swept it out yet.
        assertThat(book(colleague, hourFrom(12, 0), null, null).booked()).isPresent();
    }

    @Test
    void what_has_run_out_is_swept_out_and_open_pages_hear_of_it() {
        var held = company.reservations().hold(manager, viktor, hourFrom(12, 0), null);
        assertThat(company.reservationExpiry().runDue(10)).isZero();
        company.clock().advance(HALF);
        assertThat(company.reservationExpiry().runDue(10)).isOne();
        assertThat(company.bookings().find(held.id())).isEmpty();
        assertThat(company.liveEvents().delivered().getLast().type()).isEqualTo("schedule.changed");
    }

    @Test
    void a_reservation_is_given_up_by_its_holder_and_seen_by_no_other() {
        var held = company.reservations().hold(manager, viktor, hourFrom(12, 0), null);
        assertThatThrownBy(() -> company.reservations().release(colleague, held.id()))
                .isInstanceOfSatisfying(
                        UnknownReservation.class,
                        unknown -> assertThat(unknown.isConcealment()).isTrue());
        company.reservations().release(manager, held.id());
        assertThat(freeStarts(null)).contains("12:00");
        assertThatThrownBy(() -> company.reservations().release(manager, held.id()))
                .isInstanceOf(UnknownReservation.class);
    }

    @Test
    void nobody_holds_the_whole_calendar() {
        for (int i = 0; i < Reservations.MOST; i++)
            company.reservations().hold(manager, viktor, Window.of(at(9, 0).plus(Duration.ofDays(i)), HALF), null);
        assertThatThrownBy(() -> company.reservations().hold(manager, viktor, hourFrom(15, 0), null))
                .isInstanceOf(TooManyReservations.class);
    }

    @Test
    void the_way_and_who_is_sent_depend_on_the_district() {
        var far = company.planningBook()
                .add(head, "Дальний", Duration.ofMinutes(90))
                .id();
        var near = company.planningBook().add(head, "Центр", null).id();
        book(hourFrom(12, 0));
        assertThat(freeStarts(far)).contains("09:00", "09:30").doesNotContain("10:00", "10:30");
        company.schedules().change(head, viktor, 0, null, List.of(), Set.of(near));
        var query = new FreeWindows.Query(TUESDAY, TUESDAY, HALF, far, null);
        assertThat(company.freeWindows().find(manager, query).measurers())
                .noneMatch(one -> one.measurer().id().equals(viktor));
        assertThatThrownBy(() -> freeStarts(new DistrictId(UUID.randomUUID()))).isInstanceOf(UnknownDistrict.class);
    }

    @Test
    void a_schedule_of_ones_own_decides_and_says_so_in_the_journal() {
        var week = WeekHours.onWorkdays(DayHours.of("10:00", "12:00"));
        company.schedules()
                .change(
                        head,
                        viktor,
                        0,
                        week,
                        List.of(new SpecialDay(TUESDAY, DayHours.of("18:00", "20:00"), null)),
                        Set.of());
        assertThat(freeStarts(null)).containsExactly("18:00", "18:30", "19:00");
        assertThat(company.schedules().of(head, viktor).hours().own()).isEqualTo(week);
        assertThatThrownBy(() -> company.schedules().change(manager, viktor, 1, null, List.of(), Set.of()))
                .isInstanceOf(MissingRight.class);
        assertThatThrownBy(() -> company.schedules().of(manager, viktor)).isInstanceOf(MissingRight.class);
        assertThatThrownBy(() -> company.schedules().of(head, manager.employee()))
                .isInstanceOf(NotAMeasurer.class);
    }

    @Test
    void questions_that_cannot_be_answered_are_refused() {
        assertThatThrownBy(() -> new FreeWindows.Query(TUESDAY, TUESDAY.minusDays(1), HALF, null, null))
                .isInstanceOf(InvalidPlanning.class);
        assertThatThrownBy(() -> new FreeWindows.Query(TUESDAY, TUESDAY.plusDays(31), HALF, null, null))
                .isInstanceOf(InvalidPlanning.class);
        assertThatThrownBy(() -> new FreeWindows.Query(TUESDAY, TUESDAY, Duration.ofDays(1), null, null))
                .isInstanceOf(InvalidPlanning.class);
        var outsider = Actors.somebodyWith(Map.of(Right.MEASUREMENTS_VIEW, Scope.ALL));
        assertThatThrownBy(() ->
                        company.freeWindows().find(outsider, new FreeWindows.Query(TUESDAY, TUESDAY, HALF, null, null)))
                .isInstanceOf(MissingRight.class);
    }

    @Test
    void the_calendar_shows_hours_bookings_reservations_and_what_is_free() {
        company.schedules()
                .change(head, viktor, 0, WeekHours.daily(DayHours.of("09:00", "18:00")), List.of(), Set.of());
        company.schedules().addAbsence(head, viktor, Absence.Kind.OTHER, at(16, 0), at(18, 0), null);
        var booked = book(hourFrom(12, 0));
        var held = company.reservations().hold(manager, viktor, hourFrom(14, 0), null);
        var page = company.visitCalendar()
                .show(manager, new VisitCalendar.Query(TUESDAY, TUESDAY, Duration.ofHours(1), null, viktor));
        assertThat(page.measurers()).singleElement().satisfies(one -> {
            assertThat(one.hours()).containsExactly(new Span(at(9, 0), at(18, 0)));
            assertThat(one.absences()).containsExactly(new Span(at(16, 0), at(18, 0)));
            assertThat(one.bookings()).containsExactly(booked, held);
            // From 10:30 on the way to the client of twelve is not long enough; after fourteen nothing fits before
            // sixteen.
            assertThat(one.free()).containsExactly(new Span(at(9, 0), at(11, 30)));
        });
        company.clock().advance(HALF);
        assertThat(company.visitCalendar()
                        .show(manager, new VisitCalendar.Query(TUESDAY, TUESDAY, Duration.ofHours(1), null, viktor))
                        .measurers()
                        .getFirst()
                        .free())
                .containsExactly(new Span(at(9, 0), at(11, 30)), new Span(at(13, 30), at(16, 0)));
        assertThatThrownBy(() -> new VisitCalendar.Query(TUESDAY, TUESDAY.plusDays(62), HALF, null, null))
                .isInstanceOf(InvalidPlanning.class);
    }
}
