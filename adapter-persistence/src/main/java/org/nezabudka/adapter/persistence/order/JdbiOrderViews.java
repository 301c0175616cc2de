package org.nezabudka.adapter.persistence.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.access.Visibility;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.order.ContractQuery;
import org.nezabudka.application.order.ContractRow;
import org.nezabudka.application.order.DeskTime;
import org.nezabudka.application.order.OrderBoard;
import org.nezabudka.application.order.OrderQuery;
import org.nezabudka.application.order.OrderRow;
import org.nezabudka.application.order.OrderRow.Sums;
import org.nezabudka.application.order.OrderViews;
import org.nezabudka.application.order.Receipt;
import org.nezabudka.application.order.ReceiptQuery;
import org.nezabudka.application.order.Settlements;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.order.Stage;
import org.nezabudka.domain.shared.Money;

/** Lists, the board and reports of orders, straight from their tables. */
public final class JdbiOrderViews implements OrderViews {

    private static final String COUNTS = """
            select r.stage, count(*) as orders, count(*) filter (where r.money_visible and r.currency = :currency) as priced,
                   coalesce(sum(r.due) filter (where r.money_visible and r.currency = :currency), 0)::bigint as due,
                   coalesce(sum(r.paid) filter (where r.money_visible and r.currency = :currency), 0)::bigint as paid
            from (
            """;

    private static final String SETTLED = """
            select coalesce(sum(r.due), 0)::bigint as due, coalesce(sum(r.paid), 0)::bigint as paid,
                   coalesce(sum(greatest(r.due - r.paid, 0)), 0)::bigint as outstanding,
                   coalesce(sum(greatest(r.paid - r.due, 0)), 0)::bigint as overpaid
            from (
            """;

    private static final String DESKS = """
            with stay as (
                select v.department_id, v.employee_id, v.since,
                       coalesce(lead(v.since) over (partition by v.order_id order by v.number),
                                case when o.stage in ('DONE', 'CANCELLED') then o.since else :now end) as until,
                       v.number = max(v.number) over (partition by v.order_id)
                           and o.stage not in ('DONE', 'CANCELLED') as present
                from order_custody v join customer_order o on o.id = v.order_id
                where
            """;

    private static final String DESK_SUMS = """
            )
            select d.name as department, e.display_name as person, count(*) as stays,
                   extract(epoch from sum(greatest(s.until - s.since, interval '0')))::bigint as total,
                   extract(epoch from max(greatest(s.until - s.since, interval '0')))::bigint as longest,
                   count(*) filter (where s.present) as present
            from stay s
            left join department d on d.id = s.department_id
            left join employee e on e.id = s.employee_id
            where s.since < :until and s.until > :from
            group by d.name, e.display_name
            order by total desc, department nulls last, person nulls last
            limit 200
            """;

    private final Jdbi jdbi;

    public JdbiOrderViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Page<OrderRow> page(Actor actor, OrderQuery query, PageRequest request, LocalDate today) {
        return jdbi.withHandle(handle -> new OrderPages(actor, query, today).page(handle, request));
    }

    @Override
    public OrderBoard board(Actor actor, OrderQuery query, List<Stage> stages, Currency currency, LocalDate today) {
        return jdbi.withHandle(handle -> {
            var pages = new OrderPages(actor, query, today);
            var cards = cards(handle, pages);
            var columns = new ArrayList<OrderBoard.Column>();
            var counts = counts(handle, pages, currency);
            for (var stage : stages) {
                var count = counts.getOrDefault(stage, new Count(0, null));
                columns.add(new OrderBoard.Column(
                        stage, count.orders(), count.sums(), cards.getOrDefault(stage, List.of())));
            }
            return new OrderBoard(columns);
        });
    }

    private record Count(long orders, @Nullable Sums sums) {}

    private static Map<Stage, Count> counts(Handle handle, OrderPages pages, Currency currency) {
        var sql = Sql.of(COUNTS).add(pages.sums()).add(") r group by r.stage");
        var counts = new EnumMap<Stage, Count>(Stage.class);
        pages.bind(handle.createQuery(sql.toString()))
                .bind("currency", currency.getCurrencyCode())
                .map((row, context) -> Map.entry(
                        Stage.valueOf(row.getString("stage")),
                        new Count(row.getLong("orders"), row.getLong("priced") == 0 ? null : sums(row, currency))))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    private static Sums sums(ResultSet row, Currency currency) throws SQLException {
        return new Sums(new Money(row.getLong("due"), currency), new Money(row.getLong("paid"), currency));
    }

    private static Map<Stage, List<OrderRow>> cards(Handle handle, OrderPages pages) {
        var cards = new EnumMap<Stage, List<OrderRow>>(Stage.class);
        pages.bind(handle.createQuery(pages.firstOfEachStage().toString()))
                .bind("most", OrderBoard.MOST_CARDS)
                .map((row, context) -> OrderPages.row(row))
                .forEach(row -> cards.computeIfAbsent(row.stage(), any -> new ArrayList<>())
                        .add(row));
        return cards;
    }

    @Override
    public Page<ContractRow> contracts(Actor actor, ContractQuery query, PageRequest request, LocalDate today) {
        return jdbi.withHandle(handle -> new ContractPages(actor, query, today).page(handle, request));
    }

    @Override
    public Settlements settlements(Actor actor, ClientId client, Currency currency, LocalDate today) {
        var ofClient = OrderQuery.ofClient(client);
        var pages = new OrderPages(actor, ofClient, today);
        return jdbi.withHandle(handle -> {
            var rows = pages.rows()
                    .add("and")
                    .add(Visibility.ofOrders(actor, Right.ORDERS_FINANCE).condition());
            var sums = Sql.of(SETTLED).add(rows).add(") r where r.currency = :currency");
            var list = rows.add("order by o.year desc, o.sequence desc limit :most");
            var orders = pages.bind(handle.createQuery(list.toString()))
                    .bind("most", Settlements.MOST)
                    .map((row, context) -> OrderPages.row(row))
                    .list();
            return pages.bind(handle.createQuery(sums.toString()))
                    .bind("currency", currency.getCurrencyCode())
                    .map((row, context) -> new Settlements(
                            new Money(row.getLong("due"), currency),
                            new Money(row.getLong("paid"), currency),
                            new Money(row.getLong("outstanding"), currency),
                            new Money(row.getLong("overpaid"), currency),
                            orders))
                    .one();
        });
    }

    @Override
    public Page<Receipt> receipts(Actor actor, ReceiptQuery query, PageRequest request) {
        return jdbi.withHandle(handle -> new ReceiptPages(actor, query).page(handle, request));
    }

    @Override
    public Money received(Actor actor, ReceiptQuery query, Currency currency) {
        return jdbi.withHandle(handle -> new ReceiptPages(actor, query).received(handle, currency));
    }

    @Override
    public List<DeskTime> deskTimes(Actor actor, Instant from, Instant until, Instant now) {
        var sql = Sql.of(DESKS)
                .add(Visibility.ofOrders(actor, Right.ORDERS_VIEW).condition())
                .add(DESK_SUMS);
        return jdbi.withHandle(handle -> Visibility.bind(handle.createQuery(sql.toString()), actor)
                .bind("from", from)
                .bind("until", until)
                .bind("now", now)
                .map((row, context) -> new DeskTime(
                        Rows.text(row, "department"),
                        Rows.text(row, "person"),
                        row.getLong("stays"),
                        Duration.ofSeconds(row.getLong("total")),
                        Duration.ofSeconds(row.getLong("longest")),
                        row.getLong("present")))
                .list());
    }
}
