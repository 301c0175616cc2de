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
import org.nezabudka.application.fulfilment.Crews;
import org.nezabudka.application.fulfilment.FulfilmentJournal;
import org.nezabudka.application.fulfilment.Vehicles;
import org.nezabudka.application.order.OrderJournal;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.fulfilment.Claim;
import org.nezabudka.domain.fulfilment.ClaimEvent;
import org.nezabudka.domain.fulfilment.Job;
import org.nezabudka.domain.fulfilment.JobEvent;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderEvent;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.payment.LedgerEntry;
import org.nezabudka.domain.shared.Change;

/** Who did what with the orders of the year, their visits and claims, written into the journal of acts in the order of time, as if it had been then. */
public final class DemoHistory {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final List<Step> steps = new ArrayList<>();
    private final Employees employees;
    private final Transactions transactions;
    private final OrderJournal journal;
    private final FulfilmentJournal afterwards;

    private record Step(Instant at, EmployeeId who, Consumer<Actor> writing) {}

    public DemoHistory(Employees employees, Crews crews, Vehicles vehicles, AuditLog log, Transactions transactions) {
        var audit = new AuditTrail(log, transactions, now::get);
        this.employees = employees;
        this.transactions = transactions;
        this.journal = new OrderJournal(audit);
        this.afterwards = new FulfilmentJournal(audit, crews, vehicles);
    }

    /** @return the order as it is after it */
    Order of(EmployeeId who, Instant at, Change<Order, OrderEvent> change) {
        var order = change.state();
        for (var event : change.events()) steps.add(new Step(at, who, actor -> journal.happened(actor, order, event)));
        return order;
    }

    /** @return the visit as it is after it */
    Job ofVisit(EmployeeId who, Instant at, Change<Job, JobEvent> change) {
        var job = change.state();
        for (var event : change.events()) steps.add(new Step(at, who, actor -> afterwards.happened(actor, job, event)));
        return job;
    }

    /** @return the claim as it is after it */
    Claim ofClaim(EmployeeId who, Instant at, Change<Claim, ClaimEvent> change) {
        var claim = change.state();
        for (var event : change.events())
            steps.add(new Step(at, who, actor -> afterwards.happened(actor, claim, event)));
        return claim;
    }

    void paid(EmployeeId who, OrderId order, LedgerEntry entry) {
        steps.add(new Step(entry.registeredAt(), who, actor -> journal.registered(actor, order, entry)));
    }

    /** Puts down all that was done so far. */
    public void write() {
        steps.sort(Comparator.comparing(Step::at));
        transactions.run(() -> {
            for (var step : steps) {
                now.set(step.at());
                step.writing().accept(actor(step.who()));
            }
        });
        steps.clear();
    }

    private Actor actor(EmployeeId who) {
        return new Actor.User(who, employees.get(who).displayName(), Set.of(), Map.of(), null);
    }
}
