package org.nezabudka.adapter.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nezabudka.adapter.persistence.database.TestDatabase;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.domain.access.AccessPeriod;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Grantee;
import org.nezabudka.domain.access.Revocation;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.organization.DepartmentId;

/**
 * The condition in SQL and the policy in Java must never disagree. Thousands of companies made up at random live in one database
 * side by side; each actor of one of them is asked about all its clients, calls, activities, inquiries and
 * measurements and orders, for every right that has a scope.
 */
class SeeingWhatThePolicyAllowsTest {

    private static final int WORLDS = Integer.getInteger("nezabudka.worlds", 10_000);
    private static final int AT_ONCE = 1_000;
    private static final long SEED = Long.getLong("nezabudka.seed", new Random().nextLong());

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @Test
    void the_sql_lets_pass_what_the_policy_allows_and_nothing_else() {
        System.out.println("Worlds of seed " + SEED + " (-Dnezabudka.seed)");
        var random = new Random(SEED);
        int decided = 0;
        for (int done = 0; done < WORLDS; done += AT_ONCE) {
            var worlds = Stream.generate(() -> new RandomCompany(random))
                    .limit(AT_ONCE)
                    .toList();
            decided += database.jdbi().inTransaction(handle -> {
                store(handle, worlds);
                int compared = 0;
                for (var world : worlds) compared += compare(handle, world);
                return compared;
            });
        }
        assertThat(decided).as("decisions compared").isGreaterThan(WORLDS * 3);
    }

    /** @return how many decisions were compared */
    private static int compare(Handle handle, RandomCompany world) {
        var actor = world.actor();
        int compared = 0;
        for (var right : Right.values()) {
            if (!right.isScoped() || !isTurnOf(right, actor)) continue;
            var allowed = new HashSet<UUID>();
            for (var client : world.clients.keySet())
                if (AccessPolicy.decide(actor, right, world.ofClient(client)).allowed()) allowed.add(client);
            for (var call : world.calls)
                if (AccessPolicy.decide(actor, right, world.ofCall(call)).allowed()) allowed.add(call.id());
            for (var activity : world.activities)
                if (AccessPolicy.decide(actor, right, world.ofActivity(activity))
                        .allowed()) allowed.add(activity.id());
            for (var inquiry : world.inquiries)
                if (AccessPolicy.decide(actor, right, world.ofInquiry(inquiry, right))
                        .allowed()) allowed.add(inquiry.id());
            for (var measurement : world.measurements)
                if (AccessPolicy.decide(actor, right, world.ofMeasurement(measurement))
                        .allowed()) allowed.add(measurement.id());
            for (var order : world.orders)
                if (AccessPolicy.decide(actor, right, world.ofOrder(order)).allowed()) allowed.add(order.id());
            assertThat(visible(handle, actor, right, world))
                    .as("what %s sees by %s, seed %s", actor, right, SEED)
                    .isEqualTo(allowed);
            compared += world.clients.size()
                    + world.calls.size()
                    + world.activities.size()
                    + world.inquiries.size()
                    + world.measurements.size()
                    + world.orders.size();
        }
        return compared;
    }

    /** Each world asks one of the scoped rights, and each right is asked by thousands of worlds. */
    private static boolean isTurnOf(Right right, Actor.User actor) {
        var scoped = Stream.of(Right.values()).filter(Right::isScoped).toList();
        return scoped.indexOf(right) == Math.floorMod(actor.employee().value().hashCode(), scoped.size());
    }

    /** Asks twice, as a list does and as a card does, and makes sure that both answer the same. */
    private static Set<UUID> visible(Handle handle, Actor actor, Right right, RandomCompany world) {
        var clients = Visibility.ofClients(actor, right);
        var calls = Visibility.ofCalls(actor, right);
        var activities = Visibility.ofActivities(actor, right);
        var inquiries = Visibility.ofInquiries(actor, right);
        var measurements = Visibility.ofMeasurements(actor, right);
        var orders = Visibility.ofOrders(actor, right);
        var sql = Sql.of("select c.id, 'card' as way from client c where c.id = any(:clients) and")
                .add(clients.condition())
                .add("union all select k.id, 'card' from call k where k.id = any(:calls) and")
                .add(calls.condition())
                .add("union all select a.id, 'card' from activity a where a.id = any(:activities) and")
                .add(activities.condition())
                .add("union all select i.id, 'card' from inquiry i where i.id = any(:inquiries) and")
                .add(inquiries.condition())
                .add("union all select m.id, 'card' from measurement m where m.id = any(:measurements) and")
                .add(measurements.condition())
                .add("union all select o.id, 'card' from customer_order o where o.id = any(:orders) and")
                .add(orders.condition());
        for (var branch : clients.branches())
            sql.add("union all select c.id, 'list' from client c where c.id = any(:clients) and")
                    .add(branch);
        for (var branch : calls.branches())
            sql.add("union all select k.id, 'list' from call k where k.id = any(:calls) and")
                    .add(branch);
        for (var branch : activities.branches())
            sql.add("union all select a.id, 'list' from activity a where a.id = any(:activities) and")
                    .add(branch);
        for (var branch : inquiries.branches())
            sql.add("union all select i.id, 'list' from inquiry i where i.id = any(:inquiries) and")
                    .add(branch);
        for (var branch : measurements.branches())
            sql.add("union all select m.id, 'list' from measurement m where m.id = any(:measurements) and")
                    .add(branch);
        for (var branch : orders.branches())
            sql.add("union all select o.id, 'list' from customer_order o where o.id = any(:orders) and")
                    .add(branch);
        var orderIds = world.orders.stream().map(RandomCompany.MadeUpOrder::id).toList();
        var measurementIds = world.measurements.stream()
                .map(RandomCompany.MadeUpMeasurement::id)
                .toList();
        var inquiryIds =
                world.inquiries.stream().map(RandomCompany.MadeUpInquiry::id).toList();
        var activityIds =
                world.activities.stream().map(RandomCompany.MadeUpActivity::id).toList();
        var callIds = world.calls.stream().map(RandomCompany.MadeUpCall::id).toList();
        var ways = new HashMap<String, Set<UUID>>();
        Visibility.bind(handle.createQuery(sql.toString()), actor)
                .bindArray("clients", UUID.class, List.copyOf(world.clients.keySet()))
                .bindArray("calls", UUID.class, callIds)
                .bindArray("activities", UUID.class, activityIds)
                .bindArray("inquiries", UUID.class, inquiryIds)
                .bindArray("measurements", UUID.class, measurementIds)
                .bindArray("orders", UUID.class, orderIds)
                .map((row, context) -> ways.computeIfAbsent(row.getString("way"), any -> new HashSet<>())
                        .add(row.getObject("id", UUID.class)))
                .list();
        var asCards = ways.getOrDefault("card", Set.of());
        assertThat(ways.getOrDefault("list", Set.of()))
                .as("lists of %s by %s, seed %s", actor, right, SEED)
                .isEqualTo(asCards);
        return asCards;
    }

    private static void store(Handle handle, List<RandomCompany> worlds) {
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
        lend(handle, worlds);
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
