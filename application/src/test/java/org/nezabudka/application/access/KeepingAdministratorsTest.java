package org.nezabudka.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientFactsBuilder.personNamed;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.access.AccountDesk.SetAccount;
import org.nezabudka.domain.access.Account;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.access.LastAdministrator;
import org.nezabudka.domain.access.Login;
import org.nezabudka.domain.access.LoginTaken;
import org.nezabudka.domain.access.MissingRight;
import org.nezabudka.domain.access.Password;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.RoleInUse;
import org.nezabudka.domain.access.RoleNotOffered;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.access.WeakPassword;
import org.nezabudka.domain.organization.EmployeeBuilder;

class KeepingAdministratorsTest {

    private static final Password GOOD = new Password("long enough 42");

    private final InMemoryCompany company = InMemoryCompany.start();

    @Test
    void the_token_of_the_first_start_makes_one_administrator_and_no_second() {
        var setup = company.firstAdministrator();
        assertThat(setup.isMissing()).isTrue();
        var token = setup.invite().orElseThrow();
        var begun = accept(token);
        var who = company.signIn().whoIs(begun.token()).orElseThrow();
        assertThat(who.rights()).containsOnlyKeys(Right.values()).containsValue(Scope.ALL);
        assertThatThrownBy(() -> accept(token)).isInstanceOf(WrongCredentials.class);
        assertThat(setup.invite()).isEmpty();
        assertThat(setup.isMissing()).isFalse();
        assertThat(company.employees().all()).hasSize(1);
    }

    @Test
    void a_token_is_void_after_a_day_and_once_there_is_a_newer_one() {
        var former = company.firstAdministrator().invite().orElseThrow();
        var token = company.firstAdministrator().invite().orElseThrow();
        assertThatThrownBy(() -> accept(former)).isInstanceOf(WrongCredentials.class);
        assertThatThrownBy(() -> accept("guessed")).isInstanceOf(WrongCredentials.class);
        company.clock().advance(Duration.ofHours(25));
        assertThatThrownBy(() -> accept(token)).isInstanceOf(WrongCredentials.class);
        assertThat(company.accounts().any()).isFalse();
    }

    @Test
    void the_administrator_of_the_configuration_is_created_once() {
        company.firstAdministrator().createFrom(new Login("admin"), GOOD);
        company.firstAdministrator().createFrom(new Login("second"), GOOD);
        assertThat(company.accounts().all()).extracting(Account::login).containsExactly(new Login("admin"));
        assertThat(company.signIn()
                        .signIn("admin", GOOD.value(), "192.0.2.7", null)
                        .token())
                .isNotEmpty();
    }

    @Test
    void the_last_administrator_keeps_the_right_by_whatever_way_it_would_be_lost() {
        var administrator = company.anAdministrator();
        var manager = company.aManager();
        var account = company.accounts().find(administrator.employee()).orElseThrow();
        var managers = company.accounts().find(manager.employee()).orElseThrow().roles();
        var role = company.roles().get(account.roles().iterator().next());

        assertThatThrownBy(() -> company.accountDesk()
                        .set(
                                administrator,
                                new SetAccount(account.employee(), 1, account.login(), null, managers, true)))
                .isInstanceOf(LastAdministrator.class);
        assertThatThrownBy(() -> company.accountDesk()
                        .set(
                                administrator,
                                new SetAccount(account.employee(), 1, account.login(), null, account.roles(), false)))
                .isInstanceOf(LastAdministrator.class);
        assertThatThrownBy(() -> company.roleBook()
                        .change(
                                administrator,
                                role.id(),
                                role.version(),
                                role.name(),
                                Actors.permissions(Map.of(Right.ADMIN_ROLES, Scope.ALL))))
                .isInstanceOf(LastAdministrator.class);
        assertThatThrownBy(() -> company.roleBook().remove(administrator, role.id(), role.version()))
                .isInstanceOf(RoleInUse.class);

        assertThat(company.accounts().find(administrator.employee())).contains(account);
        assertThat(company.roles().get(role.id())).isEqualTo(role);
    }

    @Test
    void who_keeps_staff_but_not_rights_gives_nobody_a_role() {
        var secretary = company.employ(
                EmployeeBuilder.anEmployee("Котова Инна"), "Кадры", Map.of(Right.ADMIN_EMPLOYEES, Scope.ALL));
        var administrators = company.accounts()
                .find(company.anAdministrator().employee())
                .orElseThrow()
                .roles();
        var own = company.accounts().find(secretary.employee()).orElseThrow();
        assertThatThrownBy(() -> company.accountDesk()
                        .set(secretary, new SetAccount(own.employee(), 1, own.login(), null, administrators, true)))
                .isInstanceOfSatisfying(
                        MissingRight.class,
                        refusal -> assertThat(refusal.facts()).containsEntry("right", "admin.roles"));
        assertThat(company.accounts().find(secretary.employee())).contains(own);
    }

    @Test
    void a_new_account_needs_a_good_password_a_free_login_and_roles_that_exist() {
        var administrator = company.anAdministrator();
        var employee = company.staff()
                .hire(administrator, EmployeeBuilder.anEmployee("Новиков Игорь").facts())
                .id();
        var taken = new Login(company.loginOf(administrator));
        assertThatThrownBy(() -> company.accountDesk()
                        .set(administrator, new SetAccount(employee, null, taken, GOOD, Set.of(), true)))
                .isInstanceOf(LoginTaken.class);
        var login = new Login("novikov");
        assertThatThrownBy(() -> company.accountDesk()
                        .set(administrator, new SetAccount(employee, null, login, null, Set.of(), true)))
                .isInstanceOf(WeakPassword.class);
        var common = new Password(CommonPasswords.list().iterator().next());
        assertThatThrownBy(() -> company.accountDesk()
                        .set(administrator, new SetAccount(employee, null, login, common, Set.of(), true)))
                .isInstanceOf(WeakPassword.class);
        var nowhere = new org.nezabudka.domain.access.RoleId(java.util.UUID.randomUUID());
        assertThatThrownBy(() -> company.accountDesk()
                        .set(administrator, new SetAccount(employee, null, login, GOOD, Set.of(nowhere), true)))
                .isInstanceOf(RoleNotOffered.class);
        assertThat(company.accounts().find(employee)).isEmpty();
        company.accountDesk().set(administrator, new SetAccount(employee, null, login, GOOD, Set.of(), true));
        assertThat(company.signIn()
                        .signIn("Novikov", GOOD.value(), "192.0.2.7", null)
                        .token())
                .isNotEmpty();
    }

    @Test
    void taking_a_role_away_acts_on_sessions_at_once() {
        var administrator = company.anAdministrator();
        var manager = company.aManager();
        var begun = company.signIn().signIn(company.loginOf(manager), InMemoryCompany.PASSWORD, "192.0.2.7", null);
        var account = company.accounts().find(manager.employee()).orElseThrow();
        company.accountDesk()
                .set(administrator, new SetAccount(manager.employee(), 1, account.login(), null, Set.of(), true));
        assertThat(company.signIn().whoIs(begun.token())).isEmpty();
    }

    @Test
    void the_journal_never_holds_a_password_or_its_hash() {
        var administrator = company.anAdministrator();
        var manager = company.aManager();
        var account = company.accounts().find(manager.employee()).orElseThrow();
        company.accountDesk()
                .set(
                        administrator,
                        new SetAccount(manager.employee(), 1, account.login(), GOOD, account.roles(), true));
        var texts = company.auditLog()
                .all()
                .flatMap(entry -> entry.changes().values().stream())
                .flatMap(change -> Arrays.asList(change.before(), change.after()).stream())
                .filter(text -> text != null)
                .toList();
        assertThat(texts).isNotEmpty().noneMatch(text -> text.contains(GOOD.value()) || text.contains("fast$"));
    }

    private SignIn.Begun accept(String token) {
        return company.firstAdministrator()
                .accept(token, new Login("admin"), GOOD, personNamed("Лебедев Олег"), "192.0.2.7", null);
    }
}
