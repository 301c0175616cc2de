package org.nezabudka.adapter.persistence.access;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.access.AccessPeriod;
import org.nezabudka.domain.access.Grantee;
import org.nezabudka.domain.access.Revocation;
import org.nezabudka.domain.organization.DepartmentId;

/** Writes companies made up at random into a database, side by side. */
final class StoredCompanies {

    private StoredCompanies() {}

    static void store(Handle handle, List<RandomCompany> worlds) {
        var departments =
                handle.prepareBatch("insert into department (id, name, parent_id, version) values (?, ?, ?, 1)");
        var employees = handle.prepareBatch("""
                insert into employee (id, version, family_name, display_name, department_id, dismissed_at)
                values (?, 1, 'Кто-то', 'Кто-то', ?, case when ? then now() end)
                """);
        var clients = handle.prepareBatch("""
                insert into client (id, number, version, type, title, display_name, status, registered_at, origin)
                values (?, nextval('client_number'), 1, 'COMPANY', 'Уют', 'Уют', 'new', now(), 'MANUAL')
                """);
        var managers = handle.prepareBatch("""
                insert into client_manager (client_id, place, employee_id, responsible, since, until)
                values (?, ?, ?, false, now(), case when ? then null else now() end)
                """);
        var calls = handle.prepareBatch("""
                insert into call (id, pbx, linked_id, version, direction, outcome, outside, started_at, client_id)
                values (?, 'main', gen_random_uuid(), 1, 'INBOUND', 'IN_PROGRESS', true, now(), ?)
                """);
        var participants = handle.prepareBatch(
                "insert into call_participant (call_id, employee_id, started_at) values (?, ?, now())");
        var activities = handle.prepareBatch("""
                insert into activity (id, version, kind, client_id, priority, assignee_id, assigner_id, starts_at, state, created_at)
                values (?, 1, 'task', ?, 'NORMAL', ?, ?, now(), 'PLANNED', now())
                """);
        var inquiries = handle.prepareBatch("""
                insert into inquiry (id, version, source, client_id, received_at, owner_id, first_deadline, deadline,
                    missed_deadlines, nobody_left, state)
                values (?, 1, 'FORM', ?, now(), ?, now(), now(), 0, false, 'OPEN')
                """);
        var holdings = handle.prepareBatch("""
                insert into inquiry_holding (inquiry_id, place, employee_id, since, deadline, why)
                values (?, ?, ?, now(), now(), 'ON_DUTY')
                """);
        var measurements = handle.prepareBatch("""
                insert into measurement (id, version, number, assigner_id, created_at, client_id, kind_id, object, priority, task,
                    requirements, measurer_id, visit_start, visit_end, booking_id, phase, since, draft, question_open, search)
                values (:id, 1, nextval('measurement_number'), :assigner, now(), :client,
                    (select id from measurement_kind order by id limit 1), 'Кухня', 'NORMAL', '{}', '{}', :measurer,
                    case when :planned then now() end, case when :planned then now() + interval '1 hour' end,
                    case when :planned then gen_random_uuid() end, 'NEW', now(), '{}', false, '')
                """);
        var orders = handle.prepareBatch("""
                insert into customer_order (id, version, year, sequence, ordered_on, client_id, currency, opened_at, manager_id,
                    stage, since, department_id, holder_id, custody_since, sections, due, search)
                values (:id, 1, 2026, nextval('measurement_number')::int, current_date, :client, 'RUB', now(), :manager, 'PROJECT', now(), :department,
                    :holder, now(), '{}', 0, '')
                """);
        for (var world : worlds) {
            for (var one : world.departments) {
                var parent = one.parent();
                departments.add(one.id().value(), one.name(), parent == null ? null : parent.value());
            }
            world.employees.forEach(
                    (id, department) -> employees.add(id.value(), valueOf(department), world.dismissed.contains(id)));
            world.clients.forEach((id, all) -> {
                clients.add(id);
                for (int place = 0; place < all.size(); place++)
                    managers.add(
                            id,
                            place,
                            all.get(place).employee().value(),
                            all.get(place).present());
            });
            for (var call : world.calls) {
                calls.add(call.id(), call.client());
                for (var one : call.participants()) participants.add(call.id(), one.value());
            }
        }
        for (var world : worlds)
            for (var one : world.activities)
                activities.add(
                        one.id(),
                        one.client(),
                        one.assignee().value(),
                        one.assigner() == null ? null : one.assigner().value());
        for (var world : worlds)
            for (var one : world.inquiries) {
                inquiries.add(
                        one.id(),
                        one.client(),
                        one.owner() == null ? null : one.owner().value());
                for (int place = 0; place < one.earlier().size(); place++)
                    holdings.add(one.id(), place, one.earlier().get(place).value());
            }
        for (var world : worlds)
            for (var one : world.measurements)
                measurements
                        .bind("id", one.id())
                        .bind("assigner", one.assigner().value())
                        .bind("client", one.client())
                        .bindByType(
                                "measurer",
                                one.measurer() == null ? null : one.measurer().value(),
                                UUID.class)
                        .bind("planned", one.measurer() != null)
                        .add();
        for (var world : worlds)
            for (var one : world.orders)
                orders.bind("id", one.id())
                        .bind("client", one.client())
                        .bind("manager", one.manager().value())
                        .bindByType(
                                "holder",
                                one.holder() == null ? null : one.holder().value(),
                                UUID.class)
                        .bindByType(
                                "department",
                                one.holder() == null
                                        ? world.departments.getFirst().id().value()
                                        : null,
                                UUID.class)
                        .add();
        for (PreparedBatch batch : List.of(
                departments,
                employees,
                clients,
                managers,
                calls,
                participants,
                activities,
                inquiries,
                holdings,
                measurements,
                orders)) if (batch.size() > 0) batch.execute();
        send(handle, worlds);
        lend(handle, worlds);
    }

    /** Crews, their visits, and what is claimed afterwards. */
    private static void send(Handle handle, List<RandomCompany> worlds) {
        var crews = handle.prepareBatch("insert into crew (id, version, name, active) values (:id, 1, :name, true)");
        var members = handle.prepareBatch("insert into crew_member (crew_id, employee_id) values (?, ?)");
        var jobs = handle.prepareBatch("""
                insert into fulfilment_job (id, version, number, kind, order_id, planned_at, form, starts_at, ends_at, crew_id,
                    crew_booking, state)
                values (?, 1, nextval('job_number'), 'ASSEMBLY', ?, now(), '{}', now(), now() + interval '1 hour', ?,
                    gen_random_uuid(), 'PLANNED')
                """);
        var claims = handle.prepareBatch("""
                insert into order_claim (id, version, number, order_id, taken_by, taken_at, description, state, reopenings)
                values (:id, 1, nextval('claim_number'), :order, :by, now(), 'Царапина', 'NEW', '[]')
                """);
        for (var world : worlds) {
            for (var crew : world.crews) {
                crews.bind("id", crew.id()).bind("name", "Бригада " + crew.id()).add();
                for (var member : crew.members()) members.add(crew.id(), member.value());
            }
            for (var job : world.jobs)
                jobs.add(job.id(), job.order().id(), job.crew().id());
            for (var claim : world.claims)
                claims.bind("id", claim.id())
                        .bind("order", claim.order().id())
                        .bindByType(
                                "by",
                                claim.takenBy() == null ? null : claim.takenBy().value(),
                                UUID.class)
                        .add();
        }
        for (PreparedBatch batch : List.of(crews, members, jobs, claims)) if (batch.size() > 0) batch.execute();
    }

    private static void lend(Handle handle, List<RandomCompany> worlds) {
        var grants = handle.prepareBatch("""
                insert into access_grant (id, version, client_id, employee_id, department_id, level, granted_from, granted_until,
                    ground, granted_at, revoked_at)
                values (:id, 1, :client, :employee, :department, :level, :from, :until, 'Отпуск', :from, :endedAt)
                """);
        var deputies = handle.prepareBatch("""
                insert into deputy (id, version, absent_id, deputy_id, period_from, period_until, ground, appointed_at, ended_at)
                values (:id, 1, :absent, :deputy, :from, :until, 'Отпуск', :from, :endedAt)
                """);
        for (var world : worlds) {
            for (var grant : world.grants) {
                var one = grant.grantee() instanceof Grantee.OneEmployee;
                grants.bind("id", grant.id().value())
                        .bind("client", grant.client().value())
                        .bindByType("employee", one ? grant.grantee().value() : null, UUID.class)
                        .bindByType("department", one ? null : grant.grantee().value(), UUID.class)
                        .bind("level", grant.level().name());
                add(grants, grant.period(), grant.revocation());
            }
            for (var deputy : world.deputies) {
                deputies.bind("id", deputy.id().value())
                        .bind("absent", deputy.absent().value())
                        .bind("deputy", deputy.deputy().value());
                add(deputies, deputy.period(), deputy.ending());
            }
        }
        if (grants.size() > 0) grants.execute();
        if (deputies.size() > 0) deputies.execute();
    }

    private static void add(PreparedBatch batch, AccessPeriod period, @Nullable Revocation ending) {
        batch.bind("from", period.from())
                .bind("until", period.until())
                .bind("endedAt", ending == null ? null : ending.at())
                .add();
    }

    private static @Nullable UUID valueOf(@Nullable DepartmentId department) {
        return department == null ? null : department.value();
    }
}
