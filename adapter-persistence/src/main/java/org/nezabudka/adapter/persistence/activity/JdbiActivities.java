package org.nezabudka.adapter.persistence.activity;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.access.Ownerships;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.application.activity.Activities;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.activity.Activity;
import org.nezabudka.domain.activity.ActivityChangedMeanwhile;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.activity.Rescheduling;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.ContactPersonId;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;

/** Activities in a table: one row each, and rows for every move. */
public final class JdbiActivities implements Activities {

    private static final String SELECT =
            "select " + ActivityRows.COLUMNS + ", " + ActivityRows.MOVES + " from activity a ";

    private static final String OPEN_OF = """
            select a.id from activity a where a.assignee_id = :assignee and a.open order by a.starts_at, a.id
            """;

    private static final String ADD_ROW = """
            insert into activity (id, version, kind, client_id, contact_person_id, subject, goal, description, priority, action,
                action_details, assignee_id, assigner_id, author_id, starts_at, ends_at, state, held_at, result, status_before,
                status_after, ended_by, ended_at, reason, checked_by, checked_at, follows, call_id, created_at)
            values (:id, 1, :kind, :client, :contactPerson, :subject, :goal, :description, :priority, :action, :actionDetails,
                :assignee, :assigner, :author, :startsAt, :endsAt, :state, :heldAt, :result, :statusBefore, :statusAfter,
                :endedBy, :endedAt, :reason, :checkedBy, :checkedAt, :follows, :call, :createdAt)
            """;

    private static final String ADD_MOVES = """
            insert into activity_move (activity_id, place, moved_from, moved_to, reason, moved_by, moved_at)
            select :id, m.place - 1, m.moved_from, m.moved_to, m.reason, m.moved_by, m.moved_at
            from unnest(cast(:froms as timestamptz[]), cast(:tos as timestamptz[]), cast(:reasons as text[]),
                        cast(:bys as uuid[]), cast(:ats as timestamptz[]))
                 with ordinality as m (moved_from, moved_to, reason, moved_by, moved_at, place)
            on conflict do nothing
            """;

    private static final String CHANGE = """
            update activity
            set version = version + 1, kind = :kind, client_id = :client, contact_person_id = :contactPerson, subject = :subject,
                goal = :goal, description = :description, priority = :priority, action = :action,
                action_details = :actionDetails, assignee_id = :assignee, assigner_id = :assigner, author_id = :author,
                starts_at = :startsAt, ends_at = :endsAt, state = :state, held_at = :heldAt, result = :result,
                status_before = :statusBefore, status_after = :statusAfter, ended_by = :endedBy, ended_at = :endedAt,
                reason = :reason, checked_by = :checkedBy, checked_at = :checkedAt, follows = :follows, call_id = :call
            where id = :id and version = :version
            """;

    /** What client lists show of the last contact and the next action. */
    private static final String TOUCH_CLIENTS = """
            update client c
            set next_action_at = coalesce(n.starts_at, 'infinity'), next_action_due = coalesce(n.due_at, 'infinity'),
                next_action_kind = n.kind, last_contact_at = coalesce(l.held_at, '-infinity')
            from unnest(:clients) as given (id)
            left join lateral (select a.starts_at, a.due_at, a.kind from activity a
                               where a.client_id = given.id and a.open and a.due_at < 'infinity'
                               order by a.due_at, a.id limit 1) n on true
            left join lateral (select a.held_at from activity a where a.client_id = given.id and a.state = 'HELD'
                               order by a.held_at desc, a.id desc limit 1) l on true
            where c.id = given.id
              and (c.next_action_at, c.next_action_due, c.next_action_kind, c.last_contact_at)
                  is distinct from (coalesce(n.starts_at, 'infinity'), coalesce(n.due_at, 'infinity'), n.kind,
                                    coalesce(l.held_at, '-infinity'))
            """;

    private static final int BATCH = 500;

    private final Jdbi jdbi;

    public JdbiActivities(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Activity> find(ActivityId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where a.id = :id")
                .bind("id", id.value())
                .map((row, context) -> ActivityRows.activity(row))
                .findOne());
    }

    @Override
    public Ownership ownership(Activity activity) {
        return jdbi.withHandle(handle -> Ownerships.of(
                handle, activity.people().holders().toList(), activity.facts().client()));
    }

    @Override
    public List<ActivityId> openOf(EmployeeId assignee) {
        return jdbi.withHandle(handle -> handle.createQuery(OPEN_OF)
                .bind("assignee", assignee.value())
                .map((row, context) -> new ActivityId(Rows.uuid(row, "id")))
                .list());
    }

    @Override
    public int countOpenOf(EmployeeId assignee) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from activity a where a.assignee_id = :assignee and a.open")
                .bind("assignee", assignee.value())
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public Optional<Activity> openAfter(ActivityId entry) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        SELECT + "where a.follows = :entry and a.open order by a.created_at desc, a.id desc limit 1")
                .bind("entry", entry.value())
                .map((row, context) -> ActivityRows.activity(row))
                .findOne());
    }

    @Override
    public Activity save(Activity activity) {
        return jdbi.inTransaction(handle -> {
            var touched = new HashSet<UUID>();
            add(touched, client(activity));
            if (activity.version() > 0) add(touched, storedClient(handle, activity.id()));
            var sql = activity.version() == 0 ? ADD_ROW + " on conflict do nothing" : CHANGE;
            try (var update = handle.createUpdate(sql)) {
                bind(update, activity);
                if (update.execute() == 0) throw new ActivityChangedMeanwhile(activity.id());
            }
            addMoves(handle, activity);
            touchClients(handle, touched);
            return activity.withVersion(activity.version() + 1);
        });
    }

    private static void add(java.util.Set<UUID> touched, @Nullable UUID client) {
        if (client != null) touched.add(client);
    }

    /** A task may be given another client, or none. */
    private static @Nullable UUID storedClient(Handle handle, ActivityId id) {
        return handle.createQuery("select client_id from activity where id = :id and client_id is not null")
                .bind("id", id.value())
                .mapTo(UUID.class)
                .findOne()
                .orElse(null);
    }

    @Override
    public void addAll(List<Activity> activities) {
        jdbi.useTransaction(handle -> {
            for (int from = 0; from < activities.size(); from += BATCH)
                add(handle, activities.subList(from, Math.min(activities.size(), from + BATCH)));
            touchClients(
                    handle,
                    activities.stream()
                            .map(JdbiActivities::client)
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()));
        });
    }

    private static void add(Handle handle, List<Activity> activities) {
        handle.createQuery("select id from activity where id = any(:ids) limit 1")
                .bindArray(
                        "ids",
                        UUID.class,
                        activities.stream().map(one -> one.id().value()).toList())
                .mapTo(UUID.class)
                .findFirst()
                .ifPresent(id -> {
                    throw new ActivityChangedMeanwhile(new ActivityId(id));
                });
        try (var batch = handle.prepareBatch(ADD_ROW)) {
            for (var activity : activities) {
                bind(batch, activity);
                batch.add();
            }
            batch.execute();
        }
        for (var activity : activities) addMoves(handle, activity);
    }

    private static void addMoves(Handle handle, Activity activity) {
        var moves = activity.moves();
        if (moves.isEmpty()) return;
        handle.createUpdate(ADD_MOVES)
                .bind("id", activity.id().value())
                .bind("froms", moments(moves, Rescheduling::from))
                .bind("tos", moments(moves, Rescheduling::to))
                .bind("reasons", moves.stream().map(Rescheduling::reason).toArray(String[]::new))
                .bind("bys", moves.stream().map(move -> id(move.by())).toArray(UUID[]::new))
                .bind("ats", moments(moves, Rescheduling::at))
                .execute();
    }

    /** As texts: the driver has no arrays of moments. */
    private static String[] moments(
            List<Rescheduling> moves, java.util.function.Function<Rescheduling, @Nullable Instant> moment) {
        return IntStream.range(0, moves.size())
                .mapToObj(i -> Rows.keptOrNull(moment.apply(moves.get(i))))
                .map(at -> at == null ? null : at.toString())
                .toArray(String[]::new);
    }

    private static void touchClients(Handle handle, Collection<UUID> clients) {
        if (clients.isEmpty()) return;
        handle.createUpdate(TOUCH_CLIENTS)
                .bindArray("clients", UUID.class, clients.stream().sorted().toList())
                .execute();
    }

    private static void bind(SqlStatement<?> statement, Activity activity) {
        var facts = activity.facts();
        var people = activity.people();
        var timing = activity.timing();
        var held = activity.held();
        var cancellation = activity.cancellation();
        var check = activity.check();
        var follows = activity.follows();
        statement
                .bind("id", activity.id().value())
                .bind("kind", facts.kind().value())
                .bindByType("client", client(activity), UUID.class)
                .bindByType("contactPerson", id(facts.contactPerson()), UUID.class)
                .bind("subject", facts.subject())
                .bind("goal", facts.goal())
                .bind("description", facts.description())
                .bind("priority", facts.priority().name())
                .bind("action", text(facts.action()))
                .bind("actionDetails", facts.actionDetails())
                .bind("assignee", people.assignee().value())
                .bindByType("assigner", id(people.assigner()), UUID.class)
                .bindByType("author", id(people.author()), UUID.class)
                .bind("startsAt", ActivityRows.start(timing == null ? null : timing.start()))
                .bind("state", activity.state().name())
                .bind("result", held == null ? null : held.result())
                .bind("statusBefore", held == null ? null : text(held.statusBefore()))
                .bind("statusAfter", held == null ? null : text(held.statusAfter()))
                .bindByType(
                        "endedBy",
                        held != null ? id(held.by()) : cancellation == null ? null : id(cancellation.by()),
                        UUID.class)
                .bind("reason", cancellation == null ? null : cancellation.reason())
                .bindByType("checkedBy", check == null ? null : check.by().value(), UUID.class)
                .bindByType(
                        "call",
                        held == null || held.call() == null ? null : held.call().value(),
                        UUID.class)
                .bindByType("follows", follows == null ? null : follows.value(), UUID.class);
        moment(statement, "endsAt", timing == null ? null : timing.end());
        moment(statement, "heldAt", held == null ? null : held.at());
        moment(
                statement,
                "endedAt",
                held != null ? held.recordedAt() : cancellation == null ? null : cancellation.at());
        moment(statement, "checkedAt", check == null ? null : check.at());
        if (activity.version() == 0) moment(statement, "createdAt", activity.createdAt());
        else statement.bind("version", activity.version());
    }

    private static void moment(SqlStatement<?> statement, String name, @Nullable Instant moment) {
        statement.bindByType(name, Rows.keptOrNull(moment), Instant.class);
    }

    private static @Nullable UUID client(Activity activity) {
        return activity.facts().withWhom().map(ClientId::value).orElse(null);
    }

    private static @Nullable UUID id(@Nullable EmployeeId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable UUID id(@Nullable ContactPersonId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable String text(@Nullable EntryCode code) {
        return code == null ? null : code.value();
    }
}
