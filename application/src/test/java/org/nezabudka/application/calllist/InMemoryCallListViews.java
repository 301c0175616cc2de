package org.nezabudka.application.calllist;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.call.CallClientRef;
import org.nezabudka.application.client.ClientEyes;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.Keyset;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.calllist.CallList;
import org.nezabudka.domain.calllist.CallListId;
import org.nezabudka.domain.calllist.ListEntry;
import org.nezabudka.domain.calllist.ListEntry.State;
import org.nezabudka.domain.organization.EmployeeId;

/** Views of call lists, worked out from those in memory. */
public final class InMemoryCallListViews implements CallListViews {

    private final InMemoryCallLists lists;
    private final Clients clients;
    private final Employees employees;

    public InMemoryCallListViews(InMemoryCallLists lists, Clients clients, Employees employees) {
        this.lists = lists;
        this.clients = clients;
        this.employees = employees;
    }

    @Override
    public List<CallListRow> all(Actor.User actor, Instant now) {
        return lists.all()
                .filter(list -> sees(actor, list))
                .sorted(Comparator.comparing((CallList list) -> list.closedAt() != null)
                        .thenComparing(CallList::madeAt, Comparator.reverseOrder())
                        .thenComparing(list -> list.id().value(), Comparator.reverseOrder()))
                .map(list -> row(actor, list, now))
                .toList();
    }

    @Override
    public Optional<CallListRow> find(Actor.User actor, CallListId id, Instant now) {
        return lists.find(id).filter(list -> sees(actor, list)).map(list -> row(actor, list, now));
    }

    private boolean sees(Actor.User actor, CallList list) {
        if (list.isWorkedBy(actor.employee())) return true;
        var department = employees
                .find(list.owner())
                .map(owner -> owner.facts().department())
                .orElse(null);
        var owner = new Ownership(Set.of(new Ownership.Holder(list.owner(), department)));
        return AccessPolicy.decide(actor, Right.CALLS_VIEW, owner).allowed();
    }

    private CallListRow row(Actor.User actor, CallList list, Instant now) {
        var entries = lists.of(list.id()).toList();
        var later = entries.stream()
                .filter(entry -> entry.state() == State.PENDING)
                .flatMap(entry -> Optional.ofNullable(entry.callAgainAt()).stream())
                .filter(at -> at.isAfter(now))
                .sorted()
                .toList();
        return new CallListRow(
                list.id(),
                list.version(),
                list.name(),
                list.owner(),
                name(list.owner()),
                list.callers().stream()
                        .map(caller -> new CallListRow.Caller(caller, name(caller)))
                        .sorted(Comparator.comparing(CallListRow.Caller::name))
                        .toList(),
                list.madeAt(),
                list.closedAt(),
                count(entries, State.PENDING),
                later.size(),
                count(entries, State.CALLED),
                count(entries, State.SKIPPED),
                later.isEmpty() ? null : later.getFirst(),
                list.owner().equals(actor.employee()),
                list.isWorkedBy(actor.employee()));
    }

    private static int count(List<ListEntry> entries, State state) {
        return (int) entries.stream().filter(entry -> entry.state() == state).count();
    }

    private String name(EmployeeId id) {
        return employees.get(id).displayName();
    }

    @Override
    public Page<ListEntryRow> entries(Actor.User actor, CallListId id, @Nullable State state, PageRequest request) {
        var found = lists.of(id)
                .filter(entry -> state == null || entry.state() == state)
                .map(entry -> row(actor, entry));
        return new Keyset<ListEntryRow>(
                        "call-list",
                        row -> Integer.toString(row.place()),
                        Comparator.comparing(Integer::parseInt),
                        row -> Integer.toString(row.place()),
                        false)
                .page(found, request);
    }

    private ListEntryRow row(Actor.User actor, ListEntry entry) {
        var eyes = new ClientEyes(actor, clients, employees);
        var client = clients.find(entry.client()).filter(eyes::see).orElse(null);
        return new ListEntryRow(
                entry.place(),
                client == null
                        ? null
                        : new CallClientRef(
                                client.id(), eyes.name(client), client.status().value()),
                client == null ? null : eyes.mainNumber(client),
                entry.state(),
                entry.attempts(),
                entry.callAgainAt(),
                entry.takenBy() == null ? null : name(entry.takenBy()),
                client == null ? null : entry.result(),
                entry.doneBy() == null ? null : name(entry.doneBy()),
                entry.doneAt());
    }
}
