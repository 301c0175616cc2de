package org.nezabudka.adapter.persistence.telephone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.application.telephone.TelephoneOrders;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.call.PbxCallId;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.Extension;
import org.nezabudka.domain.shared.PhoneNumber;
import org.nezabudka.domain.telephone.Task;
import org.nezabudka.domain.telephone.TelephoneOrder;
import org.nezabudka.domain.telephone.TelephoneOrderChangedMeanwhile;
import org.nezabudka.domain.telephone.TelephoneOrderId;

/** Orders in a table. What one node has taken is locked, and the others pass it by. */
public final class JdbiTelephoneOrders implements TelephoneOrders {

    private static final String SELECT = """
            select id, version, employee_id, telephone, task, channel_id, number, client_id, plan_id, call_pbx, call_linked_id,
                   target, attended, ordered_at, state, pbx, failure
            from telephone_order
            """;

    private static final String ADD = """
            insert into telephone_order (id, version, employee_id, telephone, task, channel_id, number, client_id, plan_id, call_pbx,
                call_linked_id, target, attended, ordered_at, state, pbx, failure)
            values (:id, 1, :employee, :telephone, :task, :channel, :number, :client, :plan, :callPbx,
                :callLinkedId, :target, :attended, :orderedAt, :state, :pbx, :failure)
            on conflict (id) do nothing
            """;

    /** What was ordered never changes. */
    private static final String CHANGE = """
            update telephone_order set version = version + 1, state = :state, pbx = :pbx, failure = :failure
            where id = :id and version = :version
            """;

    private final Jdbi jdbi;

    public JdbiTelephoneOrders(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<TelephoneOrder> find(TelephoneOrderId id) {
        return jdbi.withHandle(handle ->
                all(handle.createQuery(SELECT + " where id = :id").bind("id", id.value())).stream()
                        .findFirst());
    }

    @Override
    public Optional<TelephoneOrder> placing(List<String> channelIds) {
        return jdbi.withHandle(handle -> all(handle.createQuery(SELECT + " where channel_id = any(:ids) limit 1")
                        .bindArray("ids", String.class, channelIds))
                .stream()
                .findFirst());
    }

    @Override
    public List<TelephoneOrder> hangUpsOf(PbxCallId call) {
        return jdbi.withHandle(handle -> all(handle.createQuery(
                        SELECT + " where task = 'HANG_UP' and call_linked_id = :linkedId and call_pbx = :pbx")
                .bind("linkedId", call.linkedId())
                .bind("pbx", call.pbx())));
    }

    @Override
    public List<TelephoneOrder> takeWaiting(int most) {
        return jdbi.withHandle(handle -> all(handle.createQuery(
                        SELECT + " where state = 'ORDERED' order by ordered_at, id limit :most for update skip locked")
                .bind("most", most)));
    }

    @Override
    public List<TelephoneOrder> takeInterrupted(Instant orderedBefore, int most) {
        return jdbi.withHandle(handle -> all(
                handle.createQuery(SELECT + """
                         where state = 'SENT' and ordered_at < :before
                         order by ordered_at, id limit :most for update skip locked
                        """).bind("before", orderedBefore).bind("most", most)));
    }

    @Override
    public TelephoneOrder save(TelephoneOrder order) {
        boolean added = order.version() == 0;
        return jdbi.withHandle(handle -> {
            try (var update = handle.createUpdate(added ? ADD : CHANGE)) {
                update.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
                var task = Columns.of(order.task());
                var failure = order.failure();
                int stored = update.bind("id", order.id().value())
                        .bind("version", order.version())
                        .bind("employee", order.employee().value())
                        .bind("telephone", order.telephone().value())
                        .bind("task", task.kind())
                        .bind("channel", task.channel())
                        .bind("number", task.number())
                        .bindByType("client", task.client(), UUID.class)
                        .bindByType("plan", task.plan(), UUID.class)
                        .bind(
                                "callPbx",
                                task.call() == null ? null : task.call().pbx())
                        .bind(
                                "callLinkedId",
                                task.call() == null ? null : task.call().linkedId())
                        .bind("target", task.target())
                        .bindByType("attended", task.attended(), Boolean.class)
                        .bind("orderedAt", Rows.kept(order.orderedAt()))
                        .bind("state", order.state().name())
                        .bind("pbx", order.pbx())
                        .bind("failure", failure == null ? null : failure.name())
                        .execute();
                if (stored == 0) throw new TelephoneOrderChangedMeanwhile(order.id());
            }
            return order.atVersion(order.version() + 1);
        });
    }

    @Override
    public int forgetBefore(Instant moment) {
        return jdbi.withHandle(handle -> handle.createUpdate("delete from telephone_order where ordered_at < :moment")
                .bind("moment", moment)
                .execute());
    }

    /** A task as the table has it. */
    private record Columns(
            String kind,
            @Nullable String channel,
            @Nullable String number,
            @Nullable UUID client,
            @Nullable UUID plan,
            @Nullable PbxCallId call,
            @Nullable String target,
            @Nullable Boolean attended) {

        static Columns of(Task task) {
            return switch (task) {
                case Task.Place(var channel, var number, var client, var plan) ->
                    new Columns(
                            "PLACE",
                            channel,
                            number.value(),
                            client == null ? null : client.value(),
                            plan == null ? null : plan.value(),
                            null,
                            null,
                            null);
                case Task.HandOver(var call, var to, boolean attended) ->
                    new Columns("HAND_OVER", null, null, null, null, call, to.value(), attended);
                case Task.TakeBack(var call) -> new Columns("TAKE_BACK", null, null, null, null, call, null, null);
                case Task.HangUp(var call) -> new Columns("HANG_UP", null, null, null, null, call, null, null);
            };
        }
    }

    private static List<TelephoneOrder> all(Query query) {
        return query.map((row, context) -> order(row)).list();
    }

    private static TelephoneOrder order(ResultSet row) throws SQLException {
        var failure = row.getString("failure");
        return new TelephoneOrder(
                new TelephoneOrderId(Rows.uuid(row, "id")),
                new EmployeeId(Rows.uuid(row, "employee_id")),
                new Extension(row.getString("telephone")),
                task(row),
                Rows.instant(row, "ordered_at"),
                TelephoneOrder.State.valueOf(row.getString("state")),
                Rows.text(row, "pbx"),
                failure == null ? null : TelephoneOrder.Failure.valueOf(failure),
                row.getInt("version"));
    }

    private static Task task(ResultSet row) throws SQLException {
        return switch (row.getString("task")) {
            case "PLACE" -> {
                var client = Rows.uuidOrNull(row, "client_id");
                var plan = Rows.uuidOrNull(row, "plan_id");
                yield new Task.Place(
                        row.getString("channel_id"),
                        new PhoneNumber(row.getString("number")),
                        client == null ? null : new ClientId(client),
                        plan == null ? null : new ActivityId(plan));
            }
            case "HAND_OVER" ->
                new Task.HandOver(call(row), new Extension(row.getString("target")), row.getBoolean("attended"));
            case "TAKE_BACK" -> new Task.TakeBack(call(row));
            case "HANG_UP" -> new Task.HangUp(call(row));
            case String other -> throw new IllegalStateException("A task is called " + other);
        };
    }

    private static PbxCallId call(ResultSet row) throws SQLException {
        return new PbxCallId(
                Objects.requireNonNull(row.getString("call_pbx")),
                Objects.requireNonNull(row.getString("call_linked_id")));
    }
}
