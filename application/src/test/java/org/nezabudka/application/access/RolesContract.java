package org.nezabudka.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.access.Permission;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Role;
import org.nezabudka.domain.access.RoleChangedMeanwhile;
import org.nezabudka.domain.access.RoleId;
import org.nezabudka.domain.access.RoleNameTaken;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.access.UnknownRole;

/** What every store of roles keeps. */
public interface RolesContract extends PortContract {

    @Test
    default void a_role_that_was_never_stored_is_not_found() {
        var none = new RoleId(UUID.randomUUID());
        assertThat(within(() -> world().roles().find(none))).isEmpty();
        assertThatThrownBy(() -> within(() -> world().roles().get(none))).isInstanceOf(UnknownRole.class);
    }

    @Test
    default void a_role_comes_back_with_its_permissions() {
        var role = scene().role(
                        "Менеджер",
                        Map.of(
                                Right.CLIENTS_VIEW, Scope.DEPARTMENT,
                                Right.CLIENTS_EDIT, Scope.OWN,
                                Right.CLIENTS_CREATE, Scope.ALL));
        assertThat(role.version()).isEqualTo(1);
        assertThat(within(() -> world().roles().get(role.id()))).isEqualTo(role);
    }

    @Test
    default void saving_replaces_name_and_permissions() {
        var role = scene().role("Менеджер", Map.of(Right.CLIENTS_VIEW, Scope.OWN, Right.CALLS_VIEW, Scope.OWN));
        var permissions =
                Set.of(new Permission(Right.CLIENTS_VIEW, Scope.ALL), new Permission(Right.CLIENTS_EDIT, Scope.OWN));
        var saved = within(() -> world().roles().save(new Role(role.id(), "Старший менеджер", permissions, 1)));
        assertThat(saved.version()).isEqualTo(2);
        assertThat(within(() -> world().roles().get(role.id()))).isEqualTo(saved);
    }

    @Test
    default void roles_come_by_name() {
        for (var name : new String[] {"Менеджер", "Администратор", "Бухгалтер"}) scene().role(name, Map.of());
        assertThat(within(() -> world().roles().all()))
                .extracting(Role::name)
                .containsExactly("Администратор", "Бухгалтер", "Менеджер");
    }

    @Test
    default void a_name_is_given_once_case_aside() {
        scene().role("Менеджер", Map.of());
        assertThatThrownBy(() -> scene().role("МЕНЕДЖЕР", Map.of())).isInstanceOf(RoleNameTaken.class);
        var other = scene().role("Бухгалтер", Map.of());
        assertThatThrownBy(() -> within(() -> world().roles().save(new Role(other.id(), "менеджер", Set.of(), 1))))
                .isInstanceOf(RoleNameTaken.class);
    }

    @Test
    default void a_role_may_change_the_case_of_its_own_name() {
        var role = scene().role("менеджер", Map.of());
        var saved = within(() -> world().roles().save(new Role(role.id(), "Менеджер", Set.of(), 1)));
        assertThat(saved.name()).isEqualTo("Менеджер");
    }

    @Test
    default void saving_over_someone_elses_change_is_stale() {
        var read = scene().role("Менеджер", Map.of());
        doing(() -> world().roles().save(new Role(read.id(), "Продавец", Set.of(), 1)));
        assertThatThrownBy(() -> within(() -> world().roles().save(new Role(read.id(), "Консультант", Set.of(), 1))))
                .isInstanceOf(RoleChangedMeanwhile.class);
    }

    @Test
    default void a_role_counts_the_accounts_that_have_it() {
        var role = scene().role("Менеджер", Map.of());
        var other = scene().role("Бухгалтер", Map.of());
        scene().account(scene().employee("Орлов Павел"), "orlov", role, other);
        scene().account(scene().employee("Гусев Лев"), "gusev", role);
        assertThat(within(() -> world().roles().accountsWith(role.id()))).isEqualTo(2);
        assertThat(within(() -> world().roles().accountsWith(other.id()))).isEqualTo(1);
        assertThat(within(() -> world().roles().accountsWith(new RoleId(UUID.randomUUID()))))
                .isZero();
    }

    @Test
    default void a_removed_role_is_gone_and_its_name_free() {
        var role = scene().role("Менеджер", Map.of(Right.CLIENTS_VIEW, Scope.OWN));
        doing(() -> world().roles().remove(role.id()));
        assertThat(within(() -> world().roles().find(role.id()))).isEmpty();
        assertThat(scene().role("Менеджер", Map.of()).version()).isEqualTo(1);
    }
}
