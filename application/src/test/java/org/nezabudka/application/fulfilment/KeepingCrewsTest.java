package org.nezabudka.application.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.fulfilment.CrewKeeping.Member;
import org.nezabudka.application.organization.Heirs;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.fulfilment.Crew;
import org.nezabudka.domain.fulfilment.CrewId;
import org.nezabudka.domain.organization.EmployeeIsDismissed;

class KeepingCrewsTest {

    private final InMemoryCompany company = InMemoryCompany.start();
    private final CrewKeeping crews = company.fulfilment().crews();
    private final Actor.User head = company.anAdministrator();
    private final Actor.User fitter = company.employ(anEmployee("Фёдоров Илья"), "Монтажник", Map.of());
    private final Actor.User driver = company.employ(anEmployee("Громов Пётр"), "Водитель", Map.of());
    private final CrewId id = crews.add(head, crew(new CrewId(new UUID(0, 0)), 0, fitter, driver))
            .crew()
            .id();

    private static Crew crew(CrewId id, int version, Actor.User... members) {
        var ids = Arrays.stream(members).map(Actor.User::employee).collect(Collectors.toSet());
        return new Crew(id, "Бригада 1", ids, true, version);
    }

    private void leaves(Actor.User whom) {
        company.staff().dismiss(head, whom.employee(), 1, null, Heirs.nobody());
    }

    @Test
    void whoever_left_is_told_apart_in_the_crew_until_taken_out() {
        leaves(fitter);
        var told = crews.crews(head).getFirst();
        assertThat(told.members())
                .containsExactly(
                        new Member(driver.employee(), "Громов Пётр", true),
                        new Member(fitter.employee(), "Фёдоров Илья", false));
        var kept = crews.change(head, crew(id, told.crew().version(), fitter, driver));
        assertThat(kept.members()).as("another change does not put anybody out").hasSize(2);
        var without = crews.change(head, crew(id, kept.crew().version(), driver));
        assertThat(without.members()).extracting(Member::id).containsExactly(driver.employee());
    }

    @Test
    void nobody_who_left_comes_into_a_crew() {
        var without = crews.change(head, crew(id, 1, driver));
        leaves(fitter);
        assertThatThrownBy(() -> crews.change(head, crew(id, without.crew().version(), fitter, driver)))
                .isInstanceOf(EmployeeIsDismissed.class);
        assertThat(crews.crews(head).getFirst().members()).hasSize(1);
    }
}
