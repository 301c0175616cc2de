package org.nezabudka.application.order;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.nezabudka.application.reminder.ReminderPlanning;
import org.nezabudka.application.worktime.WorkingTimes;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.payment.Balance;
import org.nezabudka.domain.payment.Ledger;
import org.nezabudka.domain.shared.Subject;
import org.nezabudka.domain.worktime.WorkingCalendar;

/**
 * Reminds the manager of an order of the next part of its price that has a day, and of the next term of its contract, when work
 * begins on that day. It comes back until the money has come, the order has ended, or another day is agreed. How much it is stands
 * at the order, for whoever may see money.
 */
final class OrderReminders {

    private final ReminderPlanning planning;
    private final WorkingTimes times;
    private final InstantSource clock;

    OrderReminders(ReminderPlanning planning, WorkingTimes times, InstantSource clock) {
        this.planning = planning;
        this.times = times;
        this.clock = clock;
    }

    /** Brings both to what they have to be after a change of the order or its money. */
    void keep(Order order, Ledger ledger) {
        var calendar = times.company();
        var payment = order.isCancelled() ? Optional.<LocalDate>empty() : nextPayment(order, ledger, calendar);
        keep(order, Subject.Kind.PAYMENT, "payment", payment, calendar);
        var contract = Optional.ofNullable(order.sections().contract());
        keep(order, Subject.Kind.CONTRACT, "contract", contract.flatMap(one -> one.term(order.stage())), calendar);
    }

    private Optional<LocalDate> nextPayment(Order order, Ledger ledger, WorkingCalendar calendar) {
        var today = LocalDate.ofInstant(clock.instant(), calendar.zone());
        return order.balance(ledger, today).parts().stream()
                .filter(part -> part.open().isPositive())
                .map(Balance.PartPaid::part)
                .flatMap(part -> Optional.ofNullable(part.dueOn()).stream())
                .findFirst();
    }

    private void keep(
            Order order, Subject.Kind kind, String scenario, Optional<LocalDate> day, WorkingCalendar calendar) {
        var subject = new Subject(kind, order.id().value());
        if (day.isEmpty()) {
            planning.end(subject);
            return;
        }
        var facts = Map.of("number", "№ " + order.origin().number());
        var client = order.origin().client();
        planning.plan(new ReminderPlanning.Dated(
                subject, scenario, order.manager(), client, opening(day.get(), calendar), facts));
    }

    private static Instant opening(LocalDate day, WorkingCalendar calendar) {
        return calendar.openingAt(day.atStartOfDay(calendar.zone()).toInstant());
    }
}
