package org.nezabudka.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.application.access.Preferences.Density;
import org.nezabudka.application.access.Preferences.Theme;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.access.Standing;
import org.nezabudka.domain.organization.Employee;

/** What every store of sessions keeps. */
public interface SessionsContract extends PortContract {

    Instant BEGIN = Instant.parse("2026-03-02T09:00:00Z");
    Duration IDLE = Duration.ofHours(8);

    @Test
    default void a_session_is_found_by_its_secret_with_all_that_a_request_needs() {
        var sales = scene().department("Продажи", null);
        var kitchens = scene().department("Кухни", sales.id());
        var employee = scene().employee(anEmployee("Орлов Павел")
                .in(sales.id())
                .position("manager")
                .extension("101")
                .phone("+79161234567")
                .email("orlov@example.com"));
        var one = scene().role("Один", Map.of(Right.CLIENTS_VIEW, Scope.OWN, Right.CALLS_VIEW, Scope.DEPARTMENT));
        var two = scene().role("Два", Map.of(Right.CLIENTS_VIEW, Scope.ALL));
        scene().account(employee, "orlov", one, two);
        var preferences = new Preferences("en", Theme.DARK, Density.COMPACT, "/calls", true);
        doing(() -> world().preferences().save(employee.id(), preferences));
        var session = begun(employee, "secret");
        assertThat(signedIn("secret", BEGIN))
                .contains(new SignedIn(
                        session,
                        "Орлов Павел",
                        "orlov",
                        Set.of(sales.id(), kitchens.id()),
                        Map.of(Right.CLIENTS_VIEW, Scope.ALL, Right.CALLS_VIEW, Scope.DEPARTMENT),
                        new Standing(BEGIN, Set.of(sales.id()), Set.of()),
                        "101",
                        "Продажи",
                        "manager",
                        "orlov@example.com",
                        "+79161234567",
                        preferences));
        assertThat(signedIn("Secret", BEGIN)).isEmpty();
    }

    @Test
    default void who_has_neither_department_nor_role_nor_preferences_is_signed_in_all_the_same() {
        var employee = employeeWithAccount();
        begun(employee, "secret");
        var found = signedIn("secret", BEGIN).orElseThrow();
        assertThat(found.departments()).isEmpty();
        assertThat(found.rights()).isEmpty();
        assertThat(found.extension()).isNull();
        assertThat(found.preferences())
                .isEqualTo(within(() -> world().preferences().of(employee.id())));
    }

    @Test
    default void rights_taken_away_are_gone_at_the_next_look() {
        var employee = scene().employee("Орлов Павел");
        var account = scene().account(employee, "orlov", scene().role("Все", Map.of(Right.CLIENTS_VIEW, Scope.ALL)));
        begun(employee, "secret");
        doing(() -> world().accounts().save(account.with(account.login(), Set.of(), true)));
        assertThat(signedIn("secret", BEGIN).orElseThrow().rights()).isEmpty();
    }

    @Test
    default void a_disabled_account_has_no_session() {
        var employee = scene().employee("Орлов Павел");
        var account = scene().account(employee, "orlov");
        begun(employee, "secret");
        doing(() -> world().accounts().save(account.with(account.login(), Set.of(), false)));
        assertThat(signedIn("secret", BEGIN)).isEmpty();
    }

    @Test
    default void a_session_ends_when_unused() {
        begun(employeeWithAccount(), "secret");
        assertThat(signedIn("secret", BEGIN.plus(IDLE).minusSeconds(1))).isPresent();
        assertThat(signedIn("secret", BEGIN.plus(IDLE).plusSeconds(1))).isEmpty();
    }

    @Test
    default void a_use_prolongs_the_session_but_not_beyond_its_end() {
        var session = begun(employeeWithAccount(), "secret");
        var used = BEGIN.plus(Duration.ofHours(7));
        doing(() -> world().sessions().seen(session.id(), used));
        assertThat(signedIn("secret", BEGIN.plus(Duration.ofHours(14)))
                        .map(one -> one.session().lastSeenAt()))
                .contains(used);
        doing(() -> world().sessions().seen(session.id(), session.expiresAt()));
        assertThat(signedIn("secret", session.expiresAt().plusSeconds(1))).isEmpty();
    }

    @Test
    default void an_employee_ends_one_of_their_own_sessions_and_nobody_elses() {
        var employee = employeeWithAccount();
        var other = scene().employee("Гусев Лев");
        scene().account(other, "gusev");
        var one = begun(employee, "one");
        var two = begun(employee, "two");
        assertThat(within(() -> world().sessions().of(employee.id()))).containsExactlyInAnyOrder(one, two);
        assertThat(within(() -> world().sessions().end(other.id(), one.id()))).isFalse();
        assertThat(within(() -> world().sessions().end(employee.id(), one.id())))
                .isTrue();
        assertThat(within(() -> world().sessions().end(employee.id(), one.id())))
                .isFalse();
        assertThat(within(() -> world().sessions().end(employee.id(), UUID.randomUUID())))
                .isFalse();
        assertThat(within(() -> world().sessions().of(employee.id()))).containsExactly(two);
        assertThat(signedIn("one", BEGIN)).isEmpty();
    }

    @Test
    default void all_sessions_end_but_one() {
        var employee = employeeWithAccount();
        begun(employee, "one");
        var kept = begun(employee, "two");
        doing(() -> world().sessions().endAll(employee.id(), kept.id()));
        assertThat(within(() -> world().sessions().of(employee.id()))).containsExactly(kept);
        doing(() -> world().sessions().endAll(employee.id(), null));
        assertThat(within(() -> world().sessions().of(employee.id()))).isEmpty();
    }

    @Test
    default void ended_sessions_are_forgotten() {
        var employee = employeeWithAccount();
        begun(employee, "unused");
        var used = begun(employee, "used");
        var now = BEGIN.plus(Duration.ofHours(9));
        doing(() -> world().sessions().seen(used.id(), now));
        assertThat(within(() -> world().sessions().forget(now, now.minus(IDLE))))
                .isEqualTo(1);
        assertThat(within(() -> world().sessions().of(employee.id())))
                .extracting(Session::id)
                .containsExactly(used.id());
    }

    private Employee employeeWithAccount() {
        var employee = scene().employee("Орлов Павел");
        scene().account(employee, "orlov");
        return employee;
    }

    private Session begun(Employee employee, String secret) {
        var session = new Session(
                UUID.randomUUID(),
                employee.id(),
                Secrets.hashOf(secret),
                "csrf-" + secret,
                BEGIN,
                BEGIN,
                BEGIN.plus(Duration.ofDays(7)),
                "192.0.2.7",
                "Firefox");
        doing(() -> world().sessions().add(session));
        return session;
    }

    private Optional<SignedIn> signedIn(String secret, Instant now) {
        return within(() -> world().sessions().signedIn(Secrets.hashOf(secret), now, now.minus(IDLE)));
    }
}
