package org.nezabudka.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.access.Account;
import org.nezabudka.domain.access.AccountChangedMeanwhile;
import org.nezabudka.domain.access.LastAdministrator;
import org.nezabudka.domain.access.Login;
import org.nezabudka.domain.access.LoginTaken;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.organization.EmployeeId;

/** What every store of accounts keeps. */
public interface AccountsContract extends PortContract {

    @Test
    default void an_empty_company_has_no_account() {
        assertThat(within(() -> world().accounts().any())).isFalse();
        assertThat(within(() -> world().accounts().find(new EmployeeId(UUID.randomUUID()))))
                .isEmpty();
        assertThat(within(() -> world().accounts().find(new Login("nobody")))).isEmpty();
        assertThat(within(() -> world().accounts().enabledForChange())).isEmpty();
    }

    @Test
    default void an_account_is_found_by_employee_and_by_login() {
        var role = scene().role("Менеджер", Map.of());
        var other = scene().role("Бухгалтер", Map.of());
        var employee = scene().employee("Орлов Павел");
        var account = scene().account(employee, "Орлов", role, other);
        assertThat(account.version()).isEqualTo(1);
        assertThat(within(() -> world().accounts().find(employee.id()))).contains(account);
        assertThat(within(() -> world().accounts().find(new Login("ОРЛОВ")))).contains(account);
        assertThat(within(() -> world().accounts().any())).isTrue();
    }

    @Test
    default void a_change_replaces_login_roles_hash_and_whether_it_is_enabled() {
        var role = scene().role("Менеджер", Map.of());
        var other = scene().role("Бухгалтер", Map.of());
        var account = scene().account(scene().employee("Орлов Павел"), "orlov", role);
        var changed =
                account.with(new Login("pavel"), Set.of(other.id()), false).withPasswordHash("another");
        var saved = within(() -> world().accounts().save(changed));
        assertThat(saved.version()).isEqualTo(2);
        assertThat(within(() -> world().accounts().find(account.employee()))).contains(saved);
        assertThat(within(() -> world().accounts().find(new Login("orlov")))).isEmpty();
    }

    @Test
    default void a_login_is_given_once() {
        scene().account(scene().employee("Орлов Павел"), "orlov");
        var other = scene().employee("Орлов Пётр");
        assertThatThrownBy(() -> scene().account(other, "Orlov")).isInstanceOf(LoginTaken.class);
        var account = scene().account(other, "petr");
        assertThatThrownBy(() ->
                        within(() -> world().accounts().save(account.with(new Login("orlov"), Set.of(), true))))
                .isInstanceOf(LoginTaken.class);
    }

    @Test
    default void an_employee_has_one_account() {
        var employee = scene().employee("Орлов Павел");
        scene().account(employee, "orlov");
        assertThatThrownBy(() -> scene().account(employee, "second")).isInstanceOf(AccountChangedMeanwhile.class);
    }

    @Test
    default void saving_over_someone_elses_change_is_stale() {
        var read = scene().account(scene().employee("Орлов Павел"), "orlov");
        doing(() -> world().accounts().save(read.withPasswordHash("one")));
        assertThatThrownBy(() -> within(() -> world().accounts().save(read.withPasswordHash("other"))))
                .isInstanceOf(AccountChangedMeanwhile.class);
        assertThat(within(() -> world().accounts().find(read.employee())).map(Account::passwordHash))
                .contains("one");
    }

    @Test
    default void only_enabled_accounts_count_for_a_change() {
        var enabled = scene().account(scene().employee("Орлов Павел"), "orlov");
        var disabled = scene().account(scene().employee("Гусев Лев"), "gusev");
        doing(() -> world().accounts().save(disabled.with(disabled.login(), Set.of(), false)));
        assertThat(within(() -> world().accounts().enabledForChange())).containsExactly(enabled);
    }

    @Test
    default void an_administrator_has_the_rights_for_roles_and_employees_together() {
        var roles = scene().role("Роли", Map.of(Right.ADMIN_ROLES, Scope.ALL));
        var staff = scene().role("Кадры", Map.of(Right.ADMIN_EMPLOYEES, Scope.ALL));
        scene().account(scene().employee("Орлов Павел"), "orlov", roles);
        scene().account(scene().employee("Гусев Лев"), "gusev", staff);
        assertThatThrownBy(() -> doing(() -> world().accounts().demandAdministrator(world().roles())))
                .isInstanceOf(LastAdministrator.class);
        var both = scene().account(scene().employee("Соколова Вера"), "sokolova", roles, staff);
        assertThatCode(() -> doing(() -> world().accounts().demandAdministrator(world().roles())))
                .doesNotThrowAnyException();
        doing(() -> world().accounts().save(both.with(both.login(), both.roles(), false)));
        assertThatThrownBy(() -> doing(() -> world().accounts().demandAdministrator(world().roles())))
                .isInstanceOf(LastAdministrator.class);
    }
}
