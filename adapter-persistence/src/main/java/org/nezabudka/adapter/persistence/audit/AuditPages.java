package org.nezabudka.adapter.persistence.audit;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.nezabudka.adapter.persistence.shared.Cursors;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.audit.AuditLog.RecordedEntry;
import org.nezabudka.application.audit.AuditLog.Thing;
import org.nezabudka.application.audit.AuditQuery;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;

/** Reads the journal page by page, newest first. */
final class AuditPages {

    private static final String SELECT = "select " + AuditRows.COLUMNS + " from audit_entry where true";

    private static final String CHANGES_OF = """
            and (entity, entity_id) in (select * from unnest(:entities, :ids)) and outcome = 'DONE' and changes is distinct from '{}'
            """;

    private static final Cursors CURSORS = new Cursors("audit", 1);

    private AuditPages() {}

    static Page<RecordedEntry> page(Handle handle, AuditQuery query, PageRequest request) {
        return page(handle, conditions(query), statement -> bind(statement, query), request);
    }

    static Page<RecordedEntry> changesOf(Handle handle, Set<Thing> things, PageRequest request) {
        return page(handle, Sql.of(CHANGES_OF), statement -> bind(statement, things), request);
    }

    private static Page<RecordedEntry> page(
            Handle handle, Sql conditions, UnaryOperator<Query> binding, PageRequest request) {
        var sql = Sql.of(SELECT)
                .add(conditions)
                .addIf(request.cursor() != null, "and sequence < :before")
                .add("order by sequence desc limit :limit");
        var statement = binding.apply(handle.createQuery(sql.toString())).bind("limit", request.limit() + 1);
        if (request.cursor() != null) statement.bind("before", CURSORS.number(request.cursor(), 0));
        var found = statement
                .map((row, context) ->
                        new RecordedEntry(row.getLong("sequence"), AuditRows.entry(row), row.getString("hash")))
                .list();
        Long total = null;
        if (request.withTotal()) {
            var count = Sql.of("select count(*) from audit_entry where true").add(conditions);
            total = binding.apply(handle.createQuery(count.toString()))
                    .mapTo(Long.class)
                    .one();
        }
        return Cursors.page(found, request.limit(), total, last -> CURSORS.of(Long.toString(last.sequence())));
    }

    private static Sql conditions(AuditQuery query) {
        return Sql.of("")
                .addIf(query.actorId() != null, "and actor_id = :actor")
                .addIf(query.act() != null, "and act = :act")
                .addIf(query.entity() != null, "and entity = :entity")
                .addIf(query.entityId() != null, "and entity_id = :entityId")
                .addIf(query.outcome() != null, "and outcome = :outcome")
                .addIf(query.from() != null, "and at >= :from")
                .addIf(query.until() != null, "and at < :until")
                .addIf(query.onBehalfOf() != null, "and on_behalf_of_id = :onBehalfOf");
    }

    private static Query bind(Query statement, Set<Thing> things) {
        return statement
                .bindArray(
                        "entities",
                        String.class,
                        things.stream().map(Thing::entity).toList())
                .bindArray("ids", String.class, things.stream().map(Thing::id).toList());
    }

    private static Query bind(Query statement, AuditQuery query) {
        statement.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        var outcome = query.outcome();
        return statement
                .bind("actor", query.actorId())
                .bind("act", query.act())
                .bind("entity", query.entity())
                .bind("entityId", query.entityId())
                .bind("outcome", outcome == null ? null : outcome.name())
                .bind("from", query.from())
                .bind("until", query.until())
                .bind("onBehalfOf", query.onBehalfOf());
    }
}
