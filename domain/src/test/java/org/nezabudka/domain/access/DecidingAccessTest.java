package org.nezabudka.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nezabudka.domain.access.Decision.Reason;
import org.nezabudka.domain.access.Ownership.Holder;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;

class DecidingAccessTest {

    private final EmployeeId self = new EmployeeId(UUID.randomUUID());
    private final EmployeeId colleague = new EmployeeId(UUID.randomUUID());
    private final DepartmentId sales = new DepartmentId(UUID.randomUUID());
    private final DepartmentId kitchens = new DepartmentId(UUID.randomUUID());
    private final DepartmentId workshop = new DepartmentId(UUID.randomUUID());

    private final Ownership own = new Ownership(Set.of(new Holder(self, sales)));
    private final Ownership ofTheDepartment = new Ownership(Set.of(new Holder(colleague, kitchens)));
    private final Ownership foreign = new Ownership(Set.of(new Holder(colleague, workshop)));

    @Test
    void the_software_itself_may_do_everything() {
        assertThat(AccessPolicy.decide(Actors.theSoftware(), Right.CLIENTS_EDIT, foreign))
                .isEqualTo(new Decision(true, Reason.MACHINE));
        assertThat(AccessPolicy.decide(Actors.theSoftware(), Right.ADMIN_AUDIT))
                .isEqualTo(new Decision(true, Reason.MACHINE));
    }

    @Test
    void without_the_right_nothing_is_permitted_not_even_with_what_is_ones_own() {
        var actor = actor(null);
        for (var ownership : new Ownership[] {own, ofTheDepartment, foreign, Ownership.nobody()})
            assertThat(decide(actor, ownership)).isEqualTo(new Decision(false, Reason.NO_RIGHT));
    }

    @Test
    void own_reaches_what_is_ones_own_and_what_is_nobodys() {
        var actor = actor(Scope.OWN);
        assertThat(decide(actor, own)).isEqualTo(new Decision(true, Reason.OWN));
        assertThat(decide(actor, Ownership.nobody())).isEqualTo(new Decision(true, Reason.NOBODYS));
        assertThat(decide(actor, ofTheDepartment)).isEqualTo(new Decision(false, Reason.FOREIGN));
        assertThat(decide(actor, foreign)).isEqualTo(new Decision(false, Reason.FOREIGN));
    }

    @Test
    void department_reaches_the_departments_below_as_well() {
        var actor = actor(Scope.DEPARTMENT);
        assertThat(decide(actor, own)).isEqualTo(new Decision(true, Reason.OWN));
        assertThat(decide(actor, ofTheDepartment)).isEqualTo(new Decision(true, Reason.OWN_DEPARTMENT));
        assertThat(decide(actor, Ownership.nobody())).isEqualTo(new Decision(true, Reason.NOBODYS));
        assertThat(decide(actor, foreign)).isEqualTo(new Decision(false, Reason.FOREIGN));
    }

    @Test
    void all_reaches_everything() {
        var actor = actor(Scope.ALL);
        for (var ownership : new Ownership[] {own, ofTheDepartment, foreign, Ownership.nobody()})
            assertThat(decide(actor, ownership)).isEqualTo(new Decision(true, Reason.EVERYTHING));
    }

    @Test
    void who_works_in_no_department_has_no_department_in_common_with_anybody() {
        var loner = Actors.user(self, Map.of(Right.CLIENTS_VIEW, Scope.DEPARTMENT));
        var ofAnotherLoner = new Ownership(Set.of(new Holder(colleague, null)));
        assertThat(AccessPolicy.decide(loner, Right.CLIENTS_VIEW, ofAnotherLoner))
                .isEqualTo(new Decision(false, Reason.FOREIGN));
    }

    @Test
    void one_of_several_holders_is_enough() {
        var shared = new Ownership(Set.of(new Holder(colleague, workshop), new Holder(self, sales)));
        assertThat(decide(actor(Scope.OWN), shared)).isEqualTo(new Decision(true, Reason.OWN));
        var partly = new Ownership(
                Set.of(new Holder(colleague, workshop), new Holder(new EmployeeId(UUID.randomUUID()), kitchens)));
        assertThat(decide(actor(Scope.DEPARTMENT), partly)).isEqualTo(new Decision(true, Reason.OWN_DEPARTMENT));
    }

    @Test
    void one_right_says_nothing_of_another() {
        var viewer = Actors.user(self, Map.of(Right.CLIENTS_VIEW, Scope.ALL), sales);
        assertThat(AccessPolicy.decide(viewer, Right.CLIENTS_EDIT, own))
                .isEqualTo(new Decision(false, Reason.NO_RIGHT));
        assertThat(AccessPolicy.decide(viewer, Right.CLIENTS_VIEW)).isEqualTo(new Decision(true, Reason.GRANTED));
        assertThat(AccessPolicy.decide(viewer, Right.ADMIN_ROLES)).isEqualTo(new Decision(false, Reason.NO_RIGHT));
    }

    @Test
    void a_demand_tells_the_missing_right_from_the_one_that_does_not_reach() {
        assertThatThrownBy(() -> AccessPolicy.demand(actor(null), Right.CLIENTS_VIEW, own))
                .isInstanceOf(MissingRight.class);
        assertThatThrownBy(() -> AccessPolicy.demand(actor(null), Right.CLIENTS_VIEW))
                .isInstanceOf(MissingRight.class);
        assertThatThrownBy(() -> AccessPolicy.demand(actor(Scope.OWN), Right.CLIENTS_VIEW, foreign))
                .isInstanceOf(OutOfScope.class);
        assertThatCode(() -> AccessPolicy.demand(actor(Scope.OWN), Right.CLIENTS_VIEW, own))
                .doesNotThrowAnyException();
    }

    private Actor.User actor(@Nullable Scope scope) {
        return Actors.user(self, scope == null ? Map.of() : Map.of(Right.CLIENTS_VIEW, scope), sales, kitchens);
    }

    private static Decision decide(Actor actor, Ownership ownership) {
        return AccessPolicy.decide(actor, Right.CLIENTS_VIEW, ownership);
    }
}
