package org.nezabudka.adapter.persistence.call;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.access.Ownerships;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.application.call.Calls;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.CallChangedMeanwhile;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.call.PbxCallId;
import org.nezabudka.domain.call.RecordedCall;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.PhoneNumber;

/** Calls in tables: one row each, with the telephones that rang inside it and the people in rows of their own. */
public final class JdbiCalls implements Calls {

    private static final String FIND = "select " + CallRows.COLUMNS + " from call k where k.id = :id";

    private static final String JOINED_BY = "select " + CallRows.COLUMNS + """
            from call k
            where k.joined_linked_ids <> '{}' and k.joined_linked_ids @> array[cast(:linkedId as text)] and k.pbx = :pbx
            order by k.started_at, k.id limit 1
            """;

    private static final String BEGUN = "select " + CallRows.COLUMNS + """
            from call k
            where k.pbx = :pbx and k.started_at >= :from and k.started_at < :until
            order by k.started_at, k.id
            """;

    private static final String FIRST_TALK = "select " + CallRows.COLUMNS + """
            from call k where k.outside_digits = :digits and k.answered_at >= :since
            order by k.answered_at, k.id limit 1
            """;

    private static final String PARTICIPANTS = "select p.employee_id from call_participant p where p.call_id = :id";

    /** A new call with who took part. */
    private static final String CALL = """
            with stored as (
                insert into call (id, pbx, linked_id, version, direction, outcome, outside, outside_number, outside_digits,
                    outside_name, outside_hidden, placed_by, dialled_number, own_line, trunk, queue, started_at, pbx_answered_at,
                    answered_at, ended_at, talk_ms, hung_up_by, click_to_call, recording_file, channel_ids, joined_linked_ids,
                    legs, transfers, staff, client_id, employee_id, attended, evidence, source)
                values (:id, :pbx, :linkedId, 1, :direction, :outcome, :outside, :outsideNumber, :outsideDigits, :outsideName,
                    :outsideHidden, :placedBy, :dialledNumber, :ownLine, :trunk, :queue, :startedAt, :pbxAnsweredAt, :answeredAt,
                    :endedAt, :talk, :hungUpBy, :clickToCall, :recordingFile, :channelIds, :joinedLinkedIds,
                    cast(:legs as jsonb), cast(:transfers as jsonb), cast(:staff as jsonb), :client, :employee, :attended,
                    :evidence, :source)
                on conflict do nothing returning id)
            , participant as (
                insert into call_participant (call_id, employee_id, started_at)
                select stored.id, employee, :startedAt from stored cross join unnest(:participants) as employee)
            """;

    private static final String CANDIDATES = """
                insert into call_candidate (call_id, client_id, place)
                select stored.id, given.client, given.place
                from stored cross join unnest(:candidates) with ordinality as given (client, place)
            """;

    private static final String ADD = CALL + ", candidate as (" + CANDIDATES + ") select count(*) from stored";

    private static final String THERE = "select id from call where id = any(:ids) limit 1";

    /** As ADD, without an answer, as a batch needs it: a call that is there already is a failure. */
    private static final String ADD_MANY = CALL.replace("on conflict do nothing", "") + CANDIDATES;

    private static final int BATCH = 500;

    private static final String CHANGE = """
            with stored as (
                update call
                set version = version + 1, direction = :direction, outcome = :outcome, outside = :outside,
                    outside_number = :outsideNumber, outside_digits = :outsideDigits, outside_name = :outsideName,
                    outside_hidden = :outsideHidden, placed_by = :placedBy, dialled_number = :dialledNumber, own_line = :ownLine,
                    trunk = :trunk, queue = :queue, started_at = :startedAt, pbx_answered_at = :pbxAnsweredAt,
                    answered_at = :answeredAt, ended_at = :endedAt, talk_ms = :talk, hung_up_by = :hungUpBy,
                    click_to_call = :clickToCall, recording_file = :recordingFile, channel_ids = :channelIds,
                    joined_linked_ids = :joinedLinkedIds, legs = cast(:legs as jsonb), transfers = cast(:transfers as jsonb),
                    staff = cast(:staff as jsonb), client_id = :client, employee_id = :employee,
                    evidence = :evidence, source = :source
                where id = :id and version = :version returning id)
            , absent as (
                delete from call_participant p using stored where p.call_id = stored.id and not p.employee_id = any(:participants))
            , participant as (
                insert into call_participant (call_id, employee_id, started_at)
                select stored.id, employee, :startedAt from stored cross join unnest(:participants) as employee
                on conflict (call_id, employee_id) do update set started_at = excluded.started_at
                where call_participant.started_at <> excluded.started_at)
            , gone as (
                delete from call_candidate c using stored where c.call_id = stored.id and not c.client_id = any(:candidates))
            , candidate as (
                insert into call_candidate (call_id, client_id, place)
                select stored.id, given.client, given.place
                from stored cross join unnest(:candidates) with ordinality as given (client, place)
                on conflict (call_id, client_id) do update set place = excluded.place
                where call_candidate.place <> excluded.place)
            select count(*) from stored
            """;

    /** What client lists show of the last call with them. */
    private static final String TOUCH_CLIENTS = """
            update client c
            set last_call_at = coalesce(latest.started_at, '-infinity'), last_call_missed = coalesce(latest.missed, false)
            from unnest(:clients) as given (id)
            left join lateral (select k.started_at, k.missed from call k where k.client_id = given.id
                               order by k.started_at desc, k.id desc limit 1) latest on true
            where c.id = given.id
              and (c.last_call_at, c.last_call_missed)
                  is distinct from (coalesce(latest.started_at, '-infinity'), coalesce(latest.missed, false))
            """;

    private final Jdbi jdbi;

    public JdbiCalls(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<RecordedCall> find(CallId id) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("id", id.value())
                .map((row, context) -> CallRows.call(row))
                .findOne());
    }

    @Override
    public Optional<RecordedCall> joinedBy(PbxCallId absorbed) {
        return jdbi.withHandle(handle -> handle.createQuery(JOINED_BY)
                .bind("pbx", absorbed.pbx())
                .bind("linkedId", absorbed.linkedId())
                .map((row, context) -> CallRows.call(row))
                .findFirst());
    }

    @Override
    public List<Call> begun(String pbx, Instant from, Instant until) {
        return jdbi.withHandle(handle -> handle.createQuery(BEGUN)
                .bind("pbx", pbx)
                .bind("from", from)
                .bind("until", until)
                .map((row, context) -> CallRows.call(row).call())
                .list());
    }

    @Override
    public Optional<RecordedCall> firstTalk(PhoneNumber number, Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery(FIRST_TALK)
                .bind("digits", number.digits())
                .bind("since", since)
                .map((row, context) -> CallRows.call(row))
                .findFirst());
    }

    @Override
    public Ownership ownership(RecordedCall call) {
        return jdbi.withHandle(handle -> {
            var holders = new HashSet<>(call.participants());
            holders.addAll(handle.createQuery(PARTICIPANTS)
                    .bind("id", call.id().value())
                    .map((row, context) -> new EmployeeId(Rows.uuid(row, "employee_id")))
                    .list());
            return Ownerships.of(handle, holders, call.client());
        });
    }

    @Override
    public RecordedCall save(RecordedCall call) {
        return jdbi.inTransaction(handle -> {
            var before = call.version() == 0 ? null : clientOf(handle, call.id());
            try (var query = handle.createQuery(call.version() == 0 ? ADD : CHANGE)) {
                bind(query, call);
                if (query.mapTo(Integer.class).one() == 0) throw new CallChangedMeanwhile(call.id());
            }
            touchClients(handle, before, idOf(call.client()));
            return call.withVersion(call.version() + 1);
        });
    }

    @Override
    public void addAll(List<RecordedCall> calls) {
        jdbi.useTransaction(handle -> {
            for (int from = 0; from < calls.size(); from += BATCH)
                add(handle, calls.subList(from, Math.min(calls.size(), from + BATCH)));
            var clients = calls.stream()
                    .map(call -> idOf(call.client()))
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            touchClients(handle, clients);
        });
    }

    private static void add(Handle handle, List<RecordedCall> calls) {
        handle.createQuery(THERE)
                .bindArray(
                        "ids",
                        UUID.class,
                        calls.stream().map(call -> call.id().value()).toList())
                .mapTo(UUID.class)
                .findFirst()
                .ifPresent(id -> {
                    throw new CallChangedMeanwhile(new CallId(id));
                });
        try (var batch = handle.prepareBatch(ADD_MANY)) {
            for (var call : calls) {
                bind(batch, call);
                batch.add();
            }
            batch.execute();
        }
    }

    @Override
    public void remove(PbxCallId key) {
        var id = CallId.of(key);
        jdbi.useTransaction(handle -> {
            var client = clientOf(handle, id);
            handle.execute("delete from call where id = ?", id.value());
            touchClients(handle, client, null);
        });
    }

    private static @Nullable UUID clientOf(Handle handle, CallId id) {
        return handle.createQuery("select client_id from call where id = :id")
                .bind("id", id.value())
                .mapTo(UUID.class)
                .findOne()
                .orElse(null);
    }

    private static void touchClients(Handle handle, @Nullable UUID before, @Nullable UUID after) {
        var clients = new HashSet<UUID>();
        if (before != null) clients.add(before);
        if (after != null) clients.add(after);
        touchClients(handle, clients);
    }

    private static void touchClients(Handle handle, Set<UUID> clients) {
        if (clients.isEmpty()) return;
        handle.createUpdate(TOUCH_CLIENTS)
                .bindArray("clients", UUID.class, clients.stream().sorted().toList())
                .execute();
    }

    private static void bind(SqlStatement<?> statement, RecordedCall recorded) {
        var call = recorded.call();
        var outside = call.outside();
        var participants =
                recorded.participants().stream().map(EmployeeId::value).toList();
        statement.bind("id", recorded.id().value());
        if (recorded.version() == 0) {
            statement.bind("pbx", call.key().pbx());
            statement.bind("linkedId", call.key().linkedId());
            statement.bind("attended", !participants.isEmpty());
        } else {
            statement.bind("version", recorded.version());
        }
        statement.bind("direction", call.direction().name());
        statement.bind("outcome", call.outcome().name());
        statement.bind("outside", outside != null);
        statement.bind("outsideNumber", outside == null ? null : outside.number());
        var number = recorded.number();
        statement.bind("outsideDigits", number == null ? null : number.digits());
        statement.bind("outsideName", outside == null ? null : outside.name());
        statement.bind("outsideHidden", outside != null && outside.hidden());
        statement.bind("placedBy", call.placedBy());
        statement.bind("dialledNumber", call.dialledNumber());
        statement.bind("ownLine", call.ownLine());
        statement.bind("trunk", call.trunk());
        statement.bind("queue", call.queue());
        statement.bind("startedAt", Rows.kept(call.startedAt()));
        moment(statement, "pbxAnsweredAt", call.pbxAnsweredAt());
        moment(statement, "answeredAt", call.answeredAt());
        moment(statement, "endedAt", call.endedAt());
        statement.bind("talk", call.talk().toMillis());
        var hungUpBy = call.hungUpBy();
        statement.bind("hungUpBy", hungUpBy == null ? null : hungUpBy.name());
        statement.bind("clickToCall", call.clickToCall());
        statement.bind("recordingFile", call.recordingFile());
        statement.bindArray("channelIds", String.class, call.channelIds());
        statement.bindArray("joinedLinkedIds", String.class, call.joinedLinkedIds());
        var source = recorded.source();
        statement.bind("source", source == null ? null : source.value());
        statement.bind("evidence", call.evidence().name());
        statement.bind("legs", CallRows.legs(call.legs()));
        statement.bind("transfers", CallRows.transfers(call.transfers()));
        statement.bind("staff", CallRows.staff(recorded.employees()));
        statement.bindByType("client", idOf(recorded.client()), UUID.class);
        statement.bindByType(
                "employee", recorded.employee().map(EmployeeId::value).orElse(null), UUID.class);
        statement.bindArray("participants", UUID.class, participants);
        statement.bindArray(
                "candidates",
                UUID.class,
                recorded.candidates().stream().map(ClientId::value).toList());
    }

    private static void moment(SqlStatement<?> statement, String name, @Nullable Instant moment) {
        statement.bindByType(name, Rows.keptOrNull(moment), Instant.class);
    }

    private static @Nullable UUID idOf(@Nullable ClientId client) {
        return client == null ? null : client.value();
    }
}
