package org.nezabudka.adapter.persistence.calllist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.access.Visibility;
import org.nezabudka.adapter.persistence.client.ClientRowSql;
import org.nezabudka.adapter.persistence.shared.Cursors;
import org.nezabudka.adapter.persistence.shared.Json;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.call.CallClientRef;
import org.nezabudka.application.calllist.CallListRow;
import org.nezabudka.application.calllist.CallListViews;
import org.nezabudka.application.calllist.ListEntryRow;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.calllist.CallListId;
import org.nezabudka.domain.calllist.ListEntry;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.EmployeeId;

/** Reads of call lists, each showing only what the actor may see: of the lists, of the clients and of their numbers. */
public final class JdbiCallListViews implements CallListViews {

    /** Of lists {@code l} with their owner {@code o}. */
    private static final String LISTS = """
            select l.id, l.version, l.name, l.owner_id, o.display_name as owner_name, l.made_at, l.closed_at,
                   (select json_agg(json_build_object('id', e.id, 'name', e.display_name) order by e.display_name, e.id)
                    from call_list_caller c join employee e on e.id = c.employee_id where c.list_id = l.id) as callers,
                   coalesce(n.pending, 0) as pending, coalesce(n.later, 0) as later, coalesce(n.called, 0) as called,
                   coalesce(n.skipped, 0) as skipped, n.next_at,
                   (l.owner_id = :me) as own,
                   (l.owner_id = :me or exists (select from call_list_caller c where c.list_id = l.id and c.employee_id = :me))
                       as may_work
            from call_list l
            join employee o on o.id = l.owner_id
            left join lateral (
                select count(*) filter (where x.state = 'PENDING') as pending,
                       count(*) filter (where x.state = 'PENDING' and x.call_again_at > :now) as later,
                       count(*) filter (where x.state = 'CALLED') as called,
                       count(*) filter (where x.state = 'SKIPPED') as skipped,
                       min(x.call_again_at) filter (where x.state = 'PENDING' and x.call_again_at > :now) as next_at
                from call_list_entry x where x.list_id = l.id) n on true
            where (l.owner_id = :me
                   or exists (select from call_list_caller c where c.list_id = l.id and c.employee_id = :me)
                   or
            """;

    private static final String ENTRIES = """
            select e.place, e.state, e.attempts, e.call_again_at, e.result, e.done_at, e.client_id, c.display_name, c.status,
                   (c.type = 'UNKNOWN' and c.search_name = '') as name_is_number,
                   (select p.digits from client_phone p
                    where p.client_id = c.id and p.contact_person_id is null order by p.place limit 1) as phone,
                   t.display_name as taken_by_name, d.display_name as done_by_name,
            """;

    private static final Cursors CURSORS = new Cursors("call-list", 1);

    private final Jdbi jdbi;

    public JdbiCallListViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<CallListRow> all(Actor.User actor, Instant now) {
        var sql = lists(actor).add("order by (l.closed_at is not null), l.made_at desc, l.id desc limit 200");
        return jdbi.withHandle(handle ->
                bind(handle, sql, actor, now).map((row, context) -> list(row)).list());
    }

    @Override
    public Optional<CallListRow> find(Actor.User actor, CallListId id, Instant now) {
        var sql = lists(actor).add("and l.id = :id");
        return jdbi.withHandle(handle -> bind(handle, sql, actor, now)
                .bind("id", id.value())
                .map((row, context) -> list(row))
                .findOne());
    }

    /** Whose calls one may look at, their lists as well. */
    private static Sql lists(Actor.User actor) {
        var scope = actor.rights().get(Right.CALLS_VIEW);
        var sql = Sql.of(LISTS);
        if (scope == null) return sql.add("false)");
        if (scope == Scope.ALL) return sql.add("true)");
        return sql.add("o.id = any(:selves)")
                .addIf(scope == Scope.DEPARTMENT, "or o.department_id = any(:departments)")
                .add(")");
    }

    private static Query bind(Handle handle, Sql sql, Actor.User actor, Instant now) {
        return Visibility.bind(handle.createQuery(sql.toString()), actor).bind("now", now);
    }

    @Override
    public Page<ListEntryRow> entries(
            Actor.User actor, CallListId id, ListEntry.@Nullable State state, PageRequest request) {
        var cursor = request.cursor();
        var conditions = Sql.of("where e.list_id = :list").addIf(state != null, "and e.state = :state");
        var sql = Sql.of(ENTRIES)
                .add(Visibility.ofClients(actor, Right.CLIENTS_VIEW).condition())
                .add("as client_visible,")
                .add(Visibility.ofClients(actor, Right.CONTACTS_PHONE).condition())
                .add("as phones_visible from call_list_entry e join client c on c.id = e.client_id")
                .add("left join employee t on t.id = e.taken_by left join employee d on d.id = e.done_by")
                .add(conditions)
                .addIf(cursor != null, "and e.place > :after")
                .add("order by e.place limit :limit");
        return jdbi.withHandle(handle -> {
            var statement = of(handle, sql, actor, id, state).bind("limit", request.limit() + 1);
            if (cursor != null) statement.bind("after", CURSORS.number(cursor, 0));
            var rows = statement.map((row, context) -> entry(row)).list();
            Long total = null;
            if (request.withTotal())
                total = of(
                                handle,
                                Sql.of("select count(*) from call_list_entry e").add(conditions),
                                actor,
                                id,
                                state)
                        .mapTo(Long.class)
                        .one();
            return Cursors.page(rows, request.limit(), total, last -> CURSORS.of(Integer.toString(last.place())));
        });
    }

    private static Query of(Handle handle, Sql sql, Actor.User actor, CallListId id, ListEntry.@Nullable State state) {
        return Visibility.bind(handle.createQuery(sql.toString()), actor)
                .bind("list", id.value())
                .bind("state", state == null ? null : state.name());
    }

    private static CallListRow list(ResultSet row) throws SQLException {
        var callers = row.getString("callers");
        return new CallListRow(
                new CallListId(Rows.uuid(row, "id")),
                row.getInt("version"),
                row.getString("name"),
                new EmployeeId(Rows.uuid(row, "owner_id")),
                row.getString("owner_name"),
                callers == null
                        ? List.of()
                        : Json.read(callers)
                                .valueStream()
                                .map(one -> new CallListRow.Caller(
                                        new EmployeeId(Json.uuid(one, "id")), Json.text(one, "name")))
                                .toList(),
                Rows.instant(row, "made_at"),
                Rows.instantOrNull(row, "closed_at"),
                row.getInt("pending"),
                row.getInt("later"),
                row.getInt("called"),
                row.getInt("skipped"),
                Rows.instantOrNull(row, "next_at"),
                row.getBoolean("own"),
                row.getBoolean("may_work"));
    }

    private static ListEntryRow entry(ResultSet row) throws SQLException {
        boolean sees = row.getBoolean("client_visible");
        return new ListEntryRow(
                row.getInt("place"),
                sees
                        ? new CallClientRef(
                                new ClientId(row.getObject("client_id", UUID.class)),
                                ClientRowSql.name(row),
                                row.getString("status"))
                        : null,
                sees ? ClientRowSql.phone(row) : null,
                ListEntry.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Rows.instantOrNull(row, "call_again_at"),
                Rows.text(row, "taken_by_name"),
                sees ? Rows.text(row, "result") : null,
                Rows.text(row, "done_by_name"),
                Rows.instantOrNull(row, "done_at"));
    }
}
