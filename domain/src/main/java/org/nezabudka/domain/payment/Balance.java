package org.nezabudka.domain.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nezabudka.domain.shared.Money;

/**
 * What follows from a price, a ledger and a schedule: nothing of it is ever stored. Always {@code due = paid + outstanding -
 * overpaid}, and one of the last two is nothing.
 *
 * @param due what the client owes for the order: its total less the discount
 * @param paid what came less what went back
 * @param outstanding what is still to come [остаток]
 * @param overpaid what came too much, until it is given back
 * @param overdue what should have come by yesterday
 * @param parts the schedule with what of it is paid, payments filling the parts one after another
 */
public record Balance(Money due, Money paid, Money outstanding, Money overpaid, Money overdue, List<PartPaid> parts) {

    /** A part of the schedule, how much of it there is, and how it stands. */
    public record PartPaid(Schedule.Part part, Money amount, Money paid, PartState state) {
        public Money open() {
            return amount.minus(paid);
        }
    }

    /** How a part stands. */
    public enum PartState {
        OPEN,
        PARTLY_PAID,
        PAID,
        /** Its day has passed, and something of it is open. */
        OVERDUE
    }

    public Balance {
        parts = List.copyOf(parts);
    }

    /** @param today in the company's zone */
    public static Balance of(Money due, Ledger ledger, Schedule schedule, LocalDate today) {
        var paid = ledger.paid();
        var left = paid;
        var overdue = Money.zero(due.currency());
        var parts = new ArrayList<PartPaid>();
        for (var one : schedule.of(due)) {
            var taken = one.amount().atMost(left);
            left = left.minus(taken);
            var open = one.amount().minus(taken);
            var day = one.part().dueOn();
            boolean late = day != null && day.isBefore(today) && open.isPositive();
            if (late) overdue = overdue.plus(open);
            parts.add(new PartPaid(one.part(), one.amount(), taken, state(open, taken, late)));
        }
        return new Balance(
                due, paid, due.minus(paid).orNothing(), paid.minus(due).orNothing(), overdue, parts);
    }

    private static PartState state(Money open, Money taken, boolean late) {
        if (open.isZero()) return PartState.PAID;
        if (late) return PartState.OVERDUE;
        return taken.isPositive() ? PartState.PARTLY_PAID : PartState.OPEN;
    }

    public boolean isSettled() {
        return outstanding.isZero() && overpaid.isZero();
    }

    /** What is missing of all that has to be paid before something begins. */
    public Money missingBefore(Milestone milestone) {
        return parts.stream()
                .filter(part -> part.part().before().isNotAfter(milestone))
                .map(PartPaid::open)
                .reduce(Money.zero(due.currency()), Money::plus);
    }

    /** The first part of which something is open. */
    public Optional<PartPaid> next() {
        return parts.stream().filter(part -> part.open().isPositive()).findFirst();
    }
}
