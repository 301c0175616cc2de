package org.nezabudka.application.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientFactsBuilder.aCompany;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.organization.Heirs;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.access.MissingRight;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.Registration.Origin;
import org.nezabudka.domain.dictionary.EntryNotOffered;
import org.nezabudka.domain.organization.EmployeeBuilder;
import org.nezabudka.domain.organization.EmployeeIsDismissed;
import org.nezabudka.domain.organization.UnknownEmployee;
import org.nezabudka.domain.shared.PhoneNumber;

class RegisteringClientsTest {

    private static final PhoneNumber UNKNOWN_NUMBER = new PhoneNumber("+79161234567");

    private final InMemoryCompany company = InMemoryCompany.start();

    @Test
    void a_new_client_is_in_the_first_status_and_belongs_to_who_registered_it() {
        var manager = company.aManager();
        var client = company.clientRegistration()
                .register(manager, aPerson("Иванова Анна").phone("+79161234567").build(), null);
        assertThat(client.status().value()).isEqualTo("new");
        assertThat(client.version()).isEqualTo(1);
        assertThat(client.responsibleManager()).contains(manager.employee());
        assertThat(client.registration().by()).isEqualTo(manager.employee());
        assertThat(client.registration().at()).isEqualTo(company.clock().instant());
        assertThat(company.clients().get(client.id())).isEqualTo(client);
    }

    @Test
    void numbers_of_cards_grow_and_never_come_twice() {
        var manager = company.aManager();
        var numbers = IntStream.range(0, 5)
                .mapToObj(i -> company.clientRegistration()
                        .register(manager, aPerson("Иванова Анна").build(), null))
                .map(Client::number)
                .toList();
        assertThat(numbers).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void who_may_reassign_registers_for_a_colleague() {
        var sales = company.aDepartment("Продажи");
        var manager = company.aManager(sales.id());
        var head = company.headOf(sales.id());
        var client = company.clientRegistration().register(head, aCompany("Уют").build(), manager.employee());
        assertThat(client.responsibleManager()).contains(manager.employee());
        assertThat(client.managers().getFirst().by()).isEqualTo(head.employee());
    }

    @Test
    void registering_for_a_colleague_needs_the_right_to_reassign() {
        var manager = company.aManager();
        var colleague = company.aManager();
        assertThatThrownBy(() -> company.clientRegistration()
                        .register(manager, aPerson("Иванова Анна").build(), colleague.employee()))
                .isInstanceOf(MissingRight.class)
                .hasMessageContaining("clients.reassign");
        assertNothingHappened();
    }

    @Test
    void naming_oneself_as_manager_needs_no_further_right() {
        var manager = company.aManager();
        var client = company.clientRegistration()
                .register(manager, aPerson("Иванова Анна").build(), manager.employee());
        assertThat(client.responsibleManager()).contains(manager.employee());
    }

    @Test
    void registering_needs_its_right() {
        var reader = Actors.somebodyWith(Map.of(Right.CLIENTS_VIEW, Scope.ALL));
        assertThatThrownBy(() -> company.clientRegistration()
                        .register(reader, aPerson("Иванова Анна").build(), null))
                .isInstanceOf(MissingRight.class);
        assertNothingHappened();
    }

    @Test
    void nobody_is_given_to_a_dismissed_or_unknown_employee() {
        var administrator = company.anAdministrator();
        var leaver = company.aManager();
        company.staff().dismiss(administrator, leaver.employee(), 1, null, Heirs.nobody());
        assertThatThrownBy(() -> company.clientRegistration()
                        .register(administrator, aPerson("Иванова Анна").build(), leaver.employee()))
                .isInstanceOf(EmployeeIsDismissed.class);
        var stranger = EmployeeBuilder.anEmployee().build().id();
        assertThatThrownBy(() -> company.clientRegistration()
                        .register(administrator, aPerson("Иванова Анна").build(), stranger))
                .isInstanceOf(UnknownEmployee.class);
        assertNothingHappened();
    }

    @Test
    void a_source_that_no_dictionary_offers_is_refused() {
        var manager = company.aManager();
        assertThatThrownBy(() -> company.clientRegistration()
                        .register(
                                manager, aPerson("Иванова Анна").from("rumour").build(), null))
                .isInstanceOf(EntryNotOffered.class)
                .satisfies(
                        error -> assertThat(((EntryNotOffered) error).field()).isEqualTo("source"));
        assertNothingHappened();
    }

    @Test
    void the_software_registers_clients_of_nobody() {
        var client = company.clientRegistration()
                .register(Actors.theSoftware(), aPerson("Иванова Анна").build(), null);
        assertThat(client.responsibleManager()).isEmpty();
        assertThat(client.registration().by()).isNull();
    }

    @Test
    void open_pages_hear_of_a_new_client() {
        var client = company.clientRegistration()
                .register(company.aManager(), aPerson("Иванова Анна").build(), null);
        assertThat(company.liveEvents().delivered())
                .contains(LiveEvent.ofClient("client.changed", client.id().toString()));
    }

    @Test
    void an_unknown_caller_gets_one_card_however_often_they_ring() {
        var first = company.clientRegistration()
                .registerCaller(
                        Actors.theSoftware(),
                        UNKNOWN_NUMBER,
                        null,
                        null,
                        company.clock().instant());
        var again = company.clientRegistration()
                .registerCaller(
                        Actors.theSoftware(),
                        UNKNOWN_NUMBER,
                        "Anna",
                        null,
                        company.clock().instant());
        assertThat(first).hasSize(1).isEqualTo(again);
        var card = company.clients().get(first.getFirst());
        assertThat(card.displayName()).isEqualTo("+79161234567");
        assertThat(card.status().value()).isEqualTo("new");
        assertThat(card.presentManagers()).isEmpty();
        assertThat(card.registration().origin()).isEqualTo(Origin.CALL);
        assertThat(company.clients().all()).hasSize(1);
    }

    @Test
    void an_unknown_caller_is_named_as_the_telephone_showed_them() {
        var id = company.clientRegistration()
                .registerCaller(
                        Actors.theSoftware(),
                        UNKNOWN_NUMBER,
                        " IVANOVA A ",
                        null,
                        company.clock().instant())
                .getFirst();
        assertThat(company.clients().get(id).displayName()).isEqualTo("IVANOVA A");
    }

    @Test
    void two_calls_of_one_unknown_number_at_once_get_the_same_card() {
        IntStream.range(0, 8)
                .parallel()
                .forEach(i -> company.clientRegistration()
                        .registerCaller(
                                Actors.theSoftware(),
                                UNKNOWN_NUMBER,
                                null,
                                null,
                                company.clock().instant()));
        assertThat(company.clients().all()).hasSize(1);
    }

    @Test
    void a_known_number_registers_nobody() {
        var client = company.clientRegistration()
                .register(
                        company.aManager(),
                        aPerson("Иванова Анна").phone(UNKNOWN_NUMBER.value()).build(),
                        null);
        assertThat(company.clientRegistration()
                        .registerCaller(
                                Actors.theSoftware(),
                                UNKNOWN_NUMBER,
                                null,
                                null,
                                company.clock().instant()))
                .containsExactly(client.id());
        assertThat(company.clients().all()).hasSize(1);
    }

    private void assertNothingHappened() {
        assertThat(company.clients().all()).isEmpty();
        assertThat(company.auditLog().all()).noneMatch(entry -> entry.entity().equals("client"));
    }
}
