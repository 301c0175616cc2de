package org.nezabudka.bootstrap.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.nezabudka.application.audit.AuditLog;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.order.OrderJournal;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderEvent;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.payment.LedgerEntry;
import org.nezabudka.domain.shared.Change;

/** Who did what with the orders of the year, written into the journal of acts in the order of time, as if it had been then. */
public final class DemoHistory {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final List<Step> steps = new ArrayList<>();
    private final Employees employees;
    private final OrderJournal journal;

    private record Step(Instant at, EmployeeId who, Consumer<Actor> writing) {}

    public DemoHistory(Employees employees, AuditLog log, Transactions transactions) {
        this.employees = employees;
        this.journal = new OrderJournal(new AuditTrail(log, transactions, now::get));
    }

    /** @return the order as it is after it */
    Order of(EmployeeId who, Instant at, Change<Order, OrderEvent> change) {
        var order = change.state();
        for (var event : change.events()) steps.add(new Step(at, who, actor -> journal.happened(actor, order, event)));
        return order;
    }

    void paid(EmployeeId who, OrderId order, LedgerEntry entry) {
        steps.add(new Step(entry.registeredAt(), who, actor -> journal.registered(actor, order, entry)));
    }

    /** Puts down all that was done so far. */
    void write() {
        steps.sort(Comparator.comparing(Step::at));
        for (var step : steps) {
            now.set(step.at());
            step.writing().accept(actor(step.who()));
        }
        steps.clear();
    }

    private Actor actor(EmployeeId who) {
        return new Actor.User(who, employees.get(who).displayName(), Set.of(), Map.of(), null);
    }
}
