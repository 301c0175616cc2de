package org.nezabudka.application.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.notification.Notice;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.access.LastAdministrator;
import org.nezabudka.domain.access.MissingRight;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ManagerAssignment;
import org.nezabudka.domain.organization.EmployeeChangedMeanwhile;
import org.nezabudka.domain.organization.EmployeeIsDismissed;
import org.nezabudka.domain.organization.ExtensionTaken;
import org.nezabudka.domain.organization.SupervisorCircle;

class DismissingEmployeesTest {

    private final InMemoryCompany company = InMemoryCompany.start();
    private final Actor.User administrator = company.anAdministrator();
    private final Actor.User leaver = company.aManager();
    private final Actor.User heir = company.aManager();

    @Test
    void the_successor_gets_every_client_and_none_is_left_behind() {
        IntStream.range(0, 25).forEach(i -> registered("Клиент " + i));
        company.clock().advance(java.time.Duration.ofDays(1));
        company.staff().dismiss(administrator, leaver.employee(), 1, "переезд", Heirs.one(heir.employee()));
        assertThat(company.clients().managedBy(leaver.employee())).isEmpty();
        assertThat(company.clients().managedBy(heir.employee())).hasSize(25);
        assertThat(company.clients().all()).allSatisfy(client -> {
            assertThat(client.responsibleManager()).contains(heir.employee());
            assertThat(client.managers())
                    .extracting(ManagerAssignment::manager)
                    .containsExactly(leaver.employee(), heir.employee());
            assertThat(client.managers().getFirst().until())
                    .isEqualTo(company.clock().instant());
        });
        assertThat(company.clientReading()
                        .open(
                                heir,
                                company.clients()
                                        .all()
                                        .findFirst()
                                        .orElseThrow()
                                        .id())
                        .employeeNames())
                .containsKey(leaver.employee().toString());
    }

    @Test
    void several_successors_share_evenly_and_each_is_told_once_of_their_part() {
        var second = company.aManager();
        IntStream.range(0, 5).forEach(i -> registered("Клиент " + i));
        var heirs = new Heirs(Map.of(Inheritance.Kind.CLIENTS, List.of(heir.employee(), second.employee())), List.of());
        assertThat(company.staff().estate(administrator, leaver.employee())).containsEntry(Inheritance.Kind.CLIENTS, 5);
        company.staff().dismiss(administrator, leaver.employee(), 1, null, heirs);
        assertThat(company.clients().managedBy(heir.employee())).hasSize(3);
        assertThat(company.clients().managedBy(second.employee())).hasSize(2);
        assertThat(company.inbox()
                        .page(second.employee(), false, PageRequest.first(9))
                        .items())
                .extracting(
                        one -> one.notice().kind(), one -> one.notice().facts().get("clients"))
                .containsExactly(org.assertj.core.api.Assertions.tuple(Notice.Kind.HANDED_OVER, "2"));
    }

    @Test
    void no_department_names_as_its_head_one_who_has_left() {
        var sales = company.aDepartment("Продажи");
        var head = company.headOf(sales.id());
        var version = company.employees().get(head.employee()).version();
        assertThat(company.staff().estate(administrator, head.employee()))
                .containsEntry(Inheritance.Kind.HEADED_DEPARTMENTS, 1);
        company.staff().dismiss(administrator, head.employee(), version, null, Heirs.one(heir.employee()));
        assertThat(company.departments().chart().find(sales.id()).orElseThrow().head())
                .isEqualTo(heir.employee());
        company.staff().dismiss(administrator, heir.employee(), 1, null, Heirs.nobody());
        assertThat(company.departments().chart().find(sales.id()).orElseThrow().head())
                .isNull();
    }

    @Test
    void without_successor_the_clients_belong_to_nobody_and_everybody_sees_them() {
        var client = registered("Иванова Анна");
        assertThatThrownBy(() -> company.clientReading().open(heir, client.id()))
                .isInstanceOf(org.nezabudka.domain.client.UnknownClient.class);
        company.staff().dismiss(administrator, leaver.employee(), 1, null, Heirs.nobody());
        assertThat(company.clients().get(client.id()).presentManagers()).isEmpty();
        assertThat(company.clientReading().open(heir, client.id()).client().id())
                .isEqualTo(client.id());
    }

    @Test
    void a_helpers_part_goes_to_the_successor_as_a_helpers_part() {
        var third = company.aManager();
        var client = company.clientRegistration()
                .register(administrator, aPerson("Иванова Анна").build(), third.employee());
        company.clientManagers().assign(administrator, client.id(), 1, leaver.employee(), false);
        company.staff().dismiss(administrator, leaver.employee(), 1, null, Heirs.one(heir.employee()));
        var after = company.clients().get(client.id());
        assertThat(after.responsibleManager()).contains(third.employee());
        assertThat(after.presentManagers().map(ManagerAssignment::manager))
                .containsExactlyInAnyOrder(third.employee(), heir.employee());
    }

    @Test
    void whoever_is_responsible_already_stays_so_when_inheriting_a_helpers_part() {
        var client = company.clientRegistration()
                .register(administrator, aPerson("Иванова Анна").build(), heir.employee());
        company.clientManagers().assign(administrator, client.id(), 1, leaver.employee(), false);
        company.staff().dismiss(administrator, leaver.employee(), 1, null, Heirs.one(heir.employee()));
        var after = company.clients().get(client.id());
        assertThat(after.responsibleManager()).contains(heir.employee());
        assertThat(after.presentManagers()).hasSize(1);
    }

    @Test
    void a_dismissal_closes_the_account_and_ends_its_sessions() {
        var begun = company.signIn().signIn(company.loginOf(leaver), InMemoryCompany.PASSWORD, "192.0.2.7", null);
        assertThat(company.signIn().whoIs(begun.token())).isPresent();
        company.staff().dismiss(administrator, leaver.employee(), 1, null, Heirs.nobody());
        assertThat(company.signIn().whoIs(begun.token())).isEmpty();
        assertThat(company.accounts().find(leaver.employee()).orElseThrow().enabled())
                .isFalse();
        assertThat(company.auditLog().all().toList().getLast().act()).isEqualTo("employee-dismissed");
    }

    @Test
    void the_last_administrator_is_not_dismissed_and_nothing_of_it_stays() {
        var client = company.clientRegistration()
                .register(administrator, aPerson("Иванова Анна").build(), null);
        assertThatThrownBy(() -> company.staff()
                        .dismiss(administrator, administrator.employee(), 1, null, Heirs.one(heir.employee())))
                .isInstanceOf(LastAdministrator.class);
        assertThat(company.employees().get(administrator.employee()).works()).isTrue();
        assertThat(company.accounts()
                        .find(administrator.employee())
                        .orElseThrow()
                        .enabled())
                .isTrue();
        assertThat(company.clients().get(client.id())).isEqualTo(client);
        company.anAdministrator();
        company.staff().dismiss(administrator, administrator.employee(), 1, null, Heirs.one(heir.employee()));
        assertThat(company.employees().get(administrator.employee()).works()).isFalse();
    }

    @Test
    void nobody_inherits_from_themselves_or_after_having_left() {
        assertThatThrownBy(() -> company.staff()
                        .dismiss(administrator, leaver.employee(), 1, null, Heirs.one(leaver.employee())))
                .isInstanceOf(EmployeeIsDismissed.class);
        company.staff().dismiss(administrator, heir.employee(), 1, null, Heirs.nobody());
        assertThatThrownBy(() ->
                        company.staff().dismiss(administrator, leaver.employee(), 1, null, Heirs.one(heir.employee())))
                .isInstanceOf(EmployeeIsDismissed.class);
        assertThat(company.employees().get(leaver.employee()).works()).isTrue();
    }

    @Test
    void a_dismissal_needs_its_right_and_the_present_version() {
        assertThatThrownBy(() -> company.staff().dismiss(heir, leaver.employee(), 1, null, Heirs.nobody()))
                .isInstanceOf(MissingRight.class);
        assertThatThrownBy(() -> company.staff().dismiss(administrator, leaver.employee(), 7, null, Heirs.nobody()))
                .isInstanceOf(EmployeeChangedMeanwhile.class);
    }

    @Test
    void the_extension_of_the_dismissed_goes_to_somebody_else() {
        var desk = company.employ(anEmployee("Первый").extension("101"), "Менеджер", Actors.rightsOfAManager());
        assertThatThrownBy(() -> company.staff()
                        .hire(
                                administrator,
                                anEmployee("Второй").extension("101").facts()))
                .isInstanceOf(ExtensionTaken.class);
        company.staff().dismiss(administrator, desk.employee(), 1, null, Heirs.nobody());
        var hired = company.staff()
                .hire(administrator, anEmployee("Второй").extension("101").facts());
        assertThat(hired.works()).isTrue();
    }

    @Test
    void nobody_stands_above_themselves_over_however_many_steps() {
        var top = company.staff().hire(administrator, anEmployee("Верхний").facts());
        var middle = company.staff()
                .hire(administrator, anEmployee("Средний").under(top.id()).facts());
        var bottom = company.staff()
                .hire(administrator, anEmployee("Нижний").under(middle.id()).facts());
        assertThatThrownBy(() -> company.staff()
                        .change(
                                administrator,
                                top.id(),
                                1,
                                anEmployee("Верхний").under(bottom.id()).facts()))
                .isInstanceOf(SupervisorCircle.class);
    }

    private Client registered(String name) {
        return company.clientRegistration().register(leaver, aPerson(name).build(), null);
    }
}
