package org.nezabudka.application.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.worktime.Absence;
import org.nezabudka.domain.worktime.AbsenceId;
import org.nezabudka.domain.worktime.CalendarChangedMeanwhile;
import org.nezabudka.domain.worktime.DayHours;
import org.nezabudka.domain.worktime.DayHours.Interval;
import org.nezabudka.domain.worktime.EmployeeHours;
import org.nezabudka.domain.worktime.SpecialDay;
import org.nezabudka.domain.worktime.WeekHours;

/** What every store of working hours keeps. */
public interface WorkingTimesContract extends PortContract {

    Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private WorkingTimes times() {
        return world().workingTimes();
    }

    private static Absence absence(EmployeeId whose, Instant from, Instant until) {
        return new Absence(new AbsenceId(UUID.randomUUID()), whose, Absence.Kind.SICK, from, until, "Грипп", whose);
    }

    @Test
    default void a_company_has_the_usual_hours_until_somebody_changes_them() {
        var calendar = within(() -> times().company());
        assertThat(calendar.version()).isZero();
        assertThat(calendar.hoursOn(LocalDate.parse("2026-03-01"))).isEqualTo(DayHours.of("09:00", "21:00"));
    }

    @Test
    default void a_calendar_comes_back_as_it_was_stored() {
        var usual = within(() -> times().company());
        var lunch = new DayHours(List.of(
                new Interval(LocalTime.of(9, 30), LocalTime.of(13, 0)),
                new Interval(LocalTime.of(14, 0), LocalTime.MIDNIGHT)));
        var changed = usual.with(
                usual.zone(),
                WeekHours.onWorkdays(lunch),
                List.of(
                        new SpecialDay(LocalDate.parse("2026-03-08"), DayHours.free(), "8 Марта"),
                        new SpecialDay(LocalDate.parse("2026-03-07"), DayHours.of("10:00", "15:00"), null)));
        var saved = within(() -> times().save(changed));
        assertThat(saved).isEqualTo(changed.withVersion(1));
        assertThat(within(() -> times().company())).isEqualTo(saved);
        assertThat(within(() -> times().save(saved)).version()).isEqualTo(2);
    }

    @Test
    default void saving_over_someone_elses_calendar_is_stale() {
        var usual = within(() -> times().company());
        within(() -> times().save(usual));
        assertThatThrownBy(() -> within(() -> times().save(usual))).isInstanceOf(CalendarChangedMeanwhile.class);
        assertThatThrownBy(() -> within(() -> times().save(usual.withVersion(7))))
                .isInstanceOf(CalendarChangedMeanwhile.class);
    }

    @Test
    default void an_employee_may_have_a_week_of_their_own_and_give_it_up() {
        var anna = scene().employee("Белова Анна").id();
        assertThat(within(() -> times().of(anna))).isEqualTo(EmployeeHours.usual(anna));
        var week = WeekHours.onWorkdays(DayHours.of("10:00", "19:00"));
        var saved = within(() -> times().save(EmployeeHours.usual(anna).with(week)));
        assertThat(within(() -> times().of(anna))).isEqualTo(saved);
        assertThat(saved.own()).isEqualTo(week);
        within(() -> times().save(saved.with(null)));
        assertThat(within(() -> times().of(anna)).own()).isNull();
        assertThatThrownBy(() -> within(() -> times().save(saved))).isInstanceOf(CalendarChangedMeanwhile.class);
        assertThatThrownBy(() -> within(() -> times().save(EmployeeHours.usual(anna))))
                .isInstanceOf(CalendarChangedMeanwhile.class);
    }

    @Test
    default void dates_that_differ_from_somebodys_week_are_kept_with_it() {
        var anna = scene().employee("Белова Анна").id();
        var off = new SpecialDay(LocalDate.parse("2026-03-03"), DayHours.free(), "Отгул");
        var late = new SpecialDay(LocalDate.parse("2026-03-04"), DayHours.of("14:00", "22:00"), null);
        var saved = within(() -> times().save(EmployeeHours.usual(anna).withDays(List.of(late, off))));
        assertThat(within(() -> times().of(anna))).isEqualTo(saved);
        assertThat(saved.days().values()).containsExactly(off, late);
        within(() -> times().save(saved.withDays(List.of())));
        assertThat(within(() -> times().of(anna)).days()).isEmpty();
    }

    @Test
    default void absences_are_kept_in_their_order_until_they_are_removed() {
        var anna = scene().employee("Белова Анна").id();
        var boris = scene().employee("Лавров Борис").id();
        var later = absence(anna, NOON.plus(Duration.ofDays(9)), NOON.plus(Duration.ofDays(12)));
        var sooner = absence(anna, NOON, NOON.plus(Duration.ofDays(2)));
        doing(() -> {
            times().add(later);
            times().add(sooner);
        });
        assertThat(within(() -> times().of(anna)).absences()).containsExactly(sooner, later);
        assertThat(within(() -> times().of(boris)).absences()).isEmpty();
        assertThat(within(() -> times().absence(sooner.id()))).contains(sooner);
        doing(() -> times().remove(sooner.id()));
        assertThat(within(() -> times().of(anna)).absences()).containsExactly(later);
        assertThat(within(() -> times().absence(sooner.id()))).isEmpty();
    }

    @Test
    default void the_hours_of_many_come_without_absences_that_are_over() {
        var anna = scene().employee("Белова Анна").id();
        var boris = scene().employee("Лавров Борис").id();
        var over = absence(anna, NOON.minus(Duration.ofDays(2)), NOON);
        var lasting = absence(anna, NOON.minus(Duration.ofDays(1)), NOON.plusMillis(1));
        doing(() -> {
            times().add(over);
            times().add(lasting);
        });
        var hours = within(() -> times().of(List.of(anna, boris), NOON));
        assertThat(hours).containsOnlyKeys(anna, boris);
        assertThat(hours.get(anna).absences()).containsExactly(lasting);
        assertThat(hours.get(boris)).isEqualTo(EmployeeHours.usual(boris));
        assertThat(within(() -> times().of(List.of(), NOON))).isEmpty();
    }
}
