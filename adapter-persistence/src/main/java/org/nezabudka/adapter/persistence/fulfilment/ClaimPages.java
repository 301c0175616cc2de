package org.nezabudka.adapter.persistence.fulfilment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.nezabudka.adapter.persistence.access.Visibility;
import org.nezabudka.adapter.persistence.shared.Cursors;
import org.nezabudka.adapter.persistence.shared.NameWords;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.fulfilment.ClaimQuery;
import org.nezabudka.application.fulfilment.ClaimRow;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.fulfilment.ClaimId;
import org.nezabudka.domain.fulfilment.ClaimState;
import org.nezabudka.domain.order.OrderId;

/** Pages of claims, as one actor may see them. */
final class ClaimPages {

    private static final String COLUMNS = """
            select q.id, q.version, q.number, q.state, q.order_id, o.year, o.sequence, q.line, p.product, q.cause, q.description,
                   d.name as culprit_name, o.client_id, c.display_name as client_name,
                   (c.type = 'UNKNOWN' and c.search_name = '') as name_is_number, q.deadline, q.cost, q.currency,
                   (q.verdict ->> 'free')::boolean as free, jsonb_array_length(q.reopenings) as repeats, q.taken_at,
                   (q.state in ('NEW', 'IN_WORK') and coalesce(q.deadline < :today, false)) as overdue,
            """;

    private static final String TABLES = """
            from order_claim q
            join customer_order o on o.id = q.order_id
            join client c on c.id = o.client_id
            left join department d on d.id = q.culprit_id
            left join order_line p on p.order_id = q.order_id and p.number = q.line
            """;

    /** Only what the row shows is looked into; a number in place of a name is no name. */
    private static final String MENTIONS = """
            and (q.number::text = :exactly or o.year || '-' || lpad(o.sequence::text, greatest(4, length(o.sequence::text)), '0') like :text
                 or c.search_name like :text or translate(lower(p.product), 'ё', 'е') like :text
                 or translate(lower(q.description), 'ё', 'е') like :text)
            """;

    private static final Cursors NEWEST = new Cursors("claims-newest", 1);
    private static final Cursors DEADLINE = new Cursors("claims-deadline", 2);

    private final Actor actor;
    private final ClaimQuery query;
    private final LocalDate today;

    ClaimPages(Actor actor, ClaimQuery query, LocalDate today) {
        this.actor = actor;
        this.query = query;
        this.today = today;
    }

    Page<ClaimRow> page(Handle handle, PageRequest request) {
        boolean newest = query.sort() == ClaimQuery.Sort.NEWEST;
        var cursor = request.cursor();
        var sql = Sql.of(COLUMNS)
                .add(Visibility.ofClients(actor, Right.CLIENTS_VIEW).condition())
                .add("as client_visible,")
                .add(Visibility.ofOrders(actor, Right.ORDERS_VIEW).condition())
                .add("as order_visible,")
                .add(Visibility.ofClaims(actor, Right.CONTACTS_PHONE).condition())
                .add("as phones_visible,")
                .add(Visibility.ofClaims(actor, Right.ORDERS_FINANCE).condition())
                .add("as money_visible")
                .add(TABLES)
                .add("where")
                .add(filters())
                .addIf(cursor != null && newest, "and q.number < :after")
                .addIf(
                        cursor != null && !newest,
                        "and (coalesce(q.deadline, 'infinity'), q.number) > (coalesce(cast(:day as date), 'infinity'), :after)")
                .addIf(newest, "order by q.number desc limit :limit")
                .addIf(!newest, "order by coalesce(q.deadline, 'infinity'), q.number limit :limit");
        var statement = bind(handle.createQuery(sql.toString())).bind("limit", request.limit() + 1);
        if (cursor != null) bindPlace(statement, cursor);
        return Cursors.page(
                statement.map((row, context) -> row(row)).list(),
                request.limit(),
                request.withTotal() ? total(handle) : null,
                this::cursor);
    }

    private void bindPlace(Query statement, String cursor) {
        if (query.sort() == ClaimQuery.Sort.NEWEST) statement.bind("after", NEWEST.number(cursor, 0));
        else
            statement
                    .bindByType("day", DEADLINE.day(cursor, 0), LocalDate.class)
                    .bind("after", DEADLINE.number(cursor, 1));
    }

    private String cursor(ClaimRow last) {
        var number = Long.toString(last.number());
        if (query.sort() == ClaimQuery.Sort.NEWEST) return NEWEST.of(number);
        var deadline = last.deadline();
        return DEADLINE.of(deadline == null ? "" : deadline.toString(), number);
    }

    private long total(Handle handle) {
        var count = Sql.of("select count(*)").add(TABLES).add("where").add(filters());
        return bind(handle.createQuery(count.toString())).mapTo(Long.class).one();
    }

    private Sql filters() {
        return Visibility.ofClaims(actor, Right.FULFILMENT_VIEW)
                .condition()
                .addIf(!query.states().isEmpty(), "and q.state = any(:states)")
                .addIf(
                        Boolean.TRUE.equals(query.overdue()),
                        "and q.state in ('NEW', 'IN_WORK') and q.deadline < :today")
                .addIf(
                        Boolean.FALSE.equals(query.overdue()),
                        "and (q.state not in ('NEW', 'IN_WORK') or coalesce(q.deadline, 'infinity') >= :today)")
                .addIf(Boolean.TRUE.equals(query.repeated()), "and jsonb_array_length(q.reopenings) > 0")
                .addIf(Boolean.FALSE.equals(query.repeated()), "and jsonb_array_length(q.reopenings) = 0")
                .addIf(query.order() != null, "and q.order_id = :order")
                .addIf(query.culprit() != null, "and q.culprit_id = :culprit")
                .addIf(!query.causes().isEmpty(), "and q.cause = any(:causes)")
                .addIf(query.text() != null, MENTIONS);
    }

    private Query bind(Query statement) {
        var order = query.order();
        var culprit = query.culprit();
        var text = query.text();
        return Visibility.bind(statement, actor)
                .bind("today", today)
                .bindArray(
                        "states",
                        String.class,
                        query.states().stream().map(Enum::name).toList())
                .bindByType("order", order == null ? null : order.value(), UUID.class)
                .bindByType("culprit", culprit == null ? null : culprit.value(), UUID.class)
                .bindArray(
                        "causes",
                        String.class,
                        query.causes().stream().map(EntryCode::value).toList())
                .bind("exactly", text == null ? null : text.strip())
                .bind("text", text == null ? null : NameWords.anywhere(text));
    }

    private static ClaimRow row(ResultSet row) throws SQLException {
        var cause = Rows.text(row, "cause");
        return new ClaimRow(
                new ClaimId(Rows.uuid(row, "id")),
                row.getInt("version"),
                row.getLong("number"),
                ClaimState.valueOf(row.getString("state")),
                row.getBoolean("overdue"),
                new OrderId(Rows.uuid(row, "order_id")),
                JdbiFulfilmentViews.number(row),
                row.getBoolean("order_visible"),
                row.getObject("line", Integer.class),
                Rows.text(row, "product"),
                cause == null ? null : new EntryCode(cause),
                row.getString("description"),
                Rows.text(row, "culprit_name"),
                JdbiFulfilmentViews.client(row),
                JdbiFulfilmentViews.clientName(row),
                row.getObject("deadline", LocalDate.class),
                JdbiFulfilmentViews.money(row),
                row.getObject("free", Boolean.class),
                row.getInt("repeats"),
                Rows.instant(row, "taken_at"));
    }
}
