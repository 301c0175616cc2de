package org.nezabudka.adapter.persistence.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.access.Visibility;
import org.nezabudka.adapter.persistence.shared.Cursors;
import org.nezabudka.adapter.persistence.shared.NameWords;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.order.ContractQuery;
import org.nezabudka.application.order.ContractRow;
import org.nezabudka.application.order.OrderRow.Sums;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.order.Contract;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.order.Stage;
import org.nezabudka.domain.shared.Money;

/** The base of contracts. */
final class ContractPages {

    private static final String COLUMNS = """
            select o.id, o.year, o.sequence, o.stage, o.client_id, c.display_name as client_name,
                   (c.type = 'UNKNOWN' and c.search_name = '') as name_is_number, m.display_name as manager_name,
                   o.contract_number, o.contract_signed_on, o.contract_signings, o.contract_valid_until,
                   o.contract_execution_due, o.contract_warranty_months, o.contract_files, o.currency, o.due, l.paid,
            """;

    private static final String TABLES = """
            from customer_order o
            join client c on c.id = o.client_id
            join employee m on m.id = o.manager_id
            cross join lateral (select coalesce(sum(e.effect), 0)::bigint as paid from ledger_entry e where e.order_id = o.id) l
            where o.contract_number is not null and
            """;

    private static final Cursors CURSORS = new Cursors("contracts", 2);

    private final Actor actor;
    private final ContractQuery query;
    private final LocalDate today;

    ContractPages(Actor actor, ContractQuery query, LocalDate today) {
        this.actor = actor;
        this.query = query;
        this.today = today;
    }

    Page<ContractRow> page(Handle handle, PageRequest request) {
        var cursor = request.cursor();
        var sql = Sql.of(COLUMNS)
                .add(Visibility.ofClients(actor, Right.CLIENTS_VIEW).condition())
                .add("as client_visible,")
                .add(Visibility.ofOrders(actor, Right.CONTACTS_PHONE).condition())
                .add("as phones_visible,")
                .add(Visibility.ofOrders(actor, Right.ORDERS_FINANCE).condition())
                .add("as money_visible")
                .add(TABLES)
                .add(filters())
                .addIf(cursor != null, "and (o.year, o.sequence) < (:year, :sequence)")
                .add("order by o.year desc, o.sequence desc limit :limit");
        var statement = bind(handle.createQuery(sql.toString())).bind("limit", request.limit() + 1);
        if (cursor != null)
            statement.bind("year", CURSORS.number(cursor, 0)).bind("sequence", CURSORS.number(cursor, 1));
        return Cursors.page(
                statement.map((row, context) -> row(row)).list(),
                request.limit(),
                request.withTotal() ? total(handle) : null,
                last -> CURSORS.of(
                        Integer.toString(last.orderNumber().year()),
                        Integer.toString(last.orderNumber().sequence())));
    }

    private long total(Handle handle) {
        var sql = Sql.of("select count(*)").add(TABLES).add(filters());
        return bind(handle.createQuery(sql.toString())).mapTo(Long.class).one();
    }

    private Sql filters() {
        var sql = Visibility.ofOrders(actor, Right.CONTRACTS_VIEW)
                .condition()
                .add("and")
                .add(Visibility.ofOrders(actor, Right.ORDERS_VIEW).condition())
                .addIf(Boolean.TRUE.equals(query.signed()), "and o.contract_signings > 0")
                .addIf(Boolean.FALSE.equals(query.signed()), "and o.contract_signings = 0")
                .addIf(query.expiring(), "and o.contract_valid_until <= :soon and o.stage not in ('DONE', 'CANCELLED')")
                .addIf(query.withoutFile(), "and o.contract_files = 0")
                .addIf(query.unpaid(), "and o.due > l.paid")
                .addIf(query.manager() != null, "and o.manager_id = :manager")
                .addIf(query.client() != null, "and o.client_id = :client");
        // Nobody learns by a filter what they may not see.
        if (query.unpaid())
            sql.add("and").add(Visibility.ofOrders(actor, Right.ORDERS_FINANCE).condition());
        if (query.text() == null) return sql;
        return sql.add(
                        "and (o.search like :text or lower(o.contract_number) like :text or (c.search_name like :text and")
                .add(Visibility.ofClients(actor, Right.CLIENTS_VIEW).condition())
                .add("))");
    }

    private Query bind(Query statement) {
        var manager = query.manager();
        var client = query.client();
        return Visibility.bind(statement, actor)
                .bind("soon", today.plusDays(Contract.EXPIRING_DAYS))
                .bindByType("manager", manager == null ? null : manager.value(), UUID.class)
                .bindByType("client", client == null ? null : client.value(), UUID.class)
                .bind("text", query.text() == null ? null : NameWords.anywhere(query.text()));
    }

    private ContractRow row(ResultSet row) throws SQLException {
        boolean hidden = row.getBoolean("name_is_number") && !row.getBoolean("phones_visible");
        int signings = row.getInt("contract_signings");
        var number = row.getString("contract_number");
        var validUntil = day(row, "contract_valid_until");
        return new ContractRow(
                new OrderId(Rows.uuid(row, "id")),
                OrderRows.number(row),
                number,
                Contract.State.of(Stage.valueOf(row.getString("stage")), signings > 0, validUntil, today),
                day(row, "contract_signed_on"),
                Math.max(0, signings - 1),
                validUntil,
                day(row, "contract_execution_due"),
                row.getObject("contract_warranty_months", Integer.class),
                row.getInt("contract_files"),
                row.getBoolean("client_visible") ? new ClientId(Rows.uuid(row, "client_id")) : null,
                hidden ? "•••" : row.getString("client_name"),
                row.getString("manager_name"),
                row.getBoolean("money_visible") ? sums(row) : null);
    }

    private static Sums sums(ResultSet row) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new Sums(new Money(row.getLong("due"), currency), new Money(row.getLong("paid"), currency));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
