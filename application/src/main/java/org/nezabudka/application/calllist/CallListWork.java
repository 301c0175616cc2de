package org.nezabudka.application.calllist;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.client.ClientViews;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.OutOfScope;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.calllist.CallList;
import org.nezabudka.domain.calllist.CallListChangedMeanwhile;
import org.nezabudka.domain.calllist.CallListId;
import org.nezabudka.domain.calllist.InvalidCallList;
import org.nezabudka.domain.calllist.ListEntry;
import org.nezabudka.domain.calllist.UnknownCallList;
import org.nezabudka.domain.calllist.UnknownListEntry;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.UnknownClient;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.EmployeeIsDismissed;

/** Making call lists and working through them. Everything needs {@link Right#CALLS_PLACE}. */
public final class CallListWork {

    private final CallLists lists;
    private final CallListViews views;
    private final ClientViews clients;
    private final Employees employees;
    private final AuditTrail audit;
    private final LiveEvents live;
    private final Transactions transactions;
    private final Ids ids;
    private final InstantSource clock;

    public CallListWork(
            CallLists lists,
            CallListViews views,
            ClientViews clients,
            Employees employees,
            AuditTrail audit,
            LiveEvents live,
            Transactions transactions,
            Ids ids,
            InstantSource clock) {
        this.lists = lists;
        this.views = views;
        this.clients = clients;
        this.employees = employees;
        this.audit = audit;
        this.live = live;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** The lists the actor works through, and those of their people. */
    public List<CallListRow> all(Actor.User actor) {
        AccessPolicy.demand(actor, Right.CALLS_PLACE);
        return transactions.run(() -> views.all(actor, clock.instant()));
    }

    /** @throws UnknownCallList if there is none, or the actor may not see it */
    public CallListRow open(Actor.User actor, CallListId id) {
        AccessPolicy.demand(actor, Right.CALLS_PLACE);
        return transactions.run(() -> seen(actor, id));
    }

    /** @throws UnknownCallList if there is none, or the actor may not see it */
    public Page<ListEntryRow> entries(
            Actor.User actor, CallListId id, ListEntry.@Nullable State state, PageRequest request) {
        AccessPolicy.demand(actor, Right.CALLS_PLACE);
        return transactions.run(() -> {
            seen(actor, id);
            return views.entries(actor, id, state, request);
        });
    }

    /**
     * Makes a list of clients, in this order, each once.
     *
     * @param callers who else works through it
     * @throws UnknownClient if there is no such client, or the actor may not see it
     * @throws InvalidCallList without clients, or with too many
     */
    public CallListRow make(Actor.User actor, String name, List<ClientId> whom, Set<EmployeeId> callers) {
        AccessPolicy.demand(actor, Right.CALLS_PLACE);
        var each = new LinkedHashSet<>(whom);
        if (each.isEmpty()) throw new InvalidCallList("clientIds", "empty");
        if (each.size() > CallList.MOST_CLIENTS) throw new InvalidCallList("clientIds", "too-many");
        return transactions.run(() -> {
            demandVisible(actor, each);
            var now = clock.instant();
            var others = others(actor, callers, Set.of());
            var list =
                    lists.save(new CallList(new CallListId(ids.next()), name, actor.employee(), others, now, null, 0));
            var entries = new ArrayList<ListEntry>();
            for (var client : each) entries.add(ListEntry.of(list.id(), client, entries.size()));
            lists.fill(entries);
            audit.done(
                    actor,
                    "call-list-made",
                    "call-list",
                    list.id().toString(),
                    new Differences()
                            .field("name", null, list.name())
                            .field("clients", null, entries.size())
                            .field("callers", null, names(others))
                            .changes());
            tell(list);
            return seen(actor, list.id());
        });
    }

    /**
     * Renames a list, says who works through it, ends it or opens it again.
     *
     * @throws UnknownCallList if there is none, or the actor may not see it
     * @throws OutOfScope if somebody else made it
     * @throws CallListChangedMeanwhile if it is not at this version
     */
    public CallListRow change(
            Actor.User actor, CallListId id, int version, String name, Set<EmployeeId> callers, boolean closed) {
        AccessPolicy.demand(actor, Right.CALLS_PLACE);
        return transactions.run(() -> {
            var before = visible(actor, id);
            if (!before.owner().equals(actor.employee())) throw new OutOfScope(Right.CALLS_PLACE);
            if (before.version() != version) throw new CallListChangedMeanwhile(id);
            var end = !closed ? null : before.closedAt() != null ? before.closedAt() : clock.instant();
            var others = others(actor, callers, before.callers());
            var after = new CallList(id, name, before.owner(), others, before.madeAt(), end, version);
            if (after.equals(before)) return seen(actor, id);
            var saved = lists.save(after);
            audit.done(
                    actor,
                    "call-list-changed",
                    "call-list",
                    id.toString(),
                    new Differences()
                            .field("name", before.name(), saved.name())
                            .field("callers", names(before.callers()), names(saved.callers()))
                            .field("closed", before.closedAt() != null, closed)
                            .changes());
            tell(before);
            tell(saved);
            return seen(actor, id);
        });
    }

    /**
     * Lays the next client before the actor; nothing when all were called or are to be called later.
     *
     * @throws UnknownCallList if there is none, or the actor may not see it
     * @throws OutOfScope if others work through it
     * @throws org.nezabudka.domain.calllist.CallListIsClosed if it has ended
     */
    public Optional<ListEntry> next(Actor.User actor, CallListId id) {
        AccessPolicy.demand(actor, Right.CALLS_PLACE);
        return transactions.run(() -> {
            var list = forWork(actor, id);
            var now = clock.instant();
            return lists.next(actor, id, now).map(entry -> {
                // Whoever looks again keeps what lies there.
                var held = actor.employee().equals(entry.takenBy()) && !entry.isWithSomebodyElse(actor.employee(), now);
                var taken = lists.save(entry.taken(actor.employee(), now));
                if (!held) tell(list);
                return taken;
            });
        });
    }

    /** They were called. @throws UnknownListEntry if the client is not in the list or hidden @see #next for the rest */
    public ListEntry called(Actor.User actor, CallListId id, ClientId client, @Nullable String result) {
        var now = clock.instant();
        return work(actor, id, client, entry -> entry.called(actor.employee(), result, now));
    }

    /** They are left out. @throws UnknownListEntry if the client is not in the list or hidden @see #next for the rest */
    public ListEntry skip(Actor.User actor, CallListId id, ClientId client, @Nullable String why) {
        var now = clock.instant();
        return work(actor, id, client, entry -> entry.skipped(actor.employee(), why, now));
    }

    /** To be called again. @throws UnknownListEntry if the client is not in the list or hidden @see #next for the rest */
    public ListEntry postpone(
            Actor.User actor, CallListId id, ClientId client, @Nullable String result, java.time.Instant again) {
        var now = clock.instant();
        return work(actor, id, client, entry -> entry.postponed(actor.employee(), result, again, now));
    }

    private ListEntry work(Actor.User actor, CallListId id, ClientId client, Function<ListEntry, ListEntry> step) {
        AccessPolicy.demand(actor, Right.CALLS_PLACE);
        return transactions.run(() -> {
            var list = forWork(actor, id);
            var before = lists.entry(id, client).orElseThrow(UnknownListEntry::new);
            if (clients.visible(actor, List.of(client)).isEmpty()) throw new UnknownListEntry();
            var after = lists.save(step.apply(before));
            audit.done(
                    actor,
                    "call-list-worked",
                    "call-list",
                    id.toString(),
                    new Differences()
                            .field("client", null, client)
                            .field("state", before.state(), after.state())
                            .field("attempts", before.attempts(), after.attempts())
                            .field("callAgainAt", before.callAgainAt(), after.callAgainAt())
                            .changes());
            tell(list);
            return after;
        });
    }

    private CallListRow seen(Actor.User actor, CallListId id) {
        return views.find(actor, id, clock.instant())
                .orElseThrow(
                        () -> lists.find(id).isPresent() ? UnknownCallList.concealed(id) : UnknownCallList.missing(id));
    }

    private CallList visible(Actor.User actor, CallListId id) {
        seen(actor, id);
        return lists.find(id).orElseThrow(() -> UnknownCallList.missing(id));
    }

    private CallList forWork(Actor.User actor, CallListId id) {
        var list = visible(actor, id);
        if (!list.isWorkedBy(actor.employee())) throw new OutOfScope(Right.CALLS_PLACE);
        list.demandOpen();
        return list;
    }

    private void demandVisible(Actor.User actor, Set<ClientId> whom) {
        var hidden = new HashSet<>(whom);
        hidden.removeAll(clients.visible(actor, List.copyOf(whom)));
        for (var client : hidden)
            throw clients.exists(client) ? UnknownClient.concealed(client) : UnknownClient.missing(client);
    }

    /** Who left meanwhile may stay, for what they did; nobody who left is added. */
    private Set<EmployeeId> others(Actor.User actor, Set<EmployeeId> callers, Set<EmployeeId> before) {
        var others = new HashSet<>(callers);
        others.remove(actor.employee());
        for (var caller : others) {
            var employee = employees.get(caller);
            if (!employee.works() && !before.contains(caller)) throw new EmployeeIsDismissed(employee.displayName());
        }
        return others;
    }

    private String names(Set<EmployeeId> callers) {
        return callers.stream()
                .map(id -> employees.find(id).map(one -> one.displayName()).orElse(id.toString()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private void tell(CallList list) {
        var who = new HashSet<>(list.callers());
        who.add(list.owner());
        live.publish(LiveEvent.only(who, "call-list.changed", list.id().toString()));
    }
}
