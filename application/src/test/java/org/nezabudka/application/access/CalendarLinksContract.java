package org.nezabudka.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.organization.Employee;

/** What every keeper of the secret addresses of calendars does. */
public interface CalendarLinksContract extends PortContract {

    Instant MADE = Instant.parse("2026-03-02T12:00:00Z");
    Instant LATER = MADE.plusSeconds(3600);

    @Test
    default void a_link_is_found_by_its_employee_and_by_its_secret() {
        var orlov = employed("Орлов Павел", "orlov");
        var link = made(orlov, "secret");
        assertThat(of(orlov)).contains(link);
        assertThat(borne("secret")).map(CalendarLinks.Borne::link).contains(link);
        assertThat(borne("Secret")).isEmpty();
        assertThat(of(employed("Гусев Лев", "gusev"))).isEmpty();
    }

    @Test
    default void whoever_bears_it_acts_with_the_rights_of_the_moment() {
        var sales = scene().department("Продажи", null);
        var orlov = scene().employee(anEmployee("Орлов Павел").in(sales.id()));
        var account = scene().account(orlov, "orlov", scene().role("Свои", Map.of(Right.MEASUREMENTS_VIEW, Scope.OWN)));
        made(orlov, "secret");
        var actor = borne("secret").orElseThrow().actor();
        assertThat(actor.employee()).isEqualTo(orlov.id());
        assertThat(actor.departments()).containsExactly(sales.id());
        assertThat(actor.rights()).isEqualTo(Map.of(Right.MEASUREMENTS_VIEW, Scope.OWN));
        doing(() -> world().accounts().save(account.with(account.login(), Set.of(), true)));
        assertThat(borne("secret").orElseThrow().actor().rights()).isEmpty();
    }

    @Test
    default void a_disabled_account_bears_nothing() {
        var orlov = scene().employee("Орлов Павел");
        var account = scene().account(orlov, "orlov");
        made(orlov, "secret");
        doing(() -> world().accounts().save(account.with(account.login(), Set.of(), false)));
        assertThat(borne("secret")).isEmpty();
        assertThat(of(orlov)).isPresent();
    }

    @Test
    default void whoever_was_dismissed_bears_nothing() {
        var orlov = employed("Орлов Павел", "orlov");
        made(orlov, "secret");
        doing(() -> world().employees()
                .save(world().employees()
                        .get(orlov.id())
                        .dismiss(LATER, null, null)
                        .state()));
        assertThat(borne("secret")).isEmpty();
    }

    @Test
    default void a_new_link_makes_the_former_one_void() {
        var orlov = employed("Орлов Павел", "orlov");
        var other = made(employed("Гусев Лев", "gusev"), "other");
        made(orlov, "former");
        var link = made(orlov, "secret");
        assertThat(borne("former")).isEmpty();
        assertThat(of(orlov)).contains(link);
        assertThat(borne("other")).map(CalendarLinks.Borne::link).contains(other);
    }

    @Test
    default void a_use_is_remembered_of_the_link_that_was_used() {
        var orlov = employed("Орлов Павел", "orlov");
        var former = made(orlov, "former");
        var read = former.read("contents", LATER);
        doing(() -> world().calendarLinks().used(read));
        assertThat(of(orlov)).contains(read);
        var link = made(orlov, "secret");
        doing(() -> world().calendarLinks().used(former.read("other contents", LATER)));
        assertThat(of(orlov)).contains(link);
    }

    @Test
    default void a_removed_link_is_gone() {
        var orlov = employed("Орлов Павел", "orlov");
        made(orlov, "secret");
        assertThat(removed(orlov)).isTrue();
        assertThat(removed(orlov)).isFalse();
        assertThat(of(orlov)).isEmpty();
        assertThat(borne("secret")).isEmpty();
    }

    @Test
    default void a_removal_that_is_rolled_back_did_not_happen() {
        var orlov = employed("Орлов Павел", "orlov");
        var link = made(orlov, "secret");
        assertThatThrownBy(() -> within(() -> {
                    world().calendarLinks().remove(orlov.id());
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        assertThat(of(orlov)).contains(link);
    }

    private Employee employed(String name, String login) {
        var employee = scene().employee(name);
        scene().account(employee, login);
        return employee;
    }

    private CalendarLink made(Employee employee, String secret) {
        var link = CalendarLink.made(employee.id(), Secrets.hashOf(secret), MADE);
        doing(() -> world().calendarLinks().replace(link));
        return link;
    }

    private Optional<CalendarLink> of(Employee employee) {
        return within(() -> world().calendarLinks().of(employee.id()));
    }

    private Optional<CalendarLinks.Borne> borne(String secret) {
        return within(() -> world().calendarLinks().borne(Secrets.hashOf(secret), LATER));
    }

    private boolean removed(Employee employee) {
        return within(() -> world().calendarLinks().remove(employee.id()));
    }
}
