package org.nezabudka.domain.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientBuilder.LONG_AGO;
import static org.nezabudka.domain.client.ClientBuilder.aClient;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.domain.client.ClientEvent.ManagerAssigned;
import org.nezabudka.domain.client.ClientEvent.ManagerReleased;
import org.nezabudka.domain.organization.EmployeeId;

class LookingAfterClientsTest {

    private static final Instant NOW = LONG_AGO.plusSeconds(3600);

    private final EmployeeId anna = new EmployeeId(UUID.randomUUID());
    private final EmployeeId boris = new EmployeeId(UUID.randomUUID());
    private final EmployeeId head = new EmployeeId(UUID.randomUUID());

    @Test
    void a_new_responsible_manager_takes_the_place_of_the_former_who_stays_in_the_history() {
        var change = aClient().managedBy(anna).build().assign(boris, true, head, NOW);
        var assigned = new ManagerAssignment(boris, true, NOW, head, null);
        assertThat(change.state().responsibleManager()).contains(boris);
        assertThat(change.state().managers())
                .containsExactly(new ManagerAssignment(anna, true, LONG_AGO, null, NOW), assigned);
        assertThat(change.events())
                .containsExactly(new ManagerAssigned(change.state().id(), assigned));
    }

    @Test
    void helpers_join_those_present() {
        var client = aClient()
                .managedBy(anna)
                .build()
                .assign(boris, false, head, NOW)
                .state();
        assertThat(client.responsibleManager()).contains(anna);
        assertThat(client.presentManagers().map(ManagerAssignment::manager)).containsExactly(anna, boris);
    }

    @Test
    void a_helper_who_becomes_responsible_does_not_help_any_more() {
        var client = aClient()
                .managedBy(anna)
                .helpedBy(boris)
                .build()
                .assign(boris, true, head, NOW)
                .state();
        assertThat(client.presentManagers()).containsExactly(new ManagerAssignment(boris, true, NOW, head, null));
        assertThat(client.managers()).hasSize(3);
    }

    @Test
    void nothing_happens_when_it_is_so_already() {
        var client = aClient().managedBy(anna).helpedBy(boris).build();
        assertThat(client.assign(anna, true, head, NOW).isEmpty()).isTrue();
        assertThat(client.assign(boris, false, head, NOW).isEmpty()).isTrue();
    }

    @Test
    void who_once_looked_after_a_client_may_come_back() {
        var client = aClient().managedBy(anna).build();
        var back = client.assign(boris, true, head, NOW)
                .state()
                .assign(anna, true, head, NOW.plusSeconds(1))
                .state();
        assertThat(back.managers()).extracting(ManagerAssignment::manager).containsExactly(anna, boris, anna);
        assertThat(back.responsibleManager()).contains(anna);
    }

    @Test
    void a_released_manager_stays_in_the_history() {
        var change = aClient().managedBy(anna).build().release(anna, NOW);
        assertThat(change.state().responsibleManager()).isEmpty();
        assertThat(change.state().managers()).containsExactly(new ManagerAssignment(anna, true, LONG_AGO, null, NOW));
        assertThat(change.events())
                .containsExactly(new ManagerReleased(change.state().id(), anna));
    }

    @Test
    void only_a_present_manager_can_be_released() {
        var client = aClient().formerlyManagedBy(anna, NOW).managedBy(boris).build();
        assertThatThrownBy(() -> client.release(anna, NOW)).isInstanceOf(NotAManagerOfTheClient.class);
        assertThatThrownBy(() -> client.release(head, NOW)).isInstanceOf(NotAManagerOfTheClient.class);
    }
}
