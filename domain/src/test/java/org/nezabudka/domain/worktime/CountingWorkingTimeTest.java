package org.nezabudka.domain.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.worktime.DayHours.Interval;

class CountingWorkingTimeTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final DayHours DAY = DayHours.of("09:00", "21:00");

    private final WorkingCalendar usual = WorkingCalendar.usual(MOSCOW);

    private static Instant moscow(String local) {
        return at(MOSCOW, local);
    }

    private static Instant at(ZoneId zone, String local) {
        return java.time.LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    private static WorkingCalendar calendar(ZoneId zone, DayHours daily) {
        return new WorkingCalendar(zone, WeekHours.daily(daily), Map.of(), 0);
    }

    @Test
    void a_company_works_from_nine_to_nine_until_somebody_says_otherwise() {
        assertThat(usual.isWorkingTime(moscow("2026-03-02T08:59:59"))).isFalse();
        assertThat(usual.isWorkingTime(moscow("2026-03-02T09:00:00"))).isTrue();
        assertThat(usual.isWorkingTime(moscow("2026-03-01T20:59:59"))).isTrue();
        assertThat(usual.isWorkingTime(moscow("2026-03-01T21:00:00"))).isFalse();
    }

    @Test
    void ten_minutes_during_the_day_are_ten_minutes() {
        assertThat(usual.addWorkingTime(moscow("2026-03-02T12:00:00"), Duration.ofMinutes(10)))
                .isEqualTo(moscow("2026-03-02T12:10:00"));
    }

    @Test
    void what_comes_in_the_evening_goes_on_in_the_morning() {
        assertThat(usual.addWorkingTime(moscow("2026-03-02T20:55:00"), Duration.ofMinutes(10)))
                .isEqualTo(moscow("2026-03-03T09:05:00"));
        assertThat(usual.addWorkingTime(moscow("2026-03-02T23:00:00"), Duration.ofMinutes(10)))
                .isEqualTo(moscow("2026-03-03T09:10:00"));
        assertThat(usual.addWorkingTime(moscow("2026-03-02T20:50:00"), Duration.ofMinutes(10)))
                .isEqualTo(moscow("2026-03-02T21:00:00"));
    }

    @Test
    void holidays_do_not_count_and_shortened_days_count_for_what_they_are() {
        var calendar = usual.with(
                MOSCOW,
                usual.week(),
                List.of(
                        new SpecialDay(LocalDate.parse("2026-03-07"), DayHours.of("09:00", "15:00"), "Сокращённый"),
                        new SpecialDay(LocalDate.parse("2026-03-08"), DayHours.free(), "8 Марта")));
        assertThat(calendar.addWorkingTime(moscow("2026-03-07T14:55:00"), Duration.ofMinutes(10)))
                .isEqualTo(moscow("2026-03-09T09:05:00"));
        assertThat(calendar.openingAt(moscow("2026-03-07T16:00:00"))).isEqualTo(moscow("2026-03-09T09:00:00"));
        assertThat(calendar.workingTimeBetween(moscow("2026-03-07T14:00:00"), moscow("2026-03-09T10:00:00")))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void a_lunch_break_does_not_count() {
        var calendar = calendar(
                MOSCOW,
                new DayHours(List.of(
                        new Interval(LocalTime.of(14, 0), LocalTime.of(18, 0)),
                        new Interval(LocalTime.of(9, 0), LocalTime.of(13, 0)))));
        assertThat(calendar.addWorkingTime(moscow("2026-03-02T12:55:00"), Duration.ofMinutes(10)))
                .isEqualTo(moscow("2026-03-02T14:05:00"));
    }

    @Test
    void a_company_that_works_around_the_clock_has_no_seam_at_midnight() {
        var calendar = calendar(MOSCOW, new DayHours(List.of(new Interval(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))));
        assertThat(calendar.addWorkingTime(moscow("2026-03-02T23:55:00"), Duration.ofMinutes(10)))
                .isEqualTo(moscow("2026-03-03T00:05:00"));
    }

    @Test
    void the_night_in_which_the_clocks_go_forward_has_an_hour_less() {
        var calendar = calendar(BERLIN, new DayHours(List.of(new Interval(LocalTime.MIDNIGHT, LocalTime.of(6, 0)))));
        assertThat(calendar.workingTimeBetween(at(BERLIN, "2026-03-28T23:00:00"), at(BERLIN, "2026-03-29T12:00:00")))
                .isEqualTo(Duration.ofHours(5));
        assertThat(calendar.addWorkingTime(at(BERLIN, "2026-03-29T01:55:00"), Duration.ofMinutes(10)))
                .isEqualTo(at(BERLIN, "2026-03-29T03:05:00"));
    }

    @Test
    void the_night_in_which_the_clocks_go_back_has_an_hour_more() {
        var calendar = calendar(BERLIN, new DayHours(List.of(new Interval(LocalTime.MIDNIGHT, LocalTime.of(6, 0)))));
        assertThat(calendar.workingTimeBetween(at(BERLIN, "2026-10-24T23:00:00"), at(BERLIN, "2026-10-25T12:00:00")))
                .isEqualTo(Duration.ofHours(7));
    }

    @Test
    void a_company_that_never_opens_is_refused() {
        assertThatThrownBy(() -> calendar(MOSCOW, DayHours.free())).isInstanceOf(InvalidHours.class);
    }

    @Test
    void hours_that_overlap_or_end_before_they_begin_are_refused() {
        assertThatThrownBy(() -> DayHours.of("18:00", "09:00")).isInstanceOf(InvalidHours.class);
        assertThatThrownBy(() -> new DayHours(List.of(
                        new Interval(LocalTime.of(9, 0), LocalTime.of(13, 0)),
                        new Interval(LocalTime.of(12, 0), LocalTime.of(18, 0)))))
                .isInstanceOf(InvalidHours.class);
        assertThatThrownBy(() -> new DayHours(List.of(
                        new Interval(LocalTime.of(9, 0), LocalTime.MIDNIGHT),
                        new Interval(LocalTime.of(23, 0), LocalTime.MIDNIGHT))))
                .isInstanceOf(InvalidHours.class);
    }

    @Test
    void a_date_is_named_once() {
        var day = new SpecialDay(LocalDate.parse("2026-03-08"), DayHours.free(), null);
        assertThatThrownBy(() -> usual.with(MOSCOW, usual.week(), List.of(day, day)))
                .isInstanceOf(InvalidHours.class);
    }

    /** Whatever the zone, the hours and the holidays: adding and measuring undo each other, and time added lies in hours. */
    @Test
    void adding_and_measuring_undo_each_other() {
        var random = new Random(20260302);
        var zones = List.of(
                MOSCOW, BERLIN, ZoneId.of("America/Sao_Paulo"), ZoneId.of("Australia/Lord_Howe"), ZoneId.of("UTC"));
        for (int i = 0; i < 3000; i++) {
            var calendar = anyCalendar(random, zones.get(random.nextInt(zones.size())));
            var start = Instant.parse("2026-03-20T00:00:00Z").plusSeconds(random.nextInt(300 * 24 * 3600));
            var amount = Duration.ofSeconds(1 + random.nextInt(3 * 24 * 3600));
            var end = calendar.addWorkingTime(start, amount);
            assertThat(calendar.workingTimeBetween(start, end)).isEqualTo(amount);
            assertThat(calendar.isWorkingTime(end.minusNanos(1))).isTrue();
            var between = start.plusSeconds(random.nextInt(10 * 24 * 3600));
            assertThat(calendar.workingTimeBetween(start, between)
                            .plus(calendar.workingTimeBetween(between, between.plusSeconds(90_000))))
                    .isEqualTo(calendar.workingTimeBetween(start, between.plusSeconds(90_000)));
            assertThat(calendar.isWorkingTime(calendar.openingAt(start))).isTrue();
        }
    }

    private static WorkingCalendar anyCalendar(Random random, ZoneId zone) {
        var week = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) if (random.nextInt(4) > 0) week.put(day, anyHours(random));
        week.put(DayOfWeek.TUESDAY, DAY);
        var special = new HashMap<LocalDate, SpecialDay>();
        for (int i = random.nextInt(20); i > 0; i--) {
            var date = LocalDate.parse("2026-03-20").plusDays(random.nextInt(300));
            var hours = random.nextBoolean() ? DayHours.free() : anyHours(random);
            special.put(date, new SpecialDay(date, hours, null));
        }
        return new WorkingCalendar(zone, new WeekHours(week), special, 0);
    }

    private static DayHours anyHours(Random random) {
        var intervals = new ArrayList<Interval>();
        for (int minute = random.nextInt(240); minute < 24 * 60 && intervals.size() < DayHours.MOST; ) {
            int until = minute + 1 + random.nextInt(400);
            intervals.add(new Interval(
                    LocalTime.ofSecondOfDay(minute * 60L),
                    until >= 24 * 60 ? LocalTime.MIDNIGHT : LocalTime.ofSecondOfDay(until * 60L)));
            minute = until + random.nextInt(200);
        }
        return new DayHours(intervals);
    }

    private static final EmployeeId ANNA = new EmployeeId(UUID.randomUUID());

    private static Absence absent(String from, String until) {
        return new Absence(
                new AbsenceId(UUID.randomUUID()), ANNA, Absence.Kind.VACATION, moscow(from), moscow(until), null, null);
    }

    @Test
    void an_employee_is_present_in_the_hours_of_the_company() {
        var anna = EmployeeHours.usual(ANNA);
        assertThat(anna.isPresent(usual, moscow("2026-03-02T09:00:00"))).isTrue();
        assertThat(anna.isPresent(usual, moscow("2026-03-02T21:00:00"))).isFalse();
    }

    @Test
    void hours_of_ones_own_replace_the_week_and_keep_the_holidays() {
        var calendar = usual.with(
                MOSCOW, usual.week(), List.of(new SpecialDay(LocalDate.parse("2026-03-09"), DayHours.free(), null)));
        var anna = EmployeeHours.usual(ANNA).with(WeekHours.onWorkdays(DayHours.of("10:00", "19:00")));
        assertThat(anna.isPresent(calendar, moscow("2026-03-02T09:30:00"))).isFalse();
        assertThat(anna.isPresent(calendar, moscow("2026-03-02T10:00:00"))).isTrue();
        assertThat(anna.isPresent(calendar, moscow("2026-03-07T12:00:00"))).isFalse();
        assertThat(anna.isPresent(calendar, moscow("2026-03-09T12:00:00"))).isFalse();
    }

    @Test
    void nobody_is_present_while_absent() {
        var anna = new EmployeeHours(ANNA, null, List.of(absent("2026-03-02T13:00:00", "2026-03-02T15:00:00")), 0);
        assertThat(anna.isPresent(usual, moscow("2026-03-02T12:59:59"))).isTrue();
        assertThat(anna.isPresent(usual, moscow("2026-03-02T13:00:00"))).isFalse();
        assertThat(anna.isPresent(usual, moscow("2026-03-02T15:00:00"))).isTrue();
        assertThat(anna.presence(usual, moscow("2026-03-02T00:00:00"), moscow("2026-03-03T00:00:00")))
                .containsExactly(
                        new Span(moscow("2026-03-02T09:00:00"), moscow("2026-03-02T13:00:00")),
                        new Span(moscow("2026-03-02T15:00:00"), moscow("2026-03-02T21:00:00")));
    }

    @Test
    void presence_and_the_list_of_presences_agree() {
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            var calendar = anyCalendar(random, BERLIN);
            var absences = new ArrayList<Absence>();
            var from = ZonedDateTime.of(2026, 10, 24, 0, 0, 0, 0, BERLIN).toInstant();
            for (int j = random.nextInt(4); j > 0; j--) {
                var begin = from.plusSeconds(random.nextInt(3 * 24 * 3600));
                absences.add(new Absence(
                        new AbsenceId(UUID.randomUUID()),
                        ANNA,
                        Absence.Kind.SICK,
                        begin,
                        begin.plusSeconds(1 + random.nextInt(24 * 3600)),
                        null,
                        null));
            }
            var anna = new EmployeeHours(ANNA, null, absences, 0);
            var spans = anna.presence(calendar, from, from.plus(Duration.ofDays(3)));
            for (int j = 0; j < 50; j++) {
                var moment = from.plusSeconds(random.nextInt(3 * 24 * 3600));
                assertThat(spans.stream().anyMatch(span -> span.contains(moment)))
                        .isEqualTo(anna.isPresent(calendar, moment));
            }
        }
    }

    @Test
    void an_absence_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> absent("2026-03-02T15:00:00", "2026-03-02T13:00:00"))
                .isInstanceOf(InvalidAbsence.class);
    }
}
