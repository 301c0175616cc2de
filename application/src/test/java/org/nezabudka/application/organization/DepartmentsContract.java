package org.nezabudka.application.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.organization.Department;
import org.nezabudka.domain.organization.DepartmentChangedMeanwhile;
import org.nezabudka.domain.organization.DepartmentId;

/** What every store of departments keeps. */
public interface DepartmentsContract extends PortContract {

    @Test
    default void the_chart_knows_every_department_and_what_is_below_it() {
        var company = scene().department("Салон", null);
        var sales = scene().department("Продажи", company.id());
        var kitchens = scene().department("Кухни", sales.id());
        var workshop = scene().department("Цех", company.id());
        var chart = within(() -> world().departments().chart());
        assertThat(chart.find(kitchens.id())).contains(kitchens);
        assertThat(chart.withAllBelow(sales.id())).containsExactlyInAnyOrder(sales.id(), kitchens.id());
        assertThat(chart.withAllBelow(company.id()))
                .containsExactlyInAnyOrder(company.id(), sales.id(), kitchens.id(), workshop.id());
        assertThat(within(() -> world().departments().chartForChange()).find(sales.id()))
                .contains(sales);
        assertThat(chart.find(new DepartmentId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    default void a_change_is_stored_and_counted() {
        var head = scene().employee("Соколова Вера");
        var company = scene().department("Салон", null);
        var sales = scene().department("Продажи", null);
        var changed = new Department(sales.id(), "Отдел продаж", company.id(), head.id(), sales.version());
        var saved = within(() -> world().departments().save(changed));
        assertThat(saved.version()).isEqualTo(2);
        assertThat(within(() -> world().departments().chart()).find(sales.id())).contains(saved);
    }

    @Test
    default void saving_over_someone_elses_change_is_stale() {
        var read = scene().department("Продажи", null);
        doing(() -> world().departments().save(new Department(read.id(), "Сбыт", null, null, read.version())));
        assertThatThrownBy(() -> within(() ->
                        world().departments().save(new Department(read.id(), "Торговля", null, null, read.version()))))
                .isInstanceOf(DepartmentChangedMeanwhile.class);
    }

    @Test
    default void a_removed_department_is_gone() {
        var department = scene().department("Продажи", null);
        doing(() -> world().departments().remove(department.id()));
        assertThat(within(() -> world().departments().chart()).find(department.id()))
                .isEmpty();
    }

    @Test
    default void a_rollback_brings_a_removed_department_back() {
        var department = scene().department("Продажи", null);
        assertThatThrownBy(() -> within(() -> {
                    world().departments().remove(department.id());
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        assertThat(within(() -> world().departments().chart()).find(department.id()))
                .contains(department);
    }
}
