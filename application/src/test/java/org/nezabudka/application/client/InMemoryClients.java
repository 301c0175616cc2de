package org.nezabudka.application.client;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nezabudka.application.access.AccessGrants;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientChangedMeanwhile;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.EmailAddress;
import org.nezabudka.domain.shared.PhoneNumber;

/** All client cards in memory. */
public final class InMemoryClients implements Clients {

    private static final int MOST_WITH_ONE_NUMBER = 10;

    private final InMemoryTable<ClientId, Client> clients;
    private final Employees employees;
    private final AccessGrants grants;
    private final AtomicLong numbers = new AtomicLong();

    public InMemoryClients(InMemoryTransactions transactions, Employees employees, AccessGrants grants) {
        this.clients = new InMemoryTable<>(transactions);
        this.employees = employees;
        this.grants = grants;
    }

    @Override
    public Optional<Client> find(ClientId id) {
        return clients.find(id);
    }

    @Override
    public Ownership ownership(Client client) {
        var holders = new HashSet<Ownership.Holder>();
        client.presentManagers().forEach(present -> {
            var department = employees
                    .find(present.manager())
                    .map(employee -> employee.facts().department())
                    .orElse(null);
            holders.add(new Ownership.Holder(present.manager(), department));
        });
        return new Ownership(holders, grants.notRevoked(client.id()));
    }

    @Override
    public List<ClientId> withNumber(PhoneNumber number) {
        return latest(client -> client.allNumbers().anyMatch(number::equals));
    }

    @Override
    public List<ClientId> withEmail(EmailAddress address) {
        return latest(client -> Stream.concat(
                        client.facts().emails().stream(),
                        client.contactPersons().stream().flatMap(person -> person.emails().stream()))
                .anyMatch(email -> email.address().equals(address)));
    }

    private List<ClientId> latest(Predicate<Client> condition) {
        return clients.stream()
                .filter(condition)
                .sorted(Comparator.comparing(
                                (Client client) -> client.registration().at())
                        .thenComparing(client -> client.id().toString())
                        .reversed())
                .limit(MOST_WITH_ONE_NUMBER)
                .map(Client::id)
                .toList();
    }

    /** Nothing to hold: transactions run one at a time. */
    @Override
    public void lockNumber(PhoneNumber number) {}

    @Override
    public List<ClientId> managedBy(EmployeeId manager) {
        return clients.stream()
                .filter(client -> client.presentManagers()
                        .anyMatch(present -> present.manager().equals(manager)))
                .map(Client::id)
                .toList();
    }

    @Override
    public long nextNumber() {
        return numbers.incrementAndGet();
    }

    @Override
    public Client save(Client client) {
        int stored = clients.find(client.id()).map(Client::version).orElse(0);
        if (stored != client.version()) throw new ClientChangedMeanwhile(client.id());
        var saved = new Client(
                client.id(),
                client.number(),
                client.version() + 1,
                client.facts(),
                client.contactPersons(),
                client.legalEntities(),
                client.managers(),
                client.statusHistory(),
                client.registration());
        clients.put(saved.id(), saved);
        return saved;
    }

    /** All of them, whoever asks: for views, and for tests that look behind the scenes. */
    public Stream<Client> all() {
        return clients.stream();
    }
}
