package org.nezabudka.application.client;

import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.notification.Notice;
import org.nezabudka.application.notification.Notifier;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.organization.Inheritance;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.EmployeeIsDismissed;
import org.nezabudka.domain.shared.Subject;

/** Who looks after which client. */
public final class ClientManagers implements Inheritance {

    private final Clients clients;
    private final ClientAccess access;
    private final ClientRecords records;
    private final Employees employees;
    private final Notifier notifier;
    private final Transactions transactions;
    private final InstantSource clock;

    public ClientManagers(
            Clients clients,
            Employees employees,
            AuditTrail audit,
            LiveEvents live,
            Notifier notifier,
            Transactions transactions,
            InstantSource clock) {
        this.clients = clients;
        this.access = new ClientAccess(clients);
        this.records = new ClientRecords(clients, audit, live);
        this.employees = employees;
        this.notifier = notifier;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Gives the client to a manager, as the responsible one or as a helper. Needs {@link Right#CLIENTS_REASSIGN}; but a client of
     * nobody may be taken by whoever may edit it.
     *
     * @throws EmployeeIsDismissed if the employee no longer works here
     */
    public Client assign(Actor actor, ClientId id, int version, EmployeeId manager, boolean responsible) {
        return transactions.run(() -> {
            var self = actor.person().orElse(null);
            var nobodys = access.visible(actor, id).presentManagers().findAny().isEmpty();
            var right = nobodys && manager.equals(self) ? Right.CLIENTS_EDIT : Right.CLIENTS_REASSIGN;
            var entrusted = access.forChange(actor, id, version, right);
            var employee = employees.get(manager);
            if (!employee.works()) throw new EmployeeIsDismissed(employee.displayName());
            var change = entrusted.client().assign(manager, responsible, self, clock.instant());
            var given = records.store(entrusted.by(), change);
            if (responsible && !change.isEmpty() && !manager.equals(self)) tell(actor, manager, given);
            return given;
        });
    }

    private void tell(Actor actor, EmployeeId manager, Client given) {
        notifier.tell(
                Set.of(manager),
                new Notice(
                        Notice.Kind.CLIENT_ASSIGNED,
                        new Subject(Subject.Kind.CLIENT, given.id().value()),
                        given.id(),
                        Map.of("client", given.displayName(), "by", actor.name())));
    }

    /**
     * Ends a manager's time with the client.
     *
     * @throws org.nezabudka.domain.client.NotAManagerOfTheClient if the employee is none of the present managers
     */
    public Client release(Actor actor, ClientId id, int version, EmployeeId manager) {
        return transactions.run(() -> {
            var entrusted = access.forChange(actor, id, version, Right.CLIENTS_REASSIGN);
            return records.store(entrusted.by(), entrusted.client().release(manager, clock.instant()));
        });
    }

    @Override
    public Kind kind() {
        return Kind.CLIENTS;
    }

    @Override
    public int count(EmployeeId leaving) {
        return clients.managedBy(leaving).size();
    }

    /** The successor gets the same part in each; without successor the clients belong to nobody and show as such. */
    @Override
    public int handOver(Actor actor, EmployeeId from, Successors successors) {
        return transactions.run(() -> {
            var now = clock.instant();
            var self = actor.person().orElse(null);
            var ids = clients.managedBy(from);
            for (var id : ids) {
                var client = clients.get(id);
                boolean responsible =
                        client.responsibleManager().filter(from::equals).isPresent();
                var released = records.store(actor, client.release(from, now));
                if (successors.isEmpty()) continue;
                var successor = successors.next();
                // Whoever is responsible already must not become a helper by inheriting a helper's part.
                boolean there = released.presentManagers()
                        .anyMatch(present -> present.manager().equals(successor));
                if (responsible || !there) records.store(actor, released.assign(successor, responsible, self, now));
            }
            return ids.size();
        });
    }
}
