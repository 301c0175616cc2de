package org.nezabudka.adapter.persistence.fulfilment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.nezabudka.adapter.persistence.access.Ownerships;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.application.fulfilment.Claims;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.fulfilment.Claim;
import org.nezabudka.domain.fulfilment.ClaimChangedMeanwhile;
import org.nezabudka.domain.fulfilment.ClaimForm;
import org.nezabudka.domain.fulfilment.ClaimId;
import org.nezabudka.domain.fulfilment.ClaimState;
import org.nezabudka.domain.fulfilment.JobId;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Money;

/** Claims in a table. */
public final class JdbiClaims implements Claims {

    private static final String SELECT = """
            select q.id, q.version, q.number, q.order_id, q.taken_by, q.taken_at, q.line, q.visit_id, q.cause, q.description,
                   q.found_by, q.culprit_id, q.cost, q.currency, q.deadline, q.state, q.verdict, q.closing, q.reopenings
            from order_claim q
            """;

    private static final String HOLDERS = """
            select o.manager_id as id from customer_order o where o.id = :order
            union select o.holder_id from customer_order o where o.id = :order and o.holder_id is not null
            """;

    private static final String ADD = """
            insert into order_claim (id, version, number, order_id, taken_by, taken_at, line, visit_id, cause, description,
                found_by, culprit_id, cost, currency, deadline, state, verdict, closing, reopenings)
            values (:id, 1, :number, :order, :takenBy, :takenAt, :line, :visit, :cause, :description, :foundBy, :culprit,
                :cost, :currency, :deadline, :state, :verdict::jsonb, :closing::jsonb, :reopenings::jsonb)
            on conflict (id) do nothing
            """;

    private static final String CHANGE = """
            update order_claim
            set version = version + 1, line = :line, visit_id = :visit, cause = :cause, description = :description,
                found_by = :foundBy, culprit_id = :culprit, cost = :cost, currency = :currency, deadline = :deadline,
                state = :state, verdict = :verdict::jsonb, closing = :closing::jsonb, reopenings = :reopenings::jsonb
            where id = :id and version = :version
            """;

    private final Jdbi jdbi;

    public JdbiClaims(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Claim> find(ClaimId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where q.id = :id")
                .bind("id", id.value())
                .map((row, context) -> claim(row))
                .findOne());
    }

    @Override
    public long nextNumber() {
        return jdbi.withHandle(handle -> handle.createQuery("select nextval('claim_number')")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Ownership ownership(Claim claim) {
        var origin = claim.origin();
        return jdbi.withHandle(handle -> {
            var holders = new ArrayList<>(handle.createQuery(HOLDERS)
                    .bind("order", origin.order().value())
                    .map((row, context) -> new EmployeeId(Rows.uuid(row, "id")))
                    .list());
            if (origin.by() != null) holders.add(origin.by());
            return Ownerships.of(handle, holders, JdbiJobs.client(handle, origin.order()));
        });
    }

    @Override
    public List<Claim> ofOrder(OrderId order) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where q.order_id = :order order by q.number")
                .bind("order", order.value())
                .map((row, context) -> claim(row))
                .list());
    }

    @Override
    public Claim save(Claim claim) {
        return jdbi.withHandle(handle -> {
            boolean added = claim.version() == 0;
            try (var update = handle.createUpdate(added ? ADD : CHANGE)) {
                if (added) bindOrigin(update, claim);
                else update.bind("version", claim.version());
                bind(update, claim);
                if (update.execute() == 0) throw new ClaimChangedMeanwhile(claim.id());
            }
            return claim.withVersion(claim.version() + 1);
        });
    }

    private static void bindOrigin(SqlStatement<?> statement, Claim claim) {
        var origin = claim.origin();
        var by = origin.by();
        statement.bind("number", origin.number());
        statement.bind("order", origin.order().value());
        statement.bindByType("takenBy", by == null ? null : by.value(), UUID.class);
        statement.bind("takenAt", Rows.kept(origin.at()));
    }

    private static void bind(SqlStatement<?> statement, Claim claim) {
        var form = claim.form();
        var visit = form.visit();
        var cause = form.cause();
        var culprit = form.culprit();
        var cost = form.cost();
        statement.bind("id", claim.id().value());
        statement.bindByType("line", form.line(), Integer.class);
        statement.bindByType("visit", visit == null ? null : visit.value(), UUID.class);
        statement.bind("cause", cause == null ? null : cause.value());
        statement.bind("description", form.description());
        statement.bind("foundBy", form.foundBy());
        statement.bindByType("culprit", culprit == null ? null : culprit.value(), UUID.class);
        statement.bindByType("cost", cost == null ? null : cost.minor(), Long.class);
        statement.bind("currency", cost == null ? null : cost.currency().getCurrencyCode());
        statement.bindByType("deadline", form.deadline(), LocalDate.class);
        statement.bind("state", claim.state().name());
        statement.bind("verdict", FulfilmentJson.of(claim.verdict()));
        statement.bind("closing", FulfilmentJson.of(claim.closing()));
        statement.bind("reopenings", FulfilmentJson.of(claim.reopenings()));
    }

    private static Claim claim(ResultSet row) throws SQLException {
        var visit = Rows.uuidOrNull(row, "visit_id");
        var culprit = Rows.uuidOrNull(row, "culprit_id");
        var cause = Rows.text(row, "cause");
        var currency = Rows.text(row, "currency");
        return new Claim(
                new ClaimId(Rows.uuid(row, "id")),
                new Claim.Origin(
                        row.getLong("number"),
                        new OrderId(Rows.uuid(row, "order_id")),
                        JdbiJobs.employee(row, "taken_by"),
                        Rows.instant(row, "taken_at")),
                new ClaimForm(
                        row.getObject("line", Integer.class),
                        visit == null ? null : new JobId(visit),
                        cause == null ? null : new EntryCode(cause),
                        row.getString("description"),
                        Rows.text(row, "found_by"),
                        culprit == null ? null : new DepartmentId(culprit),
                        currency == null ? null : new Money(row.getLong("cost"), Currency.getInstance(currency)),
                        row.getObject("deadline", LocalDate.class)),
                ClaimState.valueOf(row.getString("state")),
                FulfilmentJson.verdict(Rows.text(row, "verdict")),
                FulfilmentJson.closing(Rows.text(row, "closing")),
                FulfilmentJson.reopenings(row.getString("reopenings")),
                row.getInt("version"));
    }
}
