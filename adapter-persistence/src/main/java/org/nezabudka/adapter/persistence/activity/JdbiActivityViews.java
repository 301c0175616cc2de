package org.nezabudka.adapter.persistence.activity;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.nezabudka.adapter.persistence.access.Visibility;
import org.nezabudka.adapter.persistence.shared.Cursors;
import org.nezabudka.adapter.persistence.shared.Json;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.activity.ActivityCard;
import org.nezabudka.application.activity.ActivityQuery;
import org.nezabudka.application.activity.ActivityRow;
import org.nezabudka.application.activity.ActivityViews;
import org.nezabudka.application.activity.WorkEntry;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.client.ClientId;

/** Reads of activities, each showing only what the actor may see. */
public final class JdbiActivityViews implements ActivityViews {

    private static final Cursors WORK = new Cursors("work", 2);

    private final Jdbi jdbi;

    public JdbiActivityViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<ActivityCard> card(Actor actor, ActivityId id, Instant now) {
        var sql = visible(ActivityRowSql.select(actor, Sql.of(",").add(ActivityRows.MOVES)), actor)
                .add("and a.id = :id");
        return jdbi.withHandle(handle -> Visibility.bind(handle.createQuery(sql.toString()), actor)
                .bind("id", id.value())
                .map((row, context) -> new ActivityCard(
                        ActivityRowSql.row(row, now),
                        ActivityRows.moves(
                                row,
                                move -> new ActivityCard.Move(ActivityRows.move(move), Json.textOrNull(move, "name"))),
                        null))
                .findOne()
                .map(card -> new ActivityCard(
                        card.row(),
                        card.moves(),
                        following(handle, actor, List.of(id), now).get(id))));
    }

    @Override
    public boolean exists(ActivityId id) {
        return jdbi.withHandle(handle -> handle.createQuery("select exists(select from activity where id = :id)")
                .bind("id", id.value())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public Page<ActivityRow> page(Actor actor, ActivityQuery query, PageRequest request, Instant now) {
        return jdbi.withHandle(handle -> new ActivityPages(actor, query, request, now).page(handle));
    }

    @Override
    public Page<WorkEntry> workTable(Actor actor, ClientId client, PageRequest request, Instant now) {
        var cursor = request.cursor();
        var sql = visible(ActivityRowSql.select(actor), actor)
                .add("and a.client_id = :client and a.state = 'HELD'")
                .addIf(cursor != null, "and (a.held_at, a.id) < (:lastAt, :lastId)")
                .add("order by a.held_at desc, a.id desc limit :limit");
        return jdbi.withHandle(handle -> {
            var statement = Visibility.bind(handle.createQuery(sql.toString()), actor)
                    .bind("client", client.value())
                    .bind("limit", request.limit() + 1);
            if (cursor != null) statement.bind("lastAt", WORK.moment(cursor, 0)).bind("lastId", WORK.id(cursor, 1));
            var rows = statement
                    .map((row, context) -> ActivityRowSql.row(row, now))
                    .list();
            var page = Cursors.page(
                    rows, request.limit(), total(handle, actor, client, request), JdbiActivityViews::place);
            var next = following(
                    handle, actor, page.items().stream().map(ActivityRow::id).toList(), now);
            return new Page<>(
                    page.items().stream()
                            .map(row -> new WorkEntry(row, next.get(row.id())))
                            .toList(),
                    page.nextCursor(),
                    page.total());
        });
    }

    private static String place(ActivityRow last) {
        var how = java.util.Objects.requireNonNull(last.how());
        return WORK.of(String.valueOf(how.heldAt()), last.id().toString());
    }

    private static @org.jspecify.annotations.Nullable Long total(
            Handle handle, Actor actor, ClientId client, PageRequest request) {
        if (!request.withTotal()) return null;
        var sql = visible(Sql.of("select count(*) from activity a"), actor)
                .add("and a.client_id = :client and a.state = 'HELD'");
        return Visibility.bind(handle.createQuery(sql.toString()), actor)
                .bind("client", client.value())
                .mapTo(Long.class)
                .one();
    }

    @Override
    public Optional<WorkEntry> workEntry(Actor actor, ActivityId id, Instant now) {
        var sql = visible(ActivityRowSql.select(actor), actor).add("and a.id = :id and a.state = 'HELD'");
        return jdbi.withHandle(handle -> Visibility.bind(handle.createQuery(sql.toString()), actor)
                .bind("id", id.value())
                .map((row, context) -> ActivityRowSql.row(row, now))
                .findOne()
                .map(row -> new WorkEntry(
                        row, following(handle, actor, List.of(id), now).get(id))));
    }

    @Override
    public List<ActivityRow> nextActions(Actor actor, ClientId client, Instant now) {
        var sql = visible(ActivityRowSql.select(actor), actor)
                .add("and a.client_id = :client and a.open order by a.due_at, a.id limit 100");
        return jdbi.withHandle(handle -> Visibility.bind(handle.createQuery(sql.toString()), actor)
                .bind("client", client.value())
                .map((row, context) -> ActivityRowSql.row(row, now))
                .list());
    }

    /** For each entry the contact planned with it; of several the latest planned one. */
    private static Map<ActivityId, ActivityRow> following(
            Handle handle, Actor actor, List<ActivityId> entries, Instant now) {
        var next = new HashMap<ActivityId, ActivityRow>();
        if (entries.isEmpty()) return next;
        var sql = visible(ActivityRowSql.select(actor), actor)
                .add("and a.follows = any(:entries) order by a.created_at desc, a.id desc");
        Visibility.bind(handle.createQuery(sql.toString()), actor)
                .bindArray(
                        "entries",
                        UUID.class,
                        entries.stream().map(ActivityId::value).toList())
                .map((row, context) -> ActivityRowSql.row(row, now))
                .forEach(row -> {
                    var entry = row.follows();
                    if (entry != null) next.putIfAbsent(entry, row);
                });
        return next;
    }

    private static Sql visible(Sql select, Actor actor) {
        return select.add("where")
                .add(Visibility.ofActivities(actor, Right.EVENTS_VIEW).condition());
    }
}
