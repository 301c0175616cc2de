package org.nezabudka.application.calllist;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nezabudka.application.client.ClientEyes;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.calllist.CallList;
import org.nezabudka.domain.calllist.CallListChangedMeanwhile;
import org.nezabudka.domain.calllist.CallListId;
import org.nezabudka.domain.calllist.ListEntry;
import org.nezabudka.domain.client.ClientId;

/** Call lists in memory. */
public final class InMemoryCallLists implements CallLists {

    record Key(CallListId list, ClientId client) {}

    private final InMemoryTable<CallListId, CallList> lists;
    private final InMemoryTable<Key, ListEntry> entries;
    private final Clients clients;
    private final Employees employees;

    public InMemoryCallLists(InMemoryTransactions transactions, Clients clients, Employees employees) {
        this.lists = new InMemoryTable<>(transactions);
        this.entries = new InMemoryTable<>(transactions);
        this.clients = clients;
        this.employees = employees;
    }

    @Override
    public Optional<CallList> find(CallListId id) {
        return lists.find(id);
    }

    @Override
    public CallList save(CallList list) {
        int stored = lists.find(list.id()).map(CallList::version).orElse(0);
        if (stored != list.version()) throw new CallListChangedMeanwhile(list.id());
        var saved = list.withVersion(stored + 1);
        lists.put(list.id(), saved);
        return saved;
    }

    @Override
    public void fill(List<ListEntry> added) {
        added.forEach(entry -> entries.put(new Key(entry.list(), entry.client()), entry.withVersion(1)));
    }

    @Override
    public Optional<ListEntry> entry(CallListId list, ClientId client) {
        return entries.find(new Key(list, client));
    }

    @Override
    public ListEntry save(ListEntry entry) {
        var key = new Key(entry.list(), entry.client());
        int stored = entries.find(key).map(ListEntry::version).orElse(0);
        if (stored != entry.version()) throw new CallListChangedMeanwhile(entry.list());
        var saved = entry.withVersion(stored + 1);
        entries.put(key, saved);
        return saved;
    }

    @Override
    public Optional<ListEntry> next(Actor.User actor, CallListId list, Instant now) {
        var eyes = new ClientEyes(actor, clients, employees);
        return of(list).filter(entry -> entry.state() == ListEntry.State.PENDING)
                .filter(entry -> isHeld(actor, entry)
                        || (!entry.isWithSomebodyElse(actor.employee(), now) && hasCome(entry, now)))
                .filter(entry -> clients.find(entry.client()).filter(eyes::see).isPresent())
                .min(Comparator.comparing((ListEntry entry) -> !isHeld(actor, entry))
                        .thenComparing(ListEntry::callAgainAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
                        .thenComparing(ListEntry::place));
    }

    private static boolean isHeld(Actor.User actor, ListEntry entry) {
        return actor.employee().equals(entry.takenBy());
    }

    private static boolean hasCome(ListEntry entry, Instant now) {
        return entry.callAgainAt() == null || !entry.callAgainAt().isAfter(now);
    }

    Stream<CallList> all() {
        return lists.stream();
    }

    Stream<ListEntry> of(CallListId list) {
        return entries.stream().filter(entry -> entry.list().equals(list));
    }
}
