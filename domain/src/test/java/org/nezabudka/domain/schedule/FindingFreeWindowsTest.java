package org.nezabudka.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.worktime.Absence;
import org.nezabudka.domain.worktime.AbsenceId;
import org.nezabudka.domain.worktime.DayHours;
import org.nezabudka.domain.worktime.EmployeeHours;
import org.nezabudka.domain.worktime.Span;
import org.nezabudka.domain.worktime.SpecialDay;
import org.nezabudka.domain.worktime.WeekHours;
import org.nezabudka.domain.worktime.WorkingCalendar;

/** When somebody who is sent to clients is free, and why not. */
class FindingFreeWindowsTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final EmployeeId VIKTOR = new EmployeeId(UUID.randomUUID());
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final Instant BEFORE = at("00:00");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration HALF = Duration.ofMinutes(30);

    private final WorkingCalendar company =
            WorkingCalendar.usual(MOSCOW).with(MOSCOW, WeekHours.daily(DayHours.of("09:00", "18:00")), List.of());

    private static Instant at(String time) {
        return MONDAY.atTime(java.time.LocalTime.parse(time)).atZone(MOSCOW).toInstant();
    }

    private static Booking booked(String from, Duration length, Duration travel) {
        return new Booking(
                new BookingId(UUID.randomUUID()),
                ResourceId.of(VIKTOR),
                Window.of(at(from), length),
                travel,
                new Booking.State.Booked(new Purpose("measurement", UUID.randomUUID()), null));
    }

    private static Booking held(String from, String until) {
        return new Booking(
                new BookingId(UUID.randomUUID()),
                ResourceId.of(VIKTOR),
                Window.of(at(from), HOUR),
                HALF,
                new Booking.State.Held(VIKTOR, at(until)));
    }

    private static Absence absent(String from, String until) {
        return new Absence(
                new AbsenceId(UUID.randomUUID()), VIKTOR, Absence.Kind.OTHER, at(from), at(until), null, null);
    }

    private static Span day() {
        return new Span(
                MONDAY.atStartOfDay(MOSCOW).toInstant(),
                MONDAY.plusDays(1).atStartOfDay(MOSCOW).toInstant());
    }

    private Availability time(EmployeeHours hours, Instant now, Booking... bookings) {
        return Availability.of(hours, company, day(), List.of(bookings), now);
    }

    private Availability time(Booking... bookings) {
        return time(EmployeeHours.usual(VIKTOR), BEFORE, bookings);
    }

    private static List<String> starts(List<Window> windows) {
        return windows.stream()
                .map(one -> one.from().atZone(MOSCOW).toLocalTime().toString())
                .toList();
    }

    private static List<String> words(List<Misfit> misfits) {
        return misfits.stream().map(Misfit::word).toList();
    }

    @Test
    void windows_begin_on_the_grid_between_bookings_and_leave_time_for_the_way() {
        var time = time(booked("10:30", HOUR, HALF), booked("14:00", Duration.ofHours(3), HALF));
        // 09:00 ends at 10:00 and is on the way until 10:30; from 12:00 Viktor is free again, on the way by 14:00 at
        // the latest; after 17:30 nothing fits any more.
        assertThat(starts(time.windows(HOUR, HALF, HALF, BEFORE))).containsExactly("09:00", "12:00", "12:30");
        assertThat(starts(time.windows(HALF, HALF, HALF, BEFORE)))
                .containsExactly("09:00", "09:30", "12:00", "12:30", "13:00", "17:30");
    }

    @Test
    void the_way_home_may_lead_out_of_the_working_hours() {
        assertThat(starts(time().windows(Duration.ofHours(9), Duration.ofHours(2), HALF, BEFORE)))
                .containsExactly("09:00");
    }

    @Test
    void nothing_begins_before_now() {
        assertThat(starts(time().windows(HOUR, HALF, HALF, at("15:01"))))
                .containsExactly("15:30", "16:00", "16:30", "17:00");
        assertThat(words(time().misfits(Window.of(at("15:00"), HOUR), HALF, at("15:01"))))
                .containsExactly("past");
    }

    @Test
    void a_day_off_of_ones_own_and_other_hours_count_before_the_week() {
        var off = EmployeeHours.usual(VIKTOR).withDays(List.of(new SpecialDay(MONDAY, DayHours.free(), "Отгул")));
        assertThat(time(off, BEFORE).windows(HOUR, HALF, HALF, BEFORE)).isEmpty();
        var evening = EmployeeHours.usual(VIKTOR)
                .withDays(List.of(new SpecialDay(MONDAY, DayHours.of("19:00", "21:00"), null)));
        assertThat(starts(time(evening, BEFORE).windows(HOUR, HALF, HALF, BEFORE)))
                .containsExactly("19:00", "19:30", "20:00");
    }

    @Test
    void an_absence_takes_its_time_out() {
        var away = new EmployeeHours(VIKTOR, null, List.of(absent("09:00", "16:20")), 0);
        assertThat(starts(time(away, BEFORE).windows(HOUR, HALF, HALF, BEFORE))).containsExactly("16:30", "17:00");
        var misfits = time(away, BEFORE).misfits(Window.of(at("16:00"), HOUR), HALF, BEFORE);
        assertThat(misfits).containsExactly(new Misfit.Absent(new Span(at("09:00"), at("16:20"))));
        assertThat(misfits.getFirst().isForceable()).isFalse();
    }

    @Test
    void all_that_speaks_against_a_window_is_told_at_once() {
        var away = new EmployeeHours(VIKTOR, null, List.of(absent("17:00", "20:00")), 0);
        var time = Availability.of(away, company, day(), List.of(booked("16:00", HOUR, HALF)), at("18:00"));
        assertThat(words(time.misfits(Window.of(at("17:00"), Duration.ofHours(2)), HALF, at("18:00"))))
                .containsExactly("past", "absent", "outside-hours", "taken");
    }

    @Test
    void only_the_hours_can_be_overridden() {
        var late = time().misfits(Window.of(at("17:30"), HOUR), HALF, BEFORE);
        assertThat(words(late)).containsExactly("outside-hours");
        assertThat(late).allMatch(Misfit::isForceable);
        assertThat(time(booked("12:00", HOUR, HALF)).misfits(Window.of(at("13:00"), HOUR), HALF, BEFORE))
                .noneMatch(Misfit::isForceable);
    }

    @Test
    void the_way_before_a_window_counts_as_the_way_after_the_one_before_it() {
        var time = time(booked("12:00", HOUR, HALF));
        assertThat(words(time.misfits(Window.of(at("13:00"), HOUR), HALF, BEFORE)))
                .containsExactly("taken");
        assertThat(time.misfits(Window.of(at("13:30"), HOUR), HALF, BEFORE)).isEmpty();
        assertThat(time.misfits(Window.of(at("10:30"), HOUR), HALF, BEFORE)).isEmpty();
        assertThat(words(time.misfits(Window.of(at("10:30"), HOUR), HOUR, BEFORE)))
                .containsExactly("taken");
    }

    @Test
    void a_reservation_stands_in_the_way_until_it_runs_out() {
        var held = held("12:00", "10:00");
        var window = Window.of(at("12:00"), HOUR);
        assertThat(words(time(EmployeeHours.usual(VIKTOR), at("09:59"), held).misfits(window, HALF, at("09:59"))))
                .containsExactly("taken");
        assertThat(time(EmployeeHours.usual(VIKTOR), at("10:00"), held).misfits(window, HALF, at("10:00")))
                .isEmpty();
    }

    @Test
    void what_is_moved_does_not_stand_in_its_own_way() {
        var mine = booked("12:00", HOUR, HALF);
        var time = time(mine, booked("15:00", HOUR, HALF)).without(mine);
        assertThat(time.misfits(Window.of(at("12:30"), HOUR), HALF, BEFORE)).isEmpty();
        assertThat(words(time.misfits(Window.of(at("14:00"), HOUR), HALF, BEFORE)))
                .containsExactly("taken");
    }

    @Test
    void impossible_windows_do_not_come_into_being() {
        assertThatThrownBy(() -> new Window(at("12:00"), at("12:00"))).isInstanceOf(InvalidWindow.class);
        assertThatThrownBy(() -> Window.of(at("12:00"), Duration.ofDays(1))).isInstanceOf(InvalidWindow.class);
        assertThatThrownBy(() -> Window.of(at("12:00"), Duration.ofMinutes(1))).isInstanceOf(InvalidWindow.class);
        assertThatThrownBy(() -> Window.of(at("12:00").plusSeconds(1), HOUR)).isInstanceOf(InvalidWindow.class);
        assertThatThrownBy(() -> booked("12:00", HOUR, Duration.ofHours(9))).isInstanceOf(InvalidWindow.class);
        assertThatThrownBy(() -> booked("12:00", HOUR, Duration.ofMinutes(-1))).isInstanceOf(InvalidWindow.class);
    }

    @Test
    void in_any_company_the_windows_that_are_offered_are_exactly_those_on_the_grid_that_fit() {
        var random = new Random(20_260_302);
        for (int company = 0; company < 400; company++) {
            var time = somebodysDay(random);
            var length = Duration.ofMinutes(15L * (1 + random.nextInt(12)));
            var travel = Duration.ofMinutes(10L * random.nextInt(10));
            var now = at("00:00").plus(Duration.ofMinutes(random.nextInt(20 * 60)));
            var offered = time.windows(length, travel, HALF, now);
            var fitting = new ArrayList<Window>();
            for (var start = day().from(); start.isBefore(day().until()); start = start.plus(HALF)) {
                var window = Window.of(start, length);
                if (time.misfits(window, travel, now).isEmpty()) fitting.add(window);
            }
            assertThat(offered).as("company %s", company).isEqualTo(fitting);
        }
    }

    @Test
    void however_windows_are_taken_no_two_ever_overlap_and_all_can_be_taken_one_after_another() {
        var random = new Random(5);
        for (int run = 0; run < 200; run++) {
            var bookings = new ArrayList<Booking>();
            for (int step = 0; step < 30; step++) {
                var window = Window.of(
                        at("08:00").plus(Duration.ofMinutes(10L * random.nextInt(70))),
                        Duration.ofMinutes(30L * (1 + random.nextInt(4))));
                var travel = Duration.ofMinutes(10L * random.nextInt(6));
                var time = time(bookings.toArray(Booking[]::new));
                var candidate = new Booking(
                        new BookingId(UUID.randomUUID()),
                        ResourceId.of(VIKTOR),
                        window,
                        travel,
                        new Booking.State.Booked(new Purpose("measurement", UUID.randomUUID()), null));
                boolean overlaps = bookings.stream().anyMatch(one -> overlap(one.blocked(), candidate.blocked()));
                var misfits = words(time.misfits(window, travel, BEFORE));
                assertThat(misfits.contains("taken")).isEqualTo(overlaps);
                if (misfits.isEmpty()) bookings.add(candidate);
            }
            assertThat(bookings).isNotEmpty();
        }
    }

    private static boolean overlap(Span one, Span other) {
        return one.from().isBefore(other.until()) && other.from().isBefore(one.until());
    }

    /** Hours with a break perhaps, perhaps an absence, and bookings that do not overlap. */
    private Availability somebodysDay(Random random) {
        var hours = new ArrayList<Span>();
        int begin = random.nextInt(8 * 60);
        for (int part = 0; part < 1 + random.nextInt(3); part++) {
            int end = begin + 30 + random.nextInt(6 * 60);
            hours.add(minutes(begin, Math.min(end, 24 * 60)));
            // Now and then without any break between.
            begin = end + (random.nextInt(3) == 0 ? 0 : 10 + random.nextInt(120));
            if (begin > 22 * 60) break;
        }
        var absences = new ArrayList<Span>();
        if (random.nextBoolean()) {
            int from = random.nextInt(23 * 60);
            absences.add(minutes(from, from + 1 + random.nextInt(180)));
        }
        var taken = new ArrayList<Span>();
        for (int from = random.nextInt(300); from < 24 * 60; from += 60 + random.nextInt(400))
            taken.add(minutes(from, from + 15 + random.nextInt(45)));
        return new Availability(ResourceId.of(VIKTOR), day(), MOSCOW, hours, absences, taken);
    }

    private static Span minutes(int from, int until) {
        return new Span(at("00:00").plus(Duration.ofMinutes(from)), at("00:00").plus(Duration.ofMinutes(until)));
    }

    @Test
    void the_way_is_that_of_the_district_or_else_of_the_company() {
        var rules = new PlanningRules(40, 30, 30, 0);
        assertThat(rules.travelIn(null)).isEqualTo(Duration.ofMinutes(40));
        assertThat(rules.travelIn(district(null))).isEqualTo(Duration.ofMinutes(40));
        assertThat(rules.travelIn(district(Duration.ofMinutes(90)))).isEqualTo(Duration.ofMinutes(90));
        assertThatThrownBy(() -> district(Duration.ofHours(9))).isInstanceOf(InvalidPlanning.class);
        assertThatThrownBy(() -> new PlanningRules(-1, 30, 30, 0)).isInstanceOf(InvalidPlanning.class);
        assertThatThrownBy(() -> new PlanningRules(0, 0, 30, 0)).isInstanceOf(InvalidPlanning.class);
        assertThatThrownBy(() -> new PlanningRules(0, 30, 7, 0)).isInstanceOf(InvalidPlanning.class);
    }

    private static District district(@Nullable Duration travel) {
        return new District(new DistrictId(UUID.randomUUID()), "Центр", travel, false, 0);
    }
}
