package org.nezabudka.adapter.persistence.fulfilment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.access.Visibility;
import org.nezabudka.adapter.persistence.shared.AddressJson;
import org.nezabudka.adapter.persistence.shared.Cursors;
import org.nezabudka.adapter.persistence.shared.Json;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.fulfilment.ClaimQuery;
import org.nezabudka.application.fulfilment.ClaimRow;
import org.nezabudka.application.fulfilment.FulfilmentViews;
import org.nezabudka.application.fulfilment.JobQuery;
import org.nezabudka.application.fulfilment.JobRow;
import org.nezabudka.application.fulfilment.ReadyOrder;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.fulfilment.CrewId;
import org.nezabudka.domain.fulfilment.JobId;
import org.nezabudka.domain.fulfilment.JobKind;
import org.nezabudka.domain.fulfilment.JobState;
import org.nezabudka.domain.fulfilment.VehicleId;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.order.OrderNumber;
import org.nezabudka.domain.order.Stage;
import org.nezabudka.domain.schedule.Window;
import org.nezabudka.domain.shared.Money;

/** Lists of visits and claims, straight from their tables. */
public final class JdbiFulfilmentViews implements FulfilmentViews {

    private static final String JOBS = """
            select j.id, j.version, j.number, j.kind, j.state, j.starts_at, j.ends_at, j.crew_id, w.name as crew_name,
                   j.vehicle_id, v.name as vehicle_name, j.order_id, o.year, o.sequence, q.number as claim_number,
                   o.client_id, c.display_name as client_name, (c.type = 'UNKNOWN' and c.search_name = '') as name_is_number,
                   j.form -> 'address' as address, j.cost, j.currency,
                   coalesce(jsonb_array_length(j.act -> 'files'), 0)
                       + case when j.act ->> 'signature' is not null then 1 else 0 end as files,
                   (j.state in ('PLANNED', 'ON_WAY') and j.ends_at < :now) as overdue,
            """;

    private static final String JOB_TABLES = """
            from fulfilment_job j
            join customer_order o on o.id = j.order_id
            join client c on c.id = o.client_id
            join crew w on w.id = j.crew_id
            left join vehicle v on v.id = j.vehicle_id
            left join order_claim q on q.id = j.claim_id
            """;

    /** What was called off or came to nothing does not count, nor does a repair. */
    private static final String READY = """
            select o.id, o.year, o.sequence, o.stage, n.wants, c.display_name as client_name,
                   (c.type = 'UNKNOWN' and c.search_name = '') as name_is_number, o.title, o.promised, o.address,
            """;

    private static final String READY_TABLES = """
            from customer_order o
            join client c on c.id = o.client_id
            cross join lateral (
                select case when not exists (select from fulfilment_job j where j.order_id = o.id and j.claim_id is null
                                               and j.kind = 'DELIVERY' and j.state not in ('FAILED', 'CANCELLED'))
                            then 'DELIVERY'
                            when not exists (select from fulfilment_job j where j.order_id = o.id and j.claim_id is null
                                               and j.kind = 'ASSEMBLY' and j.state not in ('FAILED', 'CANCELLED'))
                            then 'ASSEMBLY' end as wants) n
            where o.stage in ('PRODUCTION', 'DELIVERY', 'ASSEMBLY') and n.wants is not null
              and not (o.stage = 'PRODUCTION' and n.wants = 'ASSEMBLY') and
            """;

    private static final Cursors BY_WINDOW = new Cursors("jobs-window", 2);

    private final Jdbi jdbi;

    public JdbiFulfilmentViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Page<JobRow> jobs(Actor actor, JobQuery query, PageRequest request, Instant now) {
        var cursor = request.cursor();
        var sql = Sql.of(JOBS)
                .add(Visibility.ofClients(actor, Right.CLIENTS_VIEW).condition())
                .add("as client_visible,")
                .add(Visibility.ofOrders(actor, Right.ORDERS_VIEW).condition())
                .add("as order_visible,")
                .add(Visibility.ofJobs(actor, Right.CONTACTS_PHONE).condition())
                .add("as phones_visible,")
                .add(Visibility.ofJobs(actor, Right.ORDERS_FINANCE).condition())
                .add("as money_visible")
                .add(JOB_TABLES)
                .add("where")
                .add(filters(actor, query))
                .addIf(cursor != null, "and (j.starts_at, j.number) > (:place, :after)")
                .add("order by j.starts_at, j.number limit :limit");
        return jdbi.withHandle(handle -> {
            var statement = bind(handle.createQuery(sql.toString()), actor, query)
                    .bind("now", now)
                    .bind("limit", request.limit() + 1)
                    .bindByType("place", cursor == null ? null : BY_WINDOW.moment(cursor, 0), Instant.class)
                    .bindByType("after", cursor == null ? null : BY_WINDOW.number(cursor, 1), Long.class);
            Long total = null;
            if (request.withTotal()) {
                var count =
                        Sql.of("select count(*)").add(JOB_TABLES).add("where").add(filters(actor, query));
                total = bind(handle.createQuery(count.toString()), actor, query)
                        .mapTo(Long.class)
                        .one();
            }
            return Cursors.page(
                    statement.map((row, context) -> job(row)).list(),
                    request.limit(),
                    total,
                    last -> BY_WINDOW.of(last.window().from().toString(), Long.toString(last.number())));
        });
    }

    private static Sql filters(Actor actor, JobQuery query) {
        return Visibility.ofJobs(actor, Right.FULFILMENT_VIEW)
                .condition()
                .addIf(query.kind() != null, "and j.kind = :kind")
                .addIf(!query.states().isEmpty(), "and j.state = any(:states)")
                .addIf(query.crew() != null, "and j.crew_id = :crew")
                .addIf(query.vehicle() != null, "and j.vehicle_id = :vehicle")
                .addIf(
                        query.member() != null,
                        "and exists (select from crew_member mm where mm.crew_id = j.crew_id and mm.employee_id = :member)")
                .addIf(query.order() != null, "and j.order_id = :order")
                .addIf(query.claim() != null, "and j.claim_id = :claim")
                .addIf(query.from() != null, "and j.ends_at > :from")
                .addIf(query.until() != null, "and j.starts_at < :until");
    }

    private static org.jdbi.v3.core.statement.Query bind(
            org.jdbi.v3.core.statement.Query statement, Actor actor, JobQuery query) {
        var kind = query.kind();
        var crew = query.crew();
        var vehicle = query.vehicle();
        var member = query.member();
        var order = query.order();
        var claim = query.claim();
        return Visibility.bind(statement, actor)
                .bind("kind", kind == null ? null : kind.name())
                .bindArray(
                        "states",
                        String.class,
                        query.states().stream().map(Enum::name).toList())
                .bindByType("crew", crew == null ? null : crew.value(), UUID.class)
                .bindByType("vehicle", vehicle == null ? null : vehicle.value(), UUID.class)
                .bindByType("member", member == null ? null : member.value(), UUID.class)
                .bindByType("order", order == null ? null : order.value(), UUID.class)
                .bindByType("claim", claim == null ? null : claim.value(), UUID.class)
                .bindByType("from", query.from(), Instant.class)
                .bindByType("until", query.until(), Instant.class);
    }

    private static JobRow job(ResultSet row) throws SQLException {
        var vehicle = Rows.uuidOrNull(row, "vehicle_id");
        return new JobRow(
                new JobId(Rows.uuid(row, "id")),
                row.getInt("version"),
                row.getLong("number"),
                JobKind.valueOf(row.getString("kind")),
                JobState.valueOf(row.getString("state")),
                row.getBoolean("overdue"),
                new Window(Rows.instant(row, "starts_at"), Rows.instant(row, "ends_at")),
                new CrewId(Rows.uuid(row, "crew_id")),
                row.getString("crew_name"),
                vehicle == null ? null : new VehicleId(vehicle),
                Rows.text(row, "vehicle_name"),
                new OrderId(Rows.uuid(row, "order_id")),
                number(row),
                row.getBoolean("order_visible"),
                row.getObject("claim_number", Long.class),
                client(row),
                clientName(row),
                AddressJson.address(Json.read(row.getString("address"))),
                money(row),
                row.getInt("files"));
    }

    static String number(ResultSet row) throws SQLException {
        return new OrderNumber(row.getInt("year"), row.getInt("sequence")).toString();
    }

    static @Nullable ClientId client(ResultSet row) throws SQLException {
        return row.getBoolean("client_visible") ? new ClientId(Rows.uuid(row, "client_id")) : null;
    }

    static String clientName(ResultSet row) throws SQLException {
        boolean hidden = row.getBoolean("name_is_number") && !row.getBoolean("phones_visible");
        return hidden ? "•••" : row.getString("client_name");
    }

    static @Nullable Money money(ResultSet row) throws SQLException {
        var currency = Rows.text(row, "currency");
        return currency == null || !row.getBoolean("money_visible")
                ? null
                : new Money(row.getLong("cost"), Currency.getInstance(currency));
    }

    @Override
    public Page<ClaimRow> claims(Actor actor, ClaimQuery query, PageRequest request, LocalDate today) {
        return jdbi.withHandle(handle -> new ClaimPages(actor, query, today).page(handle, request));
    }

    @Override
    public List<ReadyOrder> ready(Actor actor, int most) {
        var sql = Sql.of(READY)
                .add(Visibility.ofOrders(actor, Right.CONTACTS_PHONE).condition())
                .add("as phones_visible")
                .add(READY_TABLES)
                .add(Visibility.ofOrders(actor, Right.FULFILMENT_PLAN).condition())
                .add("order by coalesce(o.promised, 'infinity'), o.year, o.sequence limit :most");
        return jdbi.withHandle(handle -> Visibility.bind(handle.createQuery(sql.toString()), actor)
                .bind("most", most)
                .map((row, context) -> ready(row))
                .list());
    }

    private static ReadyOrder ready(ResultSet row) throws SQLException {
        var address = Rows.text(row, "address");
        return new ReadyOrder(
                new OrderId(Rows.uuid(row, "id")),
                number(row),
                Stage.valueOf(row.getString("stage")),
                JobKind.valueOf(row.getString("wants")),
                clientName(row),
                Rows.text(row, "title"),
                row.getObject("promised", LocalDate.class),
                address == null ? null : AddressJson.address(Json.read(address)));
    }
}
