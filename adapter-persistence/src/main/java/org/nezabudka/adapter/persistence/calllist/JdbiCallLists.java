package org.nezabudka.adapter.persistence.calllist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.access.Visibility;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.calllist.CallLists;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.calllist.CallList;
import org.nezabudka.domain.calllist.CallListChangedMeanwhile;
import org.nezabudka.domain.calllist.CallListId;
import org.nezabudka.domain.calllist.ListEntry;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.EmployeeId;

/** Call lists in tables: a row each, with the callers and the clients in rows of their own. */
public final class JdbiCallLists implements CallLists {

    private static final String FIND = """
            select l.id, l.version, l.name, l.owner_id, l.made_at, l.closed_at,
                   array(select c.employee_id::text from call_list_caller c where c.list_id = l.id) as callers
            from call_list l where l.id = :id
            """;

    private static final String ADD = """
            insert into call_list (id, version, name, owner_id, made_at, closed_at)
            values (:id, 1, :name, :owner, :madeAt, :closedAt) on conflict (id) do nothing
            """;

    private static final String CHANGE = """
            update call_list set version = version + 1, name = :name, closed_at = :closedAt
            where id = :id and version = :version
            """;

    private static final String CALLERS = """
            with gone as (delete from call_list_caller where list_id = :id and not employee_id = any(:callers))
            insert into call_list_caller (list_id, employee_id) select :id, unnest(:callers)
            on conflict do nothing
            """;

    private static final String FILL = """
            insert into call_list_entry (list_id, client_id, version, place, state, attempts)
            values (:list, :client, 1, :place, 'PENDING', 0)
            """;

    private static final String ENTRY = """
            select e.list_id, e.client_id, e.version, e.place, e.state, e.attempts, e.call_again_at, e.taken_by, e.taken_at,
                   e.result, e.done_by, e.done_at
            from call_list_entry e
            """;

    private static final String CHANGE_ENTRY = """
            update call_list_entry
            set version = version + 1, state = :state, attempts = :attempts, call_again_at = :callAgainAt, taken_by = :takenBy,
                taken_at = :takenAt, result = :result, done_by = :doneBy, done_at = :doneAt
            where list_id = :list and client_id = :client and version = :version
            """;

    private final Jdbi jdbi;

    public JdbiCallLists(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<CallList> find(CallListId id) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("id", id.value())
                .map((row, context) -> list(row))
                .findOne());
    }

    @Override
    public CallList save(CallList list) {
        return jdbi.inTransaction(handle -> {
            boolean added = list.version() == 0;
            try (var update = handle.createUpdate(added ? ADD : CHANGE)) {
                if (added) {
                    update.bind("owner", list.owner().value());
                    update.bind("madeAt", Rows.kept(list.madeAt()));
                } else {
                    update.bind("version", list.version());
                }
                int stored = update.bind("id", list.id().value())
                        .bind("name", list.name())
                        .bindByType("closedAt", Rows.keptOrNull(list.closedAt()), Instant.class)
                        .execute();
                if (stored == 0) throw new CallListChangedMeanwhile(list.id());
            }
            handle.createUpdate(CALLERS)
                    .bind("id", list.id().value())
                    .bindArray(
                            "callers",
                            UUID.class,
                            list.callers().stream().map(EmployeeId::value).toList())
                    .execute();
            return list.withVersion(list.version() + 1);
        });
    }

    @Override
    public void fill(List<ListEntry> entries) {
        jdbi.useHandle(handle -> {
            try (var batch = handle.prepareBatch(FILL)) {
                for (var entry : entries)
                    batch.bind("list", entry.list().value())
                            .bind("client", entry.client().value())
                            .bind("place", entry.place())
                            .add();
                batch.execute();
            }
        });
    }

    @Override
    public Optional<ListEntry> entry(CallListId list, ClientId client) {
        return jdbi.withHandle(
                handle -> handle.createQuery(ENTRY + " where e.list_id = :list and e.client_id = :client")
                        .bind("list", list.value())
                        .bind("client", client.value())
                        .map((row, context) -> entry(row))
                        .findOne());
    }

    @Override
    public ListEntry save(ListEntry entry) {
        return jdbi.withHandle(handle -> {
            try (var update = handle.createUpdate(CHANGE_ENTRY)) {
                bind(update, entry);
                if (update.execute() == 0) throw new CallListChangedMeanwhile(entry.list());
            }
            return entry.withVersion(entry.version() + 1);
        });
    }

    private static void bind(SqlStatement<?> statement, ListEntry entry) {
        statement.bind("list", entry.list().value());
        statement.bind("client", entry.client().value());
        statement.bind("version", entry.version());
        statement.bind("state", entry.state().name());
        statement.bind("attempts", entry.attempts());
        statement.bindByType("callAgainAt", Rows.keptOrNull(entry.callAgainAt()), Instant.class);
        statement.bindByType("takenBy", valueOf(entry.takenBy()), UUID.class);
        statement.bindByType("takenAt", Rows.keptOrNull(entry.takenAt()), Instant.class);
        statement.bind("result", entry.result());
        statement.bindByType("doneBy", valueOf(entry.doneBy()), UUID.class);
        statement.bindByType("doneAt", Rows.keptOrNull(entry.doneAt()), Instant.class);
    }

    /** What another transaction is just taking is passed by, so that two who press at once get two clients. */
    @Override
    public Optional<ListEntry> next(Actor.User actor, CallListId list, Instant now) {
        var sql = Sql.of(ENTRY)
                .add("join client c on c.id = e.client_id")
                .add("where e.list_id = :list and e.state = 'PENDING'")
                .add("and (e.taken_by = :me or ((e.taken_by is null or e.taken_at <= :stale)")
                .add("and (e.call_again_at is null or e.call_again_at <= :now)))")
                .add("and")
                .add(Visibility.ofClients(actor, Right.CLIENTS_VIEW).condition())
                .add("order by (e.taken_by is distinct from :me), (e.call_again_at is null), e.call_again_at, e.place")
                .add("limit 1 for update of e skip locked");
        return jdbi.withHandle(handle -> next(handle, sql, actor, list, now));
    }

    private static Optional<ListEntry> next(Handle handle, Sql sql, Actor.User actor, CallListId list, Instant now) {
        return Visibility.bind(handle.createQuery(sql.toString()), actor)
                .bind("list", list.value())
                .bind("now", now)
                .bind("stale", now.minus(ListEntry.KEPT))
                .map((row, context) -> entry(row))
                .findOne();
    }

    private static CallList list(ResultSet row) throws SQLException {
        return new CallList(
                new CallListId(Rows.uuid(row, "id")),
                row.getString("name"),
                new EmployeeId(Rows.uuid(row, "owner_id")),
                Rows.texts(row, "callers").stream()
                        .map(id -> new EmployeeId(UUID.fromString(id)))
                        .collect(Collectors.toSet()),
                Rows.instant(row, "made_at"),
                Rows.instantOrNull(row, "closed_at"),
                row.getInt("version"));
    }

    private static ListEntry entry(ResultSet row) throws SQLException {
        return new ListEntry(
                new CallListId(Rows.uuid(row, "list_id")),
                new ClientId(Rows.uuid(row, "client_id")),
                row.getInt("place"),
                ListEntry.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Rows.instantOrNull(row, "call_again_at"),
                employee(row, "taken_by"),
                Rows.instantOrNull(row, "taken_at"),
                Rows.text(row, "result"),
                employee(row, "done_by"),
                Rows.instantOrNull(row, "done_at"),
                row.getInt("version"));
    }

    private static @Nullable EmployeeId employee(ResultSet row, String column) throws SQLException {
        var id = Rows.uuidOrNull(row, column);
        return id == null ? null : new EmployeeId(id);
    }

    private static @Nullable UUID valueOf(@Nullable EmployeeId employee) {
        return employee == null ? null : employee.value();
    }
}
