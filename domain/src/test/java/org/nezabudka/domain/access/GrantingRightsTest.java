package org.nezabudka.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nezabudka.domain.shared.InvalidText;

class GrantingRightsTest {

    @Test
    void of_several_roles_the_widest_scope_counts_for_each_right() {
        var manager = role(
                new Permission(Right.CLIENTS_VIEW, Scope.OWN),
                new Permission(Right.CLIENTS_EDIT, Scope.DEPARTMENT),
                new Permission(Right.CLIENTS_CREATE, Scope.ALL));
        var helper = role(
                new Permission(Right.CLIENTS_VIEW, Scope.DEPARTMENT), new Permission(Right.CLIENTS_EDIT, Scope.OWN));
        var expected = Map.of(
                Right.CLIENTS_VIEW, Scope.DEPARTMENT,
                Right.CLIENTS_EDIT, Scope.DEPARTMENT,
                Right.CLIENTS_CREATE, Scope.ALL);
        assertThat(Role.rightsOf(List.of(manager, helper))).isEqualTo(expected);
        assertThat(Role.rightsOf(List.of(helper, manager))).isEqualTo(expected);
        assertThat(Role.rightsOf(List.of())).isEmpty();
    }

    @Test
    void a_role_names_each_right_once() {
        assertThatThrownBy(() -> role(
                        new Permission(Right.CLIENTS_VIEW, Scope.OWN), new Permission(Right.CLIENTS_VIEW, Scope.ALL)))
                .isInstanceOf(RightTwice.class);
    }

    @Test
    void a_right_without_scopes_is_granted_as_a_whole() {
        assertThat(new Permission(Right.ADMIN_ROLES, Scope.OWN).scope()).isEqualTo(Scope.ALL);
        assertThat(new Permission(Right.CLIENTS_VIEW, Scope.OWN).scope()).isEqualTo(Scope.OWN);
    }

    @ParameterizedTest
    @EnumSource(Right.class)
    void every_right_is_found_by_its_key(Right right) {
        assertThat(right.key()).isEqualTo(right.resource() + "." + right.action());
        assertThat(Right.ofKey(right.key())).contains(right);
    }

    @Test
    void no_two_rights_have_one_key_and_others_are_unknown() {
        assertThat(Arrays.stream(Right.values()).map(Right::key)).doesNotHaveDuplicates();
        assertThat(Right.ofKey("clients.burn")).isEmpty();
    }

    @Test
    void the_case_of_a_login_does_not_count() {
        assertThat(new Login(" Orlov@Salon ")).isEqualTo(new Login("orlov@salon"));
        assertThat(new Login("Орлов")).isEqualTo(new Login("орлов"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", ".anna", "anna ivanova", "anna\u0000", "anna<b>", "anna'--"})
    void other_signs_are_no_login(String text) {
        assertThatThrownBy(() -> new Login(text)).isInstanceOf(InvalidText.class);
    }

    @Test
    void a_login_has_two_to_sixty_signs() {
        assertThat(new Login("ab").value()).isEqualTo("ab");
        assertThat(new Login("a".repeat(60)).value()).hasSize(60);
        assertThatThrownBy(() -> new Login("a".repeat(61))).isInstanceOf(InvalidText.class);
    }

    @Test
    void only_the_length_of_a_password_counts_and_that_it_is_not_everybodys() {
        assertThat(new Password("only-let").value()).hasSize(8);
        assertThat(new Password("        ").value()).hasSize(8);
        assertWeak("too-short", () -> new Password("1234567"));
        assertWeak("too-short", () -> new Password("🪑🪑🪑🪑"));
        assertWeak("too-long", () -> new Password("a".repeat(201)));
        assertWeak("too-common", () -> new Password("PassWord").notAmong(Set.of("password")));
    }

    @Test
    void neither_password_nor_hash_shows_in_a_log() {
        assertThat(new Password("correct horse")).hasToString("•••");
        var account = new Account(
                new org.nezabudka.domain.organization.EmployeeId(UUID.randomUUID()),
                new Login("orlov"),
                "$argon2id$secret",
                Set.of(),
                true,
                1);
        assertThat(account.toString()).contains("orlov").doesNotContain("secret");
    }

    private static void assertWeak(String rule, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        WeakPassword.class,
                        refusal -> assertThat(refusal.facts()).containsEntry("rule", rule));
    }

    private static Role role(Permission... permissions) {
        return new Role(new RoleId(UUID.randomUUID()), "Менеджер", Set.of(permissions), 1);
    }
}
