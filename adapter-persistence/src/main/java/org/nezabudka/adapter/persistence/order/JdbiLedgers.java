package org.nezabudka.adapter.persistence.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Update;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Violations;
import org.nezabudka.application.order.Ledgers;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.payment.Ledger;
import org.nezabudka.domain.payment.LedgerEntry;
import org.nezabudka.domain.payment.LedgerEntry.Kind;
import org.nezabudka.domain.payment.LedgerEntry.Purpose;
import org.nezabudka.domain.payment.PaymentForm;
import org.nezabudka.domain.payment.PaymentId;
import org.nezabudka.domain.payment.PaymentThereAlready;
import org.nezabudka.domain.shared.Money;

/** Ledgers in a table to which rows are only added; the database itself refuses anything else. */
public final class JdbiLedgers implements Ledgers {

    /** Of {@code ledger_entry l}. */
    static final String COLUMNS = """
            l.id, l.kind, l.purpose, l.excess_accepted_by, l.reverses, l.of_refund, l.reason, l.amount, l.currency, l.form,
            l.happened_on, l.document_number, l.external_number, l.comment, l.registered_by, l.registered_at
            """;

    private static final String OF =
            "select " + COLUMNS + " from ledger_entry l where l.order_id = :order order by l.position";

    private static final String APPEND = """
            insert into ledger_entry (id, order_id, kind, purpose, excess_accepted_by, reverses, of_refund, reason, amount,
                currency, form, happened_on, document_number, external_number, comment, registered_by, registered_at)
            values (:id, :order, :kind, :purpose, :excess, :reverses, :ofRefund, :reason, :amount, :currency, :form, :on,
                :document, :external, :comment, :by, :at)
            """;

    private final Jdbi jdbi;

    public JdbiLedgers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Ledger of(OrderId order, Currency currency) {
        return new Ledger(
                currency,
                jdbi.withHandle(handle -> handle.createQuery(OF)
                        .bind("order", order.value())
                        .map((row, context) -> entry(row))
                        .list()));
    }

    @Override
    public Optional<OrderId> orderOf(PaymentId payment) {
        return jdbi.withHandle(handle -> handle.createQuery("select order_id from ledger_entry where id = :id")
                .bind("id", payment.value())
                .mapTo(UUID.class)
                .map(OrderId::new)
                .findOne());
    }

    @Override
    public void append(OrderId order, LedgerEntry entry) {
        jdbi.useHandle(handle -> {
            try (var update = handle.createUpdate(APPEND)) {
                bind(update, entry);
                update.bind("order", order.value()).execute();
            } catch (JdbiException failure) {
                if (Violations.isOf(failure, "ledger_entry_external"))
                    throw new PaymentThereAlready(
                            Objects.requireNonNullElse(entry.document().externalNumber(), ""));
                throw failure;
            }
        });
    }

    private static void bind(Update update, LedgerEntry entry) {
        var document = entry.document();
        var payment = entry.kind() instanceof Kind.Payment one ? one : null;
        var refund = entry.kind() instanceof Kind.Refund one ? one : null;
        var reversal = entry.kind() instanceof Kind.Reversal one ? one : null;
        var accepted = payment == null ? null : payment.excessAcceptedBy();
        var by = entry.registeredBy();
        update.bind("id", entry.id().value())
                .bind("kind", payment != null ? "PAYMENT" : refund != null ? "REFUND" : "REVERSAL")
                .bind("purpose", payment == null ? null : payment.purpose().name())
                .bindByType("excess", accepted == null ? null : accepted.value(), UUID.class)
                .bindByType("reverses", reversal == null ? null : reversal.of().value(), UUID.class)
                .bindByType("ofRefund", reversal == null ? null : reversal.ofRefund(), Boolean.class)
                .bind("reason", reversal != null ? reversal.reason() : refund != null ? refund.reason() : null)
                .bind("amount", entry.amount().minor())
                .bind("currency", entry.amount().currency().getCurrencyCode())
                .bind("form", document.form().name())
                .bind("on", document.on())
                .bind("document", document.number())
                .bind("external", document.externalNumber())
                .bind("comment", document.comment())
                .bindByType("by", by == null ? null : by.value(), UUID.class)
                .bind("at", Rows.kept(entry.registeredAt()));
    }

    static LedgerEntry entry(ResultSet row) throws SQLException {
        var document = new LedgerEntry.Document(
                PaymentForm.valueOf(row.getString("form")),
                row.getObject("happened_on", LocalDate.class),
                Rows.text(row, "document_number"),
                Rows.text(row, "external_number"),
                Rows.text(row, "comment"));
        return new LedgerEntry(
                new PaymentId(Rows.uuid(row, "id")),
                kind(row),
                new Money(row.getLong("amount"), Currency.getInstance(row.getString("currency"))),
                document,
                OrderRows.employee(row, "registered_by"),
                Rows.instant(row, "registered_at"));
    }

    private static Kind kind(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "PAYMENT" ->
                new Kind.Payment(
                        Purpose.valueOf(row.getString("purpose")), OrderRows.employee(row, "excess_accepted_by"));
            case "REFUND" -> new Kind.Refund(row.getString("reason"));
            default ->
                new Kind.Reversal(
                        new PaymentId(Rows.uuid(row, "reverses")),
                        row.getBoolean("of_refund"),
                        row.getString("reason"));
        };
    }
}
