package org.nezabudka.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nezabudka.domain.organization.OrganizationEvent.EmployeeChanged;
import org.nezabudka.domain.organization.OrganizationEvent.EmployeeDismissed;
import org.nezabudka.domain.organization.OrganizationEvent.EmployeeHired;
import org.nezabudka.domain.shared.InvalidText;

class KeepingTheStaffTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final DepartmentId company = new DepartmentId(UUID.randomUUID());
    private final DepartmentId sales = new DepartmentId(UUID.randomUUID());
    private final DepartmentId kitchens = new DepartmentId(UUID.randomUUID());
    private final DepartmentId workshop = new DepartmentId(UUID.randomUUID());

    private final OrganizationChart chart = new OrganizationChart(List.of(
            department(company, null),
            department(sales, company),
            department(kitchens, sales),
            department(workshop, company)));

    @Test
    void who_is_hired_works() {
        var facts = anEmployee("Орлов Павел").extension("101").facts();
        var change = Employee.hire(new EmployeeId(UUID.randomUUID()), facts);
        assertThat(change.state().works()).isTrue();
        assertThat(change.state().displayName()).isEqualTo("Орлов Павел");
        assertThat(change.events())
                .containsExactly(new EmployeeHired(change.state().id(), facts));
    }

    @Test
    void changed_facts_are_told_and_the_same_facts_change_nothing() {
        var employee = anEmployee("Орлов Павел").build();
        var after = anEmployee("Орлов Пётр").facts();
        assertThat(employee.change(after).events())
                .containsExactly(new EmployeeChanged(employee.id(), employee.facts(), after));
        assertThat(employee.change(anEmployee("Орлов Павел").facts()).isEmpty()).isTrue();
    }

    @Test
    void nobody_supervises_themselves() {
        var employee = anEmployee("Орлов Павел").build();
        assertThatThrownBy(() -> employee.change(
                        anEmployee("Орлов Павел").under(employee.id()).facts()))
                .isInstanceOf(SupervisorCircle.class);
    }

    @Test
    void a_dismissal_frees_the_extension_and_keeps_the_rest() {
        var by = new EmployeeId(UUID.randomUUID());
        var employee = anEmployee("Орлов Павел")
                .in(sales)
                .extension("101")
                .phone("+79161234567")
                .build();
        var change = employee.dismiss(NOW, by, "переезд");
        var ended = new Employee.Dismissal(NOW, by, "переезд");
        assertThat(change.state().works()).isFalse();
        assertThat(change.state().dismissal()).isEqualTo(ended);
        assertThat(change.state().facts())
                .isEqualTo(anEmployee("Орлов Павел")
                        .in(sales)
                        .phone("+79161234567")
                        .facts());
        assertThat(change.events()).containsExactly(new EmployeeDismissed(employee.id(), ended));
    }

    @Test
    void nobody_is_dismissed_twice() {
        var dismissed =
                anEmployee("Орлов Павел").build().dismiss(NOW, null, null).state();
        assertThatThrownBy(() -> dismissed.dismiss(NOW, null, null)).isInstanceOf(EmployeeIsDismissed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "101", "12345678", " 101 "})
    void an_extension_has_two_to_eight_digits(String text) {
        assertThat(new Extension(text).value()).isEqualTo(text.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "123456789", "10a", "1 01", "*72", "١٠١"})
    void anything_else_is_no_extension(String text) {
        assertThatThrownBy(() -> new Extension(text)).isInstanceOf(InvalidText.class);
    }

    @Test
    void a_department_stands_above_all_below_it() {
        assertThat(chart.withAllBelow(company)).containsExactlyInAnyOrder(company, sales, kitchens, workshop);
        assertThat(chart.withAllBelow(sales)).containsExactlyInAnyOrder(sales, kitchens);
        assertThat(chart.withAllBelow(kitchens)).containsExactly(kitchens);
    }

    @Test
    void a_department_may_move_to_another_branch() {
        var moved = chart.with(department(kitchens, workshop));
        assertThat(moved.withAllBelow(workshop)).containsExactlyInAnyOrder(workshop, kitchens);
        assertThat(moved.withAllBelow(sales)).containsExactly(sales);
    }

    @Test
    void no_department_stands_above_itself() {
        assertThatThrownBy(() -> chart.with(department(company, kitchens))).isInstanceOf(DepartmentCircle.class);
        assertThatThrownBy(() -> chart.with(department(sales, kitchens))).isInstanceOf(DepartmentCircle.class);
        assertThatThrownBy(() -> chart.with(department(sales, sales))).isInstanceOf(DepartmentCircle.class);
    }

    @Test
    void a_department_has_a_parent_that_exists() {
        var nowhere = new DepartmentId(UUID.randomUUID());
        assertThatThrownBy(() -> chart.with(department(sales, nowhere))).isInstanceOf(UnknownDepartment.class);
    }

    private static Department department(DepartmentId id, @Nullable DepartmentId parent) {
        return new Department(id, "Отдел " + id, parent, null, 1);
    }
}
