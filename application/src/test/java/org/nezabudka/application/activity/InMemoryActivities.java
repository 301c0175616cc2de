package org.nezabudka.application.activity;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.client.WorkOfClient;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.activity.Activity;
import org.nezabudka.domain.activity.ActivityChangedMeanwhile;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.activity.Held;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.EmployeeId;

/** All activities in memory. */
public final class InMemoryActivities implements Activities {

    private final InMemoryTable<ActivityId, Activity> activities;
    private final Employees employees;
    private final Clients clients;

    public InMemoryActivities(InMemoryTransactions transactions, Employees employees, Clients clients) {
        this.activities = new InMemoryTable<>(transactions);
        this.employees = employees;
        this.clients = clients;
    }

    @Override
    public Optional<Activity> find(ActivityId id) {
        return activities.find(id);
    }

    /** Whether a contact was by this call. */
    public boolean knows(CallId call) {
        return activities.stream()
                .anyMatch(one -> one.held() != null && call.equals(one.held().call()));
    }

    @Override
    public Ownership ownership(Activity activity) {
        var holders = new HashSet<Ownership.Holder>();
        activity.people()
                .holders()
                .forEach(holder -> holders.add(new Ownership.Holder(
                        holder,
                        employees
                                .find(holder)
                                .map(employee -> employee.facts().department())
                                .orElse(null))));
        return activity.facts()
                .withWhom()
                .flatMap(clients::find)
                .map(clients::ownership)
                .orElseGet(Ownership::nobody)
                .and(holders);
    }

    @Override
    public List<ActivityId> openOf(EmployeeId assignee) {
        return all().filter(one -> one.isOpen() && one.people().assignee().equals(assignee))
                .sorted(byBegin())
                .map(Activity::id)
                .toList();
    }

    private static Comparator<Activity> byBegin() {
        return Comparator.<Activity, Instant>comparing(
                        one -> one.when().map(timing -> timing.start()).orElse(Instant.MAX))
                .thenComparing(one -> one.id().toString());
    }

    @Override
    public int countOpenOf(EmployeeId assignee) {
        return openOf(assignee).size();
    }

    @Override
    public Optional<Activity> openAfter(ActivityId entry) {
        return all().filter(one -> one.isOpen() && entry.equals(one.follows())).findFirst();
    }

    @Override
    public Activity save(Activity activity) {
        int stored = activities.find(activity.id()).map(Activity::version).orElse(0);
        if (stored != activity.version()) throw new ActivityChangedMeanwhile(activity.id());
        var saved = activity.withVersion(stored + 1);
        activities.put(activity.id(), saved);
        return saved;
    }

    @Override
    public void addAll(List<Activity> added) {
        for (var one : added) if (activities.find(one.id()).isPresent()) throw new ActivityChangedMeanwhile(one.id());
        added.forEach(this::save);
    }

    /** What lists of clients say of the work with one. */
    public WorkOfClient with(ClientId client) {
        var theirs = all().filter(one -> client.equals(one.facts().client())).toList();
        var next = theirs.stream()
                .filter(one -> one.isOpen() && one.timing() != null)
                .min(Comparator.<Activity, Instant>comparing(
                                one -> one.when().map(timing -> timing.due()).orElseThrow())
                        .thenComparing(one -> one.id().toString()));
        var last = theirs.stream()
                .flatMap(one -> Stream.ofNullable(one.held()))
                .map(Held::at)
                .max(Comparator.naturalOrder());
        return new WorkOfClient(
                next.flatMap(Activity::when).map(timing -> timing.start()).orElse(null),
                next.flatMap(Activity::when).map(timing -> timing.due()).orElse(null),
                next.map(one -> one.facts().kind().value()).orElse(null),
                last.orElse(null));
    }

    /** All of them, whoever asks: for views, and for tests that look behind the scenes. */
    public Stream<Activity> all() {
        return activities.stream();
    }
}
