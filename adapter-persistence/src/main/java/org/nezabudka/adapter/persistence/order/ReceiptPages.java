package org.nezabudka.adapter.persistence.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.nezabudka.adapter.persistence.access.Visibility;
import org.nezabudka.adapter.persistence.shared.Cursors;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.order.Receipt;
import org.nezabudka.application.order.ReceiptQuery;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.shared.UnusableCursor;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.shared.Money;

/** Money that came and went, by day. */
final class ReceiptPages {

    private static final String COLUMNS = "select " + JdbiLedgers.COLUMNS + """
            , l.position, l.order_id, o.year, o.sequence, o.client_id, c.display_name as client_name,
                   (c.type = 'UNKNOWN' and c.search_name = '') as name_is_number, e.display_name as registered_by_name,
                   exists (select from ledger_entry r where r.reverses = l.id) as reversed,
            """;

    private static final String TABLES = """
            from ledger_entry l
            join customer_order o on o.id = l.order_id
            join client c on c.id = o.client_id
            left join employee e on e.id = l.registered_by
            where
            """;

    private static final Cursors CURSORS = new Cursors("receipts", 2);

    private final Actor actor;
    private final ReceiptQuery query;

    ReceiptPages(Actor actor, ReceiptQuery query) {
        this.actor = actor;
        this.query = query;
    }

    /** A receipt and its place in the list. */
    private record Placed(Receipt receipt, long position) {}

    Page<Receipt> page(Handle handle, PageRequest request) {
        var cursor = request.cursor();
        var sql = Sql.of(COLUMNS)
                .add(Visibility.ofClients(actor, Right.CLIENTS_VIEW).condition())
                .add("as client_visible,")
                .add(Visibility.ofOrders(actor, Right.CONTACTS_PHONE).condition())
                .add("as phones_visible")
                .add(TABLES)
                .add(filters())
                .addIf(cursor != null, "and (l.happened_on, l.position) < (:day, :position)")
                .add("order by l.happened_on desc, l.position desc limit :limit");
        var statement = bind(handle.createQuery(sql.toString())).bind("limit", request.limit() + 1);
        if (cursor != null)
            statement.bind("day", day(CURSORS.text(cursor, 0))).bind("position", CURSORS.number(cursor, 1));
        var page = Cursors.page(
                statement
                        .map((row, context) -> new Placed(receipt(row), row.getLong("position")))
                        .list(),
                request.limit(),
                request.withTotal() ? total(handle) : null,
                last -> CURSORS.of(last.receipt().entry().document().on().toString(), Long.toString(last.position())));
        return new Page<>(page.items().stream().map(Placed::receipt).toList(), page.nextCursor(), page.total());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notOurs) {
            throw new UnusableCursor();
        }
    }

    private long total(Handle handle) {
        var sql = Sql.of("select count(*)").add(TABLES).add(filters());
        return bind(handle.createQuery(sql.toString())).mapTo(Long.class).one();
    }

    Money received(Handle handle, Currency currency) {
        var sql = Sql.of("select coalesce(sum(l.effect), 0)::bigint")
                .add(TABLES)
                .add(filters())
                .add("and l.currency = :currency");
        return new Money(
                bind(handle.createQuery(sql.toString()))
                        .bind("currency", currency.getCurrencyCode())
                        .mapTo(Long.class)
                        .one(),
                currency);
    }

    private Sql filters() {
        return Visibility.ofOrders(actor, Right.ORDERS_VIEW)
                .condition()
                .add("and")
                .add(Visibility.ofOrders(actor, Right.ORDERS_FINANCE).condition())
                .addIf(query.from() != null, "and l.happened_on >= :from")
                .addIf(query.until() != null, "and l.happened_on < :until")
                .addIf(query.form() != null, "and l.form = :form")
                .addIf(query.client() != null, "and o.client_id = :client");
    }

    private Query bind(Query statement) {
        var form = query.form();
        var client = query.client();
        return Visibility.bind(statement, actor)
                .bindByType("from", query.from(), LocalDate.class)
                .bindByType("until", query.until(), LocalDate.class)
                .bind("form", form == null ? null : form.name())
                .bindByType("client", client == null ? null : client.value(), UUID.class);
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        boolean hidden = row.getBoolean("name_is_number") && !row.getBoolean("phones_visible");
        return new Receipt(
                JdbiLedgers.entry(row),
                new OrderId(Rows.uuid(row, "order_id")),
                OrderRows.number(row),
                row.getBoolean("client_visible") ? new ClientId(Rows.uuid(row, "client_id")) : null,
                hidden ? "•••" : row.getString("client_name"),
                Rows.text(row, "registered_by_name"),
                row.getBoolean("reversed"));
    }
}
