package org.nezabudka.adapter.persistence.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.access.Ownerships;
import org.nezabudka.adapter.persistence.shared.AddressJson;
import org.nezabudka.adapter.persistence.shared.Json;
import org.nezabudka.adapter.persistence.shared.NameWords;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.application.order.Orders;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.order.Contract;
import org.nezabudka.domain.order.Custody;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderChangedMeanwhile;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.order.OrderNumber;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;

/** Orders in tables: one row each, with its desks and the positions of its present calculation in rows of their own. */
public final class JdbiOrders implements Orders {

    private static final String FIND = "select " + OrderRows.COLUMNS + """
            from customer_order o
            join lateral (select c.handed_by, c.note from order_custody c where c.order_id = o.id
                          order by c.number desc limit 1) d on true
            where o.id = :id
            """;

    private static final String NEXT_NUMBER = """
            insert into order_number (year, last) values (:year, 1)
            on conflict (year) do update set last = order_number.last + 1
            returning last
            """;

    private static final String CUSTODIES = """
            select department_id, employee_id, since, handed_by, note from order_custody where order_id = :id order by number
            """;

    private static final String OPEN_OF = """
            select id from customer_order where manager_id = :manager and stage not in ('DONE', 'CANCELLED')
            order by year, sequence
            """;

    private static final String ADD = """
            insert into customer_order (id, version, year, sequence, ordered_on, client_id, currency, opened_by, opened_at,
                manager_id, title, address, promised, note, stage, since, cancelled_from, cancelled_by, cancel_reason, retained,
                department_id, holder_id, custody_since, measurement_id, sections, due, search,
                contract_number, contract_signed_on, contract_signings, contract_valid_until, contract_execution_due,
                contract_warranty_months, contract_files)
            values (:id, 1, :year, :sequence, :orderedOn, :client, :currency, :openedBy, :openedAt, :manager, :title,
                :address::jsonb, :promised, :note, :stage, :since, :cancelledFrom, :cancelledBy, :cancelReason, :retained,
                :department, :holder, :custodySince, :measurement, :sections::jsonb, :due, :search,
                :contractNumber, :signedOn, :signings, :validUntil, :executionDue, :warrantyMonths, :contractFiles)
            on conflict (id) do nothing
            """;

    private static final String CHANGE = """
            update customer_order
            set version = version + 1, manager_id = :manager, title = :title, address = :address::jsonb, promised = :promised,
                note = :note, stage = :stage, since = :since, cancelled_from = :cancelledFrom, cancelled_by = :cancelledBy,
                cancel_reason = :cancelReason, retained = :retained, department_id = :department, holder_id = :holder,
                custody_since = :custodySince, measurement_id = :measurement, sections = :sections::jsonb, due = :due,
                search = :search, contract_number = :contractNumber, contract_signed_on = :signedOn,
                contract_signings = :signings, contract_valid_until = :validUntil, contract_execution_due = :executionDue,
                contract_warranty_months = :warrantyMonths, contract_files = :contractFiles
            where id = :id and version = :version
            """;

    private static final String HAND_OVER = """
            insert into order_custody (order_id, number, department_id, employee_id, since, handed_by, note)
            select :id, coalesce(max(number), 0) + 1, :department, :holder, :since, :handedBy, :note
            from order_custody where order_id = :id
            having coalesce(max(since) < :since, true)
            """;

    private static final String LINE = """
            insert into order_line (order_id, number, product_group, product, quantity, price, amount)
            values (:id, :number, :group, :product, :quantity, :price, :amount)
            """;

    private final Jdbi jdbi;

    public JdbiOrders(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Order> find(OrderId id) {
        return jdbi.withHandle(handle -> read(handle, id));
    }

    private static Optional<Order> read(Handle handle, OrderId id) {
        return handle.createQuery(FIND)
                .bind("id", id.value())
                .map((row, context) -> OrderRows.order(row))
                .findOne();
    }

    /** What another transaction was just changing is read by a statement of its own, after the wait. */
    @Override
    public Optional<Order> lock(OrderId id) {
        return jdbi.withHandle(handle -> {
            handle.createQuery("select id from customer_order where id = :id for update")
                    .bind("id", id.value())
                    .mapTo(UUID.class)
                    .findOne();
            return read(handle, id);
        });
    }

    @Override
    public OrderNumber nextNumber(int year) {
        return jdbi.withHandle(handle -> new OrderNumber(
                year,
                handle.createQuery(NEXT_NUMBER)
                        .bind("year", year)
                        .mapTo(Integer.class)
                        .one()));
    }

    @Override
    public Ownership ownership(Order order) {
        var holders = new ArrayList<EmployeeId>();
        holders.add(order.manager());
        var holder = order.custody().person();
        if (holder != null) holders.add(holder);
        return jdbi.withHandle(
                handle -> Ownerships.of(handle, holders, order.origin().client()));
    }

    @Override
    public List<Custody> custodies(OrderId id) {
        return jdbi.withHandle(handle -> handle.createQuery(CUSTODIES)
                .bind("id", id.value())
                .map((row, context) -> {
                    var department = Rows.uuidOrNull(row, "department_id");
                    return new Custody(
                            department == null ? null : new DepartmentId(department),
                            OrderRows.employee(row, "employee_id"),
                            Rows.instant(row, "since"),
                            OrderRows.employee(row, "handed_by"),
                            Rows.text(row, "note"));
                })
                .list());
    }

    @Override
    public List<OrderId> openOf(EmployeeId manager) {
        return jdbi.withHandle(handle -> handle.createQuery(OPEN_OF)
                .bind("manager", manager.value())
                .mapTo(UUID.class)
                .map(OrderId::new)
                .list());
    }

    @Override
    public Order save(Order order) {
        return jdbi.inTransaction(handle -> {
            boolean added = order.version() == 0;
            try (var update = handle.createUpdate(added ? ADD : CHANGE)) {
                if (added) bindOrigin(update, order);
                else update.bind("version", order.version());
                bind(update, order);
                if (update.execute() == 0) throw new OrderChangedMeanwhile(order.id());
            }
            handOver(handle, order);
            writeLines(handle, order);
            return order.withVersion(order.version() + 1);
        });
    }

    private static void bindOrigin(SqlStatement<?> statement, Order order) {
        var origin = order.origin();
        statement.bind("year", origin.number().year());
        statement.bind("sequence", origin.number().sequence());
        statement.bind("orderedOn", origin.date());
        statement.bind("client", origin.client().value());
        statement.bind("currency", origin.currency().getCurrencyCode());
        statement.bindByType("openedBy", value(origin.by()), UUID.class);
        statement.bind("openedAt", Rows.kept(origin.at()));
    }

    private static void bind(SqlStatement<?> statement, Order order) {
        var form = order.form();
        var address = form.address();
        var standing = order.standing();
        var cancellation = standing.cancellation();
        var measurement = order.sections().measurement();
        statement.bind("id", order.id().value());
        statement.bind("manager", order.manager().value());
        statement.bind("title", form.title());
        statement.bind("address", address == null ? null : Json.write(AddressJson.of(address)));
        statement.bind("promised", form.due());
        statement.bind("note", form.note());
        statement.bind("stage", standing.stage().name());
        statement.bind("since", Rows.kept(standing.since()));
        statement.bind(
                "cancelledFrom",
                cancellation == null ? null : cancellation.from().name());
        statement.bindByType("cancelledBy", cancellation == null ? null : value(cancellation.by()), UUID.class);
        statement.bind("cancelReason", cancellation == null ? null : cancellation.reason());
        statement.bindByType(
                "retained",
                cancellation == null ? null : cancellation.retained().minor(),
                Long.class);
        bindCustody(statement, order.custody());
        statement.bind("custodySince", Rows.kept(order.custody().since()));
        statement.bindByType("measurement", measurement == null ? null : measurement.value(), UUID.class);
        statement.bind("sections", OrderJson.of(order.sections()));
        bindContract(statement, order.sections().contract());
        statement.bind("due", order.due().minor());
        statement.bind("search", search(order));
    }

    private static void bindContract(SqlStatement<?> statement, @Nullable Contract contract) {
        var terms = contract == null ? null : contract.terms();
        var signings = contract == null ? List.<Contract.Signing>of() : contract.signings();
        statement.bind("contractNumber", terms == null ? null : terms.number());
        statement.bindByType(
                "signedOn", signings.isEmpty() ? null : signings.getFirst().on(), LocalDate.class);
        statement.bind("signings", signings.size());
        statement.bindByType("validUntil", terms == null ? null : terms.validUntil(), LocalDate.class);
        statement.bindByType("executionDue", terms == null ? null : terms.executionDue(), LocalDate.class);
        statement.bindByType("warrantyMonths", terms == null ? null : terms.warrantyMonths(), Integer.class);
        statement.bind("contractFiles", terms == null ? 0 : terms.files().size());
    }

    private static void bindCustody(SqlStatement<?> statement, Custody custody) {
        var department = custody.department();
        statement.bindByType("department", department == null ? null : department.value(), UUID.class);
        statement.bindByType("holder", value(custody.person()), UUID.class);
    }

    private static @Nullable UUID value(@Nullable EmployeeId id) {
        return id == null ? null : id.value();
    }

    /** All words by which people look for it, the client's name aside. */
    private static String search(Order order) {
        var words = new ArrayList<String>();
        words.add(order.origin().number().toString());
        if (order.form().title() != null) words.add(order.form().title());
        if (order.form().address() != null) words.add(order.form().address().inOneLine());
        return NameWords.normalised(String.join(" ", words));
    }

    /** Adds the present desk unless it stands there already. */
    private static void handOver(Handle handle, Order order) {
        try (var update = handle.createUpdate(HAND_OVER)) {
            var custody = order.custody();
            bindCustody(update, custody);
            update.bind("id", order.id().value())
                    .bind("since", Rows.kept(custody.since()))
                    .bindByType("handedBy", value(custody.handedBy()), UUID.class)
                    .bind("note", custody.note())
                    .execute();
        }
    }

    private static void writeLines(Handle handle, Order order) {
        handle.createUpdate("delete from order_line where order_id = :id")
                .bind("id", order.id().value())
                .execute();
        var lines = order.sections().contents().lines();
        if (lines.isEmpty()) return;
        try (var batch = handle.prepareBatch(LINE)) {
            for (var line : lines)
                batch.bind("id", order.id().value())
                        .bind("number", line.number())
                        .bind(
                                "group",
                                line.group() == null ? null : line.group().value())
                        .bind("product", line.product())
                        .bind("quantity", line.quantity().value())
                        .bind("price", line.price().minor())
                        .bind("amount", line.amount().minor())
                        .add();
            batch.execute();
        }
    }
}
