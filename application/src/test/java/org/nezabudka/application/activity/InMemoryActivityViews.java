package org.nezabudka.application.activity;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.client.ClientEyes;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.Keyset;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.activity.Activity;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.activity.Timing;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;

/** Views of activities, worked out from the activities in memory. */
public final class InMemoryActivityViews implements ActivityViews {

    private static final String UNDATED = "~";

    private final InMemoryActivities activities;
    private final Clients clients;
    private final Employees employees;

    public InMemoryActivityViews(InMemoryActivities activities, Clients clients, Employees employees) {
        this.activities = activities;
        this.clients = clients;
        this.employees = employees;
    }

    @Override
    public Optional<ActivityCard> card(Actor actor, ActivityId id, Instant now) {
        return activities
                .find(id)
                .filter(one -> may(actor, Right.EVENTS_VIEW, one))
                .map(one -> new ActivityCard(
                        row(actor, one, now),
                        one.moves().stream()
                                .map(move -> new ActivityCard.Move(move, name(move.by())))
                                .toList(),
                        following(actor, id, now)));
    }

    @Override
    public boolean exists(ActivityId id) {
        return activities.find(id).isPresent();
    }

    @Override
    public Page<ActivityRow> page(Actor actor, ActivityQuery query, PageRequest request, Instant now) {
        var keyset = new Keyset<ActivityRow>(
                "activities",
                row -> row.start().map(InMemoryActivityViews::moment).orElse(UNDATED),
                Comparator.naturalOrder(),
                row -> row.id().toString(),
                query.latestFirst());
        return keyset.page(
                activities
                        .all()
                        .filter(one -> may(actor, Right.EVENTS_VIEW, one))
                        .filter(one -> fits(actor, query, one, now))
                        .map(one -> row(actor, one, now)),
                request);
    }

    private boolean fits(Actor actor, ActivityQuery query, Activity one, Instant now) {
        var facts = one.facts();
        var people = one.people();
        var start = one.when().map(Timing::start).orElse(Instant.MAX);
        return switch (query.whose()) {
                    case ALL -> true;
                    case MINE ->
                        actor.person().filter(people.assignee()::equals).isPresent();
                    case DEPARTMENT -> ofDepartment(actor, people.assignee());
                }
                && (query.client() == null || query.client().equals(facts.client()))
                && (query.kinds().isEmpty() || query.kinds().contains(facts.kind()))
                && (query.states().isEmpty() || query.states().contains(one.state()))
                && (query.priorities().isEmpty() || query.priorities().contains(facts.priority()))
                && (query.assignee() == null || query.assignee().equals(people.assignee()))
                && (query.assigner() == null || query.assigner().equals(people.assigner()))
                && (query.from() == null || (one.timing() != null && !start.isBefore(query.from())))
                && (query.until() == null || start.isBefore(query.until()))
                && (!query.open() || one.isOpen())
                && (!query.overdue() || one.isOverdue(now))
                && (!query.unchecked() || (one.held() != null && one.check() == null));
    }

    private boolean ofDepartment(Actor actor, EmployeeId assignee) {
        if (!(actor instanceof Actor.User user)) return false;
        if (user.employee().equals(assignee)) return true;
        return employees
                .find(assignee)
                .map(employee -> employee.facts().department())
                .filter(user.departments()::contains)
                .isPresent();
    }

    @Override
    public Page<WorkEntry> workTable(Actor actor, ClientId client, PageRequest request, Instant now) {
        var keyset = new Keyset<WorkEntry>(
                "work",
                entry -> moment(heldAt(entry.entry())),
                Comparator.naturalOrder(),
                entry -> entry.entry().id().toString(),
                true);
        return keyset.page(
                activities
                        .all()
                        .filter(one ->
                                one.held() != null && client.equals(one.facts().client()))
                        .filter(one -> may(actor, Right.EVENTS_VIEW, one))
                        .map(one -> entry(actor, one, now)),
                request);
    }

    private static Instant heldAt(ActivityRow row) {
        return java.util.Objects.requireNonNull(
                java.util.Objects.requireNonNull(row.how()).heldAt());
    }

    private static String moment(Instant at) {
        return "%020d.%09d".formatted(at.getEpochSecond(), at.getNano());
    }

    private WorkEntry entry(Actor actor, Activity one, Instant now) {
        return new WorkEntry(row(actor, one, now), following(actor, one.id(), now));
    }

    @Override
    public Optional<WorkEntry> workEntry(Actor actor, ActivityId id, Instant now) {
        return activities
                .find(id)
                .filter(one -> one.held() != null && may(actor, Right.EVENTS_VIEW, one))
                .map(one -> entry(actor, one, now));
    }

    @Override
    public List<ActivityRow> nextActions(Actor actor, ClientId client, Instant now) {
        return activities
                .all()
                .filter(one -> one.isOpen() && client.equals(one.facts().client()))
                .filter(one -> may(actor, Right.EVENTS_VIEW, one))
                .sorted(Comparator.<Activity, Instant>comparing(
                                one -> one.when().map(Timing::due).orElse(Instant.MAX))
                        .thenComparing(one -> one.id().toString()))
                .limit(100)
                .map(one -> row(actor, one, now))
                .toList();
    }

    private @Nullable ActivityRow following(Actor actor, ActivityId entry, Instant now) {
        return activities
                .all()
                .filter(one -> entry.equals(one.follows()) && may(actor, Right.EVENTS_VIEW, one))
                .max(Comparator.comparing(Activity::createdAt)
                        .thenComparing(one -> one.id().toString()))
                .map(one -> row(actor, one, now))
                .orElse(null);
    }

    private boolean may(Actor actor, Right right, Activity one) {
        return AccessPolicy.decide(actor, right, activities.ownership(one)).allowed();
    }

    private ActivityRow row(Actor actor, Activity one, Instant now) {
        var client = one.facts().withWhom().flatMap(clients::find).orElse(null);
        var eyes = new ClientEyes(actor, clients, employees);
        boolean seen = client != null && eyes.see(client);
        return new ActivityRow(
                one.id(),
                one.version(),
                one.facts(),
                one.people(),
                one.timing(),
                one.state(),
                one.isOverdue(now),
                client == null ? null : reference(client, eyes, seen),
                client == null || !seen ? null : person(client, one),
                new ActivityRow.Names(
                        String.valueOf(name(one.people().assignee())),
                        name(one.people().assigner()),
                        name(one.people().author())),
                end(one),
                one.moves().size(),
                one.follows(),
                one.createdAt(),
                may(actor, Right.EVENTS_EDIT, one),
                may(actor, Right.EVENTS_CHECK, one),
                may(actor, Right.WORKENTRIES_EDIT_OLD, one));
    }

    private static ActivityClientRef reference(Client client, ClientEyes eyes, boolean seen) {
        return seen
                ? new ActivityClientRef(
                        client.id(), eyes.name(client), client.status().value(), eyes.mainNumber(client))
                : new ActivityClientRef(null, eyes.nameForStrangers(client), null, null);
    }

    private static @Nullable String person(Client client, Activity one) {
        return client.contactPersons().stream()
                .filter(person -> person.id().equals(one.facts().contactPerson()))
                .map(person -> person.name().full())
                .findFirst()
                .orElse(null);
    }

    private ActivityRow.@Nullable End end(Activity one) {
        var held = one.held();
        if (held != null) {
            var check = one.check();
            return new ActivityRow.End(
                    held.at(),
                    held.recordedAt(),
                    held.result(),
                    text(held.statusBefore()),
                    text(held.statusAfter()),
                    null,
                    check == null ? null : check.at(),
                    check == null ? null : name(check.by()),
                    held.call());
        }
        var cancelled = one.cancellation();
        return cancelled == null
                ? null
                : new ActivityRow.End(null, cancelled.at(), null, null, null, cancelled.reason(), null, null, null);
    }

    private static @Nullable String text(@Nullable EntryCode code) {
        return code == null ? null : code.value();
    }

    private @Nullable String name(@Nullable EmployeeId id) {
        return id == null
                ? null
                : employees.find(id).map(one -> one.displayName()).orElse(null);
    }
}
