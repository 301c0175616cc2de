package org.nezabudka.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.access.AccessChangedMeanwhile;
import org.nezabudka.domain.access.AccessPeriod;
import org.nezabudka.domain.access.Deputy;
import org.nezabudka.domain.access.DeputyId;
import org.nezabudka.domain.access.Ground;
import org.nezabudka.domain.access.UnknownDeputy;
import org.nezabudka.domain.organization.EmployeeId;

/** What every store of appointments keeps. */
public interface DeputiesContract extends PortContract {

    Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    default void an_appointment_that_was_never_made_is_not_found() {
        var none = new DeputyId(UUID.randomUUID());
        assertThat(within(() -> world().deputies().find(none))).isEmpty();
        assertThatThrownBy(() -> within(() -> world().deputies().get(none))).isInstanceOf(UnknownDeputy.class);
    }

    @Test
    default void an_appointment_comes_back_as_it_was_made() {
        var made = saved(appointment(0));
        assertThat(made.version()).isEqualTo(1);
        assertThat(within(() -> world().deputies().get(made.id()))).isEqualTo(made);
    }

    @Test
    default void what_lasts_has_neither_ended_nor_passed() {
        var now = saved(appointment(0));
        var later = saved(appointment(3600));
        var ended = saved(appointment(0));
        saved(ended.end(now.deputy(), NOON.plusSeconds(1), "Вернулась раньше"));
        assertThat(within(() -> world().deputies().lasting(NOON))).containsExactly(now, later);
        assertThat(within(() -> world().deputies().lastingForChange(NOON))).containsExactly(now, later);
        assertThat(within(() -> world().deputies().lasting(now.period().until())))
                .containsExactly(later);
    }

    @Test
    default void an_ended_appointment_stays_as_history() {
        var made = saved(appointment(0));
        var ended = saved(made.end(made.absent(), NOON.plusSeconds(1), "Вернулась раньше"));
        assertThat(within(() -> world().deputies().get(made.id()))).isEqualTo(ended);
        assertThat(ended.version()).isEqualTo(2);
    }

    @Test
    default void of_two_who_end_it_at_once_one_is_told() {
        var made = saved(appointment(0));
        saved(made.end(null, NOON.plusSeconds(1), null));
        assertThatThrownBy(() -> saved(made.end(null, NOON.plusSeconds(2), null)))
                .isInstanceOf(AccessChangedMeanwhile.class);
    }

    private Deputy saved(Deputy deputy) {
        return within(() -> world().deputies().save(deputy));
    }

    private Deputy appointment(int seconds) {
        EmployeeId absent = scene().employee("Петрова Ольга").id();
        EmployeeId deputy = scene().employee("Орлов Павел").id();
        var from = NOON.plusSeconds(seconds);
        return new Deputy(
                new DeputyId(UUID.randomUUID()),
                absent,
                deputy,
                new AccessPeriod(from, from.plusSeconds(86_400)),
                new Ground("Отпуск", "17"),
                absent,
                NOON,
                null,
                0);
    }
}
