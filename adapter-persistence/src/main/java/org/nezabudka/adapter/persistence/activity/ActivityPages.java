package org.nezabudka.adapter.persistence.activity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.access.Visibility;
import org.nezabudka.adapter.persistence.shared.Cursors;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.activity.ActivityQuery;
import org.nezabudka.application.activity.ActivityQuery.Whose;
import org.nezabudka.application.activity.ActivityRow;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.dictionary.EntryCode;

/** Pages of the journal, by begin; found branch by branch of the actor's visibility. */
final class ActivityPages {

    private static final String OF_DEPARTMENT = """
            and a.assignee_id = any(array(select ve.id from employee ve
                                          where ve.id = :me or ve.department_id = any(:departments)))
            """;

    private final Actor actor;
    private final ActivityQuery query;
    private final PageRequest request;
    private final Instant now;
    private final Cursors cursors;

    ActivityPages(Actor actor, ActivityQuery query, PageRequest request, Instant now) {
        this.actor = actor;
        this.query = query;
        this.request = request;
        this.now = now;
        this.cursors = new Cursors("activities" + (query.latestFirst() ? "-" : "+"), 2);
    }

    Page<ActivityRow> page(Handle handle) {
        boolean down = query.latestFirst();
        var sql = Sql.of("with page as materialized (select id, starts_at from (");
        var branches = Visibility.ofActivities(actor, Right.EVENTS_VIEW).branches();
        for (int i = 0; i < branches.size(); i++)
            sql.addIf(i > 0, "union")
                    .add("(select a.id, a.starts_at from activity a where true")
                    .add(filters())
                    .add("and")
                    .add(branches.get(i))
                    .addIf(request.cursor() != null && down, "and (a.starts_at, a.id) < (:lastStart, :lastId)")
                    .addIf(request.cursor() != null && !down, "and (a.starts_at, a.id) > (:lastStart, :lastId)")
                    .add(down ? Sql.of("order by a.starts_at desc, a.id desc") : Sql.of("order by a.starts_at, a.id"))
                    .add("limit :limit)");
        sql.add(") branches")
                .add(down ? Sql.of("order by starts_at desc, id desc") : Sql.of("order by starts_at, id"))
                .add("limit :limit)")
                .add(ActivityRowSql.select(actor))
                .add("join page on page.id = a.id")
                .add(down ? Sql.of("order by a.starts_at desc, a.id desc") : Sql.of("order by a.starts_at, a.id"));
        var statement = bind(handle.createQuery(sql.toString())).bind("limit", request.limit() + 1);
        var cursor = request.cursor();
        if (cursor != null)
            statement
                    .bind("lastStart", ActivityRows.start(cursors.moment(cursor, 0)))
                    .bind("lastId", cursors.id(cursor, 1));
        var rows = statement.map((row, context) -> ActivityRowSql.row(row, now)).list();
        return Cursors.page(
                rows,
                request.limit(),
                total(handle),
                last -> cursors.of(
                        last.start().map(Instant::toString).orElse(""),
                        last.id().toString()));
    }

    private @Nullable Long total(Handle handle) {
        if (!request.withTotal()) return null;
        var sql = Sql.of("select count(*) from activity a where true")
                .add(filters())
                .add("and")
                .add(Visibility.ofActivities(actor, Right.EVENTS_VIEW).condition());
        return bind(handle.createQuery(sql.toString())).mapTo(Long.class).one();
    }

    private Sql filters() {
        return Sql.of("")
                .addIf(query.whose() == Whose.MINE, "and a.assignee_id = :me")
                .addIf(query.whose() == Whose.DEPARTMENT, OF_DEPARTMENT)
                .addIf(query.client() != null, "and a.client_id = :client")
                .addIf(!query.kinds().isEmpty(), "and a.kind = any(:kinds)")
                .addIf(!query.states().isEmpty(), "and a.state = any(:states)")
                .addIf(!query.priorities().isEmpty(), "and a.priority = any(:priorities)")
                .addIf(query.assignee() != null, "and a.assignee_id = :assignee")
                .addIf(query.assigner() != null, "and a.assigner_id = :assigner")
                .addIf(query.from() != null, "and a.starts_at >= :from")
                // Also without another bound: what has no date begins never.
                .addIf(query.from() != null && query.until() == null, "and a.starts_at < 'infinity'")
                .addIf(query.until() != null, "and a.starts_at < :until")
                .addIf(query.open() || query.overdue(), "and a.open")
                // Begun at least: lets the index of begins help.
                .addIf(query.overdue(), "and a.due_at < :now and a.starts_at < :now")
                .addIf(query.unchecked(), "and a.state = 'HELD' and a.checked_at is null");
    }

    private Query bind(Query statement) {
        Visibility.bind(statement, actor);
        var client = query.client();
        var assignee = query.assignee();
        var assigner = query.assigner();
        return statement
                .bindByType("client", client == null ? null : client.value(), UUID.class)
                .bindArray(
                        "kinds",
                        String.class,
                        query.kinds().stream().map(EntryCode::value).toList())
                .bindArray("states", String.class, names(query.states()))
                .bindArray("priorities", String.class, names(query.priorities()))
                .bindByType("assignee", assignee == null ? null : assignee.value(), UUID.class)
                .bindByType("assigner", assigner == null ? null : assigner.value(), UUID.class)
                .bindByType("from", query.from(), Instant.class)
                .bindByType("until", query.until(), Instant.class)
                .bindByType("now", now.atOffset(java.time.ZoneOffset.UTC), OffsetDateTime.class);
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }
}
