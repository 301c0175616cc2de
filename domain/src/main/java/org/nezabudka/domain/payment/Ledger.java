package org.nezabudka.domain.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.InvalidMoney;
import org.nezabudka.domain.shared.Money;
import org.nezabudka.domain.shared.OtherCurrency;

/**
 * All money that came and went for one order, in the order in which it was registered. Lines are added and never changed.
 *
 * @param currency of every line
 */
public record Ledger(Currency currency, List<LedgerEntry> entries) {

    public static final int MOST_ENTRIES = 1000;

    /**
     * What the order says about money when something is registered.
     *
     * @param due what the client owes for it, before any payment
     * @param open false: it is cancelled, money only goes back
     */
    public record Claim(Money due, boolean open) {}

    public Ledger {
        entries = List.copyOf(entries);
    }

    public static Ledger empty(Currency currency) {
        return new Ledger(currency, List.of());
    }

    /** Payments less refunds, reversals considered. Never negative. */
    public Money paid() {
        return entries.stream().map(LedgerEntry::effect).reduce(Money.zero(currency), Money::plus);
    }

    public Optional<LedgerEntry> find(PaymentId id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** Whether another line takes it back. */
    public boolean isReversed(PaymentId id) {
        return entries.stream()
                .anyMatch(entry -> entry.kind() instanceof LedgerEntry.Kind.Reversal reversal
                        && reversal.of().equals(id));
    }

    /**
     * Money came.
     *
     * @param excessAcceptedBy who takes it though it is more than is owed; {@code null}: nobody does
     * @throws NotPayable if the order is cancelled
     * @throws Overpayment if it is more than is owed and nobody accepts that
     * @throws PaymentThereAlready if the external number is there
     */
    public Ledger pay(NewEntry entry, LedgerEntry.Purpose purpose, Claim claim, @Nullable EmployeeId excessAcceptedBy) {
        demandUsable(entry);
        if (!claim.open()) throw new NotPayable();
        var after = paid().plus(entry.amount());
        boolean excess = after.isMoreThan(claim.due());
        if (excess && excessAcceptedBy == null)
            throw new Overpayment(claim.due(), paid(), entry.amount(), after.minus(claim.due()));
        return with(entry, new LedgerEntry.Kind.Payment(purpose, excess ? excessAcceptedBy : null));
    }

    /**
     * Money goes back to the client.
     *
     * @throws RefundAbovePaid if that much was not paid
     */
    public Ledger refund(NewEntry entry, String reason) {
        demandUsable(entry);
        if (entry.amount().isMoreThan(paid())) throw new RefundAbovePaid(paid(), entry.amount());
        return with(entry, new LedgerEntry.Kind.Refund(reason));
    }

    /**
     * A line was wrong. A refund that never was is taken back whatever is owed: the money is there, and the balance tells it.
     *
     * @param template who reverses it and when; its amount is that of the line
     * @throws UnknownPayment if there is no such line
     * @throws NotReversible if it is reversed already, or is a reversal itself, or what was refunded since rests on it
     */
    public Ledger reverse(PaymentId id, NewReversal template) {
        var wrong = find(id).orElseThrow(() -> UnknownPayment.missing(id));
        if (wrong.kind() instanceof LedgerEntry.Kind.Reversal) throw new NotReversible("is-reversal");
        if (isReversed(id)) throw new NotReversible("twice");
        boolean refund = wrong.kind() instanceof LedgerEntry.Kind.Refund;
        if (!refund && wrong.amount().isMoreThan(paid())) throw new NotReversible("refunded");
        var document = new LedgerEntry.Document(
                wrong.document().form(), template.on(), wrong.document().number(), null, null);
        var entry =
                new NewEntry(template.id(), wrong.amount(), document, template.by(), template.at(), template.today());
        demandUsable(entry);
        return with(entry, new LedgerEntry.Kind.Reversal(id, refund, template.reason()));
    }

    /**
     * A line to add.
     *
     * @param today in the company's zone: money does not come tomorrow
     */
    public record NewEntry(
            PaymentId id,
            Money amount,
            LedgerEntry.Document document,
            @Nullable EmployeeId by,
            Instant at,
            LocalDate today) {}

    /** A reversal to add. */
    public record NewReversal(
            PaymentId id,
            String reason,
            LocalDate on,
            @Nullable EmployeeId by,
            Instant at,
            LocalDate today) {}

    private void demandUsable(NewEntry entry) {
        if (!entry.amount().isPositive()) throw new InvalidMoney("amount", "not-positive");
        if (!entry.amount().currency().equals(currency))
            throw new OtherCurrency(currency, entry.amount().currency());
        if (entry.document().on().isAfter(entry.today())) throw new MoneyFromTheFuture();
        if (entries.size() >= MOST_ENTRIES) throw new LedgerFull(MOST_ENTRIES);
        var external = entry.document().externalNumber();
        if (external != null
                && entries.stream()
                        .anyMatch(other -> external.equals(other.document().externalNumber())))
            throw new PaymentThereAlready(external);
    }

    private Ledger with(NewEntry entry, LedgerEntry.Kind kind) {
        var all = new ArrayList<>(entries);
        all.add(new LedgerEntry(entry.id(), kind, entry.amount(), entry.document(), entry.by(), entry.at()));
        return new Ledger(currency, all);
    }

    /** The line that came last. */
    public LedgerEntry last() {
        return entries.getLast();
    }
}
