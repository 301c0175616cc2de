package org.nezabudka.application.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientBuilder.LONG_AGO;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.organization.EmployeeChangedMeanwhile;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.Extension;
import org.nezabudka.domain.organization.ExtensionTaken;
import org.nezabudka.domain.organization.UnknownEmployee;

/** What every store of employees keeps. */
public interface EmployeesContract extends PortContract {

    @Test
    default void an_employee_who_was_never_stored_is_not_found() {
        var nobody = new EmployeeId(UUID.randomUUID());
        assertThat(within(() -> world().employees().find(nobody))).isEmpty();
        assertThatThrownBy(() -> within(() -> world().employees().get(nobody))).isInstanceOf(UnknownEmployee.class);
    }

    @Test
    default void an_employee_comes_back_as_stored() {
        var sales = scene().department("Продажи", null);
        var head = scene().employee("Соколова Вера");
        var employee = scene().employee(anEmployee("Орлов Павел Игоревич")
                .in(sales.id())
                .position("manager")
                .under(head.id())
                .extension("101")
                .phone("+79161234567")
                .email("orlov@example.com"));
        assertThat(employee.version()).isEqualTo(1);
        assertThat(within(() -> world().employees().get(employee.id()))).isEqualTo(employee);
        assertThat(within(() -> world().employees().get(head.id()))).isEqualTo(head);
    }

    @Test
    default void a_dismissed_employee_is_kept_with_when_who_and_why() {
        var head = scene().employee("Соколова Вера");
        var leaver = scene().employee(anEmployee("Орлов Павел").extension("101"));
        var dismissed = within(() -> world().employees()
                .save(leaver.dismiss(LONG_AGO, head.id(), "по собственному желанию")
                        .state()));
        var found = within(() -> world().employees().get(leaver.id()));
        assertThat(found).isEqualTo(dismissed);
        assertThat(found.works()).isFalse();
    }

    @Test
    default void saving_over_someone_elses_change_is_stale() {
        var read = scene().employee("Орлов Павел");
        doing(() -> world().employees()
                .save(read.change(anEmployee("Орлов Пётр").facts()).state()));
        assertThatThrownBy(() -> within(() -> world().employees()
                        .save(read.change(anEmployee("Орлов Олег").facts()).state())))
                .isInstanceOf(EmployeeChangedMeanwhile.class);
        assertThat(within(() -> world().employees().get(read.id())).displayName())
                .isEqualTo("Орлов Пётр");
    }

    @Test
    default void an_extension_belongs_to_one_working_employee() {
        var first = scene().employee(anEmployee("Орлов Павел").extension("101"));
        assertThat(within(() -> world().employees().atExtension(new Extension("101"))))
                .contains(first);
        assertThat(within(() -> world().employees().atExtension(new Extension("102"))))
                .isEmpty();
        assertThatThrownBy(() -> scene().employee(anEmployee("Гусев Лев").extension("101")))
                .isInstanceOf(ExtensionTaken.class);
        var second = scene().employee(anEmployee("Гусев Лев").extension("102"));
        assertThatThrownBy(() -> within(() -> world().employees()
                        .save(second.change(
                                        anEmployee("Гусев Лев").extension("101").facts())
                                .state())))
                .isInstanceOf(ExtensionTaken.class);
    }

    @Test
    default void a_dismissal_frees_the_extension() {
        var leaver = scene().employee(anEmployee("Орлов Павел").extension("101"));
        doing(() ->
                world().employees().save(leaver.dismiss(LONG_AGO, null, null).state()));
        assertThat(within(() -> world().employees().atExtension(new Extension("101"))))
                .isEmpty();
        var heir = scene().employee(anEmployee("Гусев Лев").extension("101"));
        assertThat(within(() -> world().employees().atExtension(new Extension("101"))))
                .contains(heir);
    }

    @Test
    default void a_department_counts_who_works_in_it_and_not_below_it() {
        var sales = scene().department("Продажи", null);
        var kitchens = scene().department("Кухни", sales.id());
        scene().employee(anEmployee("Орлов Павел").in(sales.id()));
        scene().employee(anEmployee("Гусев Лев").in(kitchens.id()));
        var leaver = scene().employee(anEmployee("Соколова Вера").in(sales.id()));
        doing(() ->
                world().employees().save(leaver.dismiss(LONG_AGO, null, null).state()));
        assertThat(within(() -> world().employees().countIn(sales.id()))).isEqualTo(1);
    }
}
