package org.nezabudka.adapter.persistence.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.nezabudka.adapter.persistence.access.Visibility;
import org.nezabudka.adapter.persistence.shared.Cursors;
import org.nezabudka.adapter.persistence.shared.NameWords;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.order.OrderQuery;
import org.nezabudka.application.order.OrderRow;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.shared.UnusableCursor;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.order.Stage;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Money;

/** Rows of orders by a query: pages of the list, and what the board is made of. */
final class OrderPages {

    private static final String COLUMNS = """
            select o.id, o.version, o.year, o.sequence, o.ordered_on, o.stage, o.since, o.client_id, c.display_name as client_name,
                   (c.type = 'UNKNOWN' and c.search_name = '') as name_is_number, o.title, o.manager_id,
                   m.display_name as manager_name, o.promised,
                   coalesce(o.promised < :today and o.stage not in ('DONE', 'CANCELLED'), false) as overdue,
                   d.name as place, h.display_name as holder, o.currency, o.due, l.paid,
            """;

    private static final String CLIENT = "join client c on c.id = o.client_id";

    private static final String PAID = """
            cross join lateral (select coalesce(sum(e.effect), 0)::bigint as paid from ledger_entry e where e.order_id = o.id) l
            """;

    private static final String TABLES = "from customer_order o " + CLIENT + """

            join employee m on m.id = o.manager_id
            left join department d on d.id = o.department_id
            left join employee h on h.id = o.holder_id
            """ + PAID;

    private static final Cursors NEWEST = new Cursors("orders-newest", 2);
    private static final Cursors DUE = new Cursors("orders-due", 3);

    private final Actor actor;
    private final OrderQuery query;
    private final LocalDate today;

    OrderPages(Actor actor, OrderQuery query, LocalDate today) {
        this.actor = actor;
        this.query = query;
        this.today = today;
    }

    /** All that a row is read from; order and limit follow. */
    Sql rows() {
        return columns().add(TABLES).add("where").add(filters());
    }

    /** The first rows of each stage, what is promised first before all. Places are given before anything else is looked up. */
    Sql firstOfEachStage() {
        return columns()
                .add(TABLES)
                .add("""
                join (select o.id, row_number() over (partition by o.stage
                                                      order by coalesce(o.promised, 'infinity'), o.year, o.sequence) as nth
                      from customer_order o
                """)
                .addIf(query.text() != null, CLIENT)
                .addIf(query.unpaid() != null, PAID)
                .add("where")
                .add(filters())
                .add("""
                ) placed on placed.id = o.id
                where placed.nth <= :most order by o.stage, placed.nth
                """);
    }

    /** What sums are made of: stage, currency, due, paid and whether the actor may see the sums. */
    Sql sums() {
        return Sql.of("select o.stage, o.currency, o.due, l.paid,")
                .add(Visibility.ofOrders(actor, Right.ORDERS_FINANCE).condition())
                .add("as money_visible from customer_order o")
                .add(PAID)
                .addIf(query.text() != null, CLIENT)
                .add("where")
                .add(filters());
    }

    private Sql columns() {
        return Sql.of(COLUMNS)
                .add(Visibility.ofClients(actor, Right.CLIENTS_VIEW).condition())
                .add("as client_visible,")
                .add(Visibility.ofOrders(actor, Right.CONTACTS_PHONE).condition())
                .add("as phones_visible,")
                .add(Visibility.ofOrders(actor, Right.ORDERS_FINANCE).condition())
                .add("as money_visible");
    }

    Page<OrderRow> page(Handle handle, PageRequest request) {
        boolean newest = query.sort() == OrderQuery.Sort.NEWEST;
        var cursor = request.cursor();
        var sql = rows().addIf(cursor != null && newest, "and (o.year, o.sequence) < (:year, :sequence)")
                .addIf(
                        cursor != null && !newest,
                        "and (coalesce(o.promised, 'infinity'), o.year, o.sequence) > (coalesce(cast(:day as date), 'infinity'), :year, :sequence)")
                .addIf(newest, "order by o.year desc, o.sequence desc limit :limit")
                .addIf(!newest, "order by coalesce(o.promised, 'infinity'), o.year, o.sequence limit :limit");
        var statement = bind(handle.createQuery(sql.toString())).bind("limit", request.limit() + 1);
        if (cursor != null) bindPlace(statement, cursor);
        return Cursors.page(
                statement.map((row, context) -> row(row)).list(),
                request.limit(),
                request.withTotal() ? total(handle) : null,
                this::cursor);
    }

    private void bindPlace(Query statement, String cursor) {
        if (query.sort() == OrderQuery.Sort.NEWEST) {
            statement.bind("year", number(NEWEST, cursor, 0)).bind("sequence", number(NEWEST, cursor, 1));
            return;
        }
        statement
                .bindByType("day", DUE.day(cursor, 0), LocalDate.class)
                .bind("year", number(DUE, cursor, 1))
                .bind("sequence", number(DUE, cursor, 2));
    }

    private static int number(Cursors cursors, String cursor, int index) {
        long number = cursors.number(cursor, index);
        if (number < 0 || number > Integer.MAX_VALUE) throw new UnusableCursor();
        return (int) number;
    }

    private String cursor(OrderRow last) {
        var year = Integer.toString(last.number().year());
        var sequence = Integer.toString(last.number().sequence());
        if (query.sort() == OrderQuery.Sort.NEWEST) return NEWEST.of(year, sequence);
        var promised = last.promised();
        return DUE.of(promised == null ? "" : promised.toString(), year, sequence);
    }

    private long total(Handle handle) {
        var sql = Sql.of("select count(*)").add(TABLES).add("where").add(filters());
        return bind(handle.createQuery(sql.toString())).mapTo(Long.class).one();
    }

    Sql filters() {
        var unpaid = query.unpaid();
        var sql = Visibility.ofOrders(actor, Right.ORDERS_VIEW)
                .condition()
                .addIf(!query.stages().isEmpty(), "and o.stage = any(:stages)")
                .addIf(Boolean.TRUE.equals(query.open()), "and o.stage not in ('DONE', 'CANCELLED')")
                .addIf(Boolean.FALSE.equals(query.open()), "and o.stage in ('DONE', 'CANCELLED')")
                .addIf(
                        Boolean.TRUE.equals(query.overdue()),
                        "and o.promised < :today and o.stage not in ('DONE', 'CANCELLED')")
                .addIf(
                        Boolean.FALSE.equals(query.overdue()),
                        "and (coalesce(o.promised, 'infinity') >= :today or o.stage in ('DONE', 'CANCELLED'))")
                .addIf(query.manager() != null, "and o.manager_id = :manager")
                .addIf(query.client() != null, "and o.client_id = :client")
                .addIf(query.department() != null, "and o.department_id = :department")
                .addIf(query.holder() != null, "and o.holder_id = :holder")
                .addIf(query.from() != null, "and o.ordered_on >= :from")
                .addIf(query.until() != null, "and o.ordered_on < :until")
                .addIf(Boolean.TRUE.equals(unpaid), "and o.due > l.paid")
                .addIf(Boolean.FALSE.equals(unpaid), "and o.due <= l.paid");
        // Nobody learns by a filter what they may not see.
        if (unpaid != null)
            sql.add("and").add(Visibility.ofOrders(actor, Right.ORDERS_FINANCE).condition());
        if (query.text() == null) return sql;
        return sql.add("and (o.search like :text or (c.search_name like :text and")
                .add(Visibility.ofClients(actor, Right.CLIENTS_VIEW).condition())
                .add("))");
    }

    Query bind(Query statement) {
        var manager = query.manager();
        var client = query.client();
        var department = query.department();
        var holder = query.holder();
        var text = query.text();
        return Visibility.bind(statement, actor)
                .bind("today", today)
                .bindArray(
                        "stages",
                        String.class,
                        query.stages().stream().map(Enum::name).toList())
                .bindByType("manager", manager == null ? null : manager.value(), UUID.class)
                .bindByType("client", client == null ? null : client.value(), UUID.class)
                .bindByType("department", department == null ? null : department.value(), UUID.class)
                .bindByType("holder", holder == null ? null : holder.value(), UUID.class)
                .bindByType("from", query.from(), LocalDate.class)
                .bindByType("until", query.until(), LocalDate.class)
                .bind("text", text == null ? null : NameWords.anywhere(text));
    }

    static OrderRow row(ResultSet row) throws SQLException {
        boolean hidden = row.getBoolean("name_is_number") && !row.getBoolean("phones_visible");
        return new OrderRow(
                new OrderId(Rows.uuid(row, "id")),
                row.getInt("version"),
                OrderRows.number(row),
                row.getObject("ordered_on", LocalDate.class),
                Stage.valueOf(row.getString("stage")),
                Rows.instant(row, "since"),
                row.getBoolean("client_visible") ? new ClientId(Rows.uuid(row, "client_id")) : null,
                hidden ? "•••" : row.getString("client_name"),
                Rows.text(row, "title"),
                new EmployeeId(Rows.uuid(row, "manager_id")),
                row.getString("manager_name"),
                row.getObject("promised", LocalDate.class),
                row.getBoolean("overdue"),
                Rows.text(row, "place"),
                Rows.text(row, "holder"),
                row.getBoolean("money_visible") ? sums(row, Currency.getInstance(row.getString("currency"))) : null);
    }

    private static OrderRow.Sums sums(ResultSet row, Currency currency) throws SQLException {
        return new OrderRow.Sums(new Money(row.getLong("due"), currency), new Money(row.getLong("paid"), currency));
    }
}
