package org.nezabudka.application.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nezabudka.domain.client.ClientBuilder.LONG_AGO;
import static org.nezabudka.domain.client.ClientBuilder.aClient;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.application.organization.StaffDirectory.DepartmentRow;
import org.nezabudka.application.organization.StaffDirectory.EmployeeRow;
import org.nezabudka.application.organization.StaffDirectory.StaffQuery;
import org.nezabudka.domain.organization.Department;
import org.nezabudka.domain.organization.EmployeeId;

/** What every staff directory shows. */
public interface StaffDirectoryContract extends PortContract {

    @Test
    default void everybody_is_listed_by_name() {
        for (var name : List.of("Яковлев Пётр", "Абрамова Юлия", "Иванова Анна", "Ёлкин Олег", "Иванов Пётр"))
            scene().employee(name);
        assertThat(names(StaffQuery.everybody()))
                .containsExactly("Абрамова Юлия", "Ёлкин Олег", "Иванов Пётр", "Иванова Анна", "Яковлев Пётр");
    }

    @Test
    default void a_row_tells_where_somebody_works_and_how_to_reach_them() {
        var sales = scene().department("Продажи", null);
        var head = scene().employee("Соколова Вера");
        var employee = scene().employee(anEmployee("Орлов Павел Игоревич")
                .in(sales.id())
                .position("manager")
                .under(head.id())
                .extension("101")
                .phone("+79161234567")
                .email("orlov@example.com"));
        var role = scene().role("Менеджер", Map.of());
        scene().account(employee, "orlov", role);
        scene().client(aClient().managedBy(employee.id()));
        scene().client(aClient().managedBy(head.id()).helpedBy(employee.id()));
        scene().client(aClient().formerlyManagedBy(employee.id(), LONG_AGO.plusSeconds(1)));
        assertThat(within(() -> world().staffDirectory().employee(employee.id())))
                .contains(new EmployeeRow(
                        employee.id().toString(),
                        "Орлов Павел Игоревич",
                        "Орлов",
                        "Павел",
                        "Игоревич",
                        sales.id().toString(),
                        "Продажи",
                        "manager",
                        head.id().toString(),
                        "Соколова Вера",
                        "101",
                        "+79161234567",
                        "orlov@example.com",
                        true,
                        null,
                        null,
                        2,
                        "orlov",
                        true,
                        List.of(role.id().toString()),
                        1,
                        1));
    }

    @Test
    default void an_employee_without_account_and_department_has_none_in_the_row() {
        var employee = scene().employee("Орлов Павел");
        var row = within(() -> world().staffDirectory().employee(employee.id())).orElseThrow();
        assertThat(row.departmentName()).isNull();
        assertThat(row.login()).isNull();
        assertThat(row.accountEnabled()).isFalse();
        assertThat(row.accountVersion()).isNull();
        assertThat(row.roleIds()).isEmpty();
        assertThat(row.clients()).isZero();
    }

    @Test
    default void who_was_never_here_is_not_found() {
        assertThat(within(() -> world().staffDirectory().employee(new EmployeeId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    default void the_dismissed_stay_listed_with_when_and_why() {
        scene().employee("Гусев Лев");
        var leaver = scene().employee("Орлов Павел");
        doing(() -> world().employees()
                .save(leaver.dismiss(LONG_AGO, null, "переезд").state()));
        assertThat(names(StaffQuery.everybody())).containsExactly("Гусев Лев", "Орлов Павел");
        assertThat(names(new StaffQuery(null, List.of(), true))).containsExactly("Гусев Лев");
        assertThat(names(new StaffQuery(null, List.of(), false))).containsExactly("Орлов Павел");
        var row = within(() -> world().staffDirectory().employee(leaver.id())).orElseThrow();
        assertThat(row.works()).isFalse();
        assertThat(row.dismissedAt()).isEqualTo(LONG_AGO);
        assertThat(row.dismissalReason()).isEqualTo("переезд");
    }

    @Test
    default void people_are_found_by_any_part_of_name_extension_and_mailbox_and_ё_is_е() {
        scene().employee(anEmployee("Семёнов Пётр").extension("1071").email("petr@example.com"));
        scene().employee(anEmployee("Орлов Павел").extension("205").email("orlov@salon.example"));
        assertThat(names(text("семен"))).containsExactly("Семёнов Пётр");
        assertThat(names(text("ПЁТР"))).containsExactly("Семёнов Пётр");
        assertThat(names(text("107"))).containsExactly("Семёнов Пётр");
        assertThat(names(text("salon"))).containsExactly("Орлов Павел");
        assertThat(names(text("нет такого"))).isEmpty();
        assertThat(names(text("100%"))).isEmpty();
    }

    @Test
    default void people_are_found_by_department() {
        var sales = scene().department("Продажи", null);
        var workshop = scene().department("Цех", null);
        scene().employee(anEmployee("Орлов Павел").in(sales.id()));
        scene().employee(anEmployee("Гусев Лев").in(workshop.id()));
        scene().employee("Соколова Вера");
        assertThat(names(new StaffQuery(null, List.of(sales.id()), null))).containsExactly("Орлов Павел");
        assertThat(names(new StaffQuery(null, List.of(sales.id(), workshop.id()), null)))
                .containsExactly("Гусев Лев", "Орлов Павел");
    }

    @Test
    default void departments_tell_their_head_and_how_many_work_in_them() {
        var company = scene().department("Салон", null);
        var sales = scene().department("Продажи", company.id());
        var head = scene().employee(anEmployee("Соколова Вера").in(sales.id()));
        var leaver = scene().employee(anEmployee("Орлов Павел").in(sales.id()));
        doing(() ->
                world().employees().save(leaver.dismiss(LONG_AGO, null, null).state()));
        doing(() -> world().departments().save(new Department(sales.id(), "Продажи", company.id(), head.id(), 1)));
        assertThat(within(() -> world().staffDirectory().departments()))
                .containsExactlyInAnyOrder(
                        new DepartmentRow(company.id().toString(), "Салон", null, null, null, 0, 1),
                        new DepartmentRow(
                                sales.id().toString(),
                                "Продажи",
                                company.id().toString(),
                                head.id().toString(),
                                "Соколова Вера",
                                1,
                                2));
    }

    private static StaffQuery text(@Nullable String text) {
        return new StaffQuery(text, List.of(), null);
    }

    private List<String> names(StaffQuery query) {
        return within(() -> world().staffDirectory().employees(query)).stream()
                .map(EmployeeRow::displayName)
                .toList();
    }
}
