package org.nezabudka.application.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.schedule.District;
import org.nezabudka.domain.schedule.DistrictId;
import org.nezabudka.domain.schedule.NotAMeasurer;

/** Who counts as a measurer, in every store. */
public interface MeasurersContract extends PortContract {

    private Measurers measurers() {
        return world().measurers();
    }

    @Test
    default void measurers_are_those_whose_account_has_the_right() {
        var role = scene().role("Замерщик", Actors.rightsOfAMeasurer());
        var looks = scene().role("Наблюдатель", Map.of(Right.MEASUREMENTS_VIEW, Scope.ALL));
        var viktor = scene().employee("Тихонов Виктор");
        var anna = scene().employee("Белова Анна");
        var boris = scene().employee("Лавров Борис");
        scene().account(viktor, "viktor", role);
        scene().account(anna, "anna", role, looks);
        scene().account(boris, "boris", looks);
        scene().employee("Новиков Олег");
        assertThat(within(() -> measurers().all()))
                .containsExactly(
                        new Measurer(anna.id(), anna.displayName(), Set.of()),
                        new Measurer(viktor.id(), viktor.displayName(), Set.of()));
        assertThat(within(() -> measurers().find(boris.id()))).isEmpty();
        assertThatThrownBy(() -> within(() -> measurers().get(boris.id()))).isInstanceOf(NotAMeasurer.class);
    }

    @Test
    default void somebody_is_sent_to_districts_or_everywhere() {
        var viktor = scene().employee(anEmployee("Тихонов Виктор"));
        scene().account(viktor, "viktor", scene().role("Замерщик", Actors.rightsOfAMeasurer()));
        var centre = within(() ->
                world().districts().save(new District(new DistrictId(UUID.randomUUID()), "Центр", null, false, 0)));
        doing(() -> measurers().assign(viktor.id(), Set.of(centre.id())));
        assertThat(within(() -> measurers().get(viktor.id())).districts()).containsExactly(centre.id());
        doing(() -> measurers().assign(viktor.id(), Set.of()));
        assertThat(within(() -> measurers().get(viktor.id())).districts()).isEmpty();
    }
}
