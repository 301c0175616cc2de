package org.nezabudka.domain.payment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.InvalidMoney;
import org.nezabudka.domain.shared.Money;
import org.nezabudka.domain.shared.Texts;

/**
 * A line of a ledger. It is never changed and never taken out; what was wrong is reversed by another line.
 *
 * @param amount always positive; the kind says which way it goes
 * @param registeredBy {@code null}: a machine
 */
public record LedgerEntry(
        PaymentId id,
        Kind kind,
        Money amount,
        Document document,
        @Nullable EmployeeId registeredBy,
        Instant registeredAt) {

    /** What happened. */
    public sealed interface Kind {

        /** @param excessAcceptedBy who accepted that it is more than is owed; {@code null}: it is not */
        record Payment(Purpose purpose, @Nullable EmployeeId excessAcceptedBy) implements Kind {}

        /** Money given back [возврат]. */
        record Refund(String reason) implements Kind {
            public Refund {
                reason = Texts.line("reason", reason, 1000);
            }
        }

        /** Takes back a line that was wrong [сторно]. */
        record Reversal(PaymentId of, boolean ofRefund, String reason) implements Kind {
            public Reversal {
                reason = Texts.line("reason", reason, 1000);
            }
        }
    }

    /** What it was paid as. */
    public enum Purpose {
        /** [предоплата] */
        PREPAYMENT,
        /** [доплата] */
        FURTHER
    }

    /**
     * What stands on paper.
     *
     * @param on the day the money came or went
     * @param number of the receipt or the payment order
     * @param externalNumber by which another system knows it: the same one is never taken twice in an order
     */
    public record Document(
            PaymentForm form,
            LocalDate on,
            @Nullable String number,
            @Nullable String externalNumber,
            @Nullable String comment) {
        public Document {
            number = Texts.optionalLine("documentNumber", number, 100);
            externalNumber = Texts.optionalLine("externalNumber", externalNumber, 100);
            comment = Texts.optionalNote("comment", comment, 1000);
        }
    }

    public LedgerEntry {
        if (!amount.isPositive()) throw new InvalidMoney("amount", "not-positive");
    }

    /** What it does to what is paid. */
    public Money effect() {
        var nothing = Money.zero(amount.currency());
        return switch (kind) {
            case Kind.Payment any -> amount;
            case Kind.Refund any -> nothing.minus(amount);
            case Kind.Reversal reversal -> reversal.ofRefund() ? amount : nothing.minus(amount);
        };
    }
}
