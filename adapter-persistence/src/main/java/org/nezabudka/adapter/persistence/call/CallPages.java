package org.nezabudka.adapter.persistence.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.access.Visibility;
import org.nezabudka.adapter.persistence.client.ClientSearch;
import org.nezabudka.adapter.persistence.shared.Cursors;
import org.nezabudka.adapter.persistence.shared.Plans;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.call.CallClientRef;
import org.nezabudka.application.call.CallQuery;
import org.nezabudka.application.call.CallRow;
import org.nezabudka.application.call.RecordingHint;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.call.CallDirection;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.call.CallOutcome;
import org.nezabudka.domain.call.NumberingPlan;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.PhoneNumber;

/** Pages of the journal, the newest first; found branch by branch of the actor's visibility. */
final class CallPages {

    private static final String COLUMNS = """
            select k.id, k.version, k.direction, k.outcome, k.missed, k.outside_number, k.outside_digits, k.outside_name,
                   k.outside_hidden, k.own_line, k.dialled_number, k.queue, k.started_at, k.answered_at, k.ended_at, k.talk_ms,
                   k.employee_id, e.display_name as employee_name, k.client_id, k.pbx, k.pbx_answered_at,
                   (k.recording_file is not null) as recording_named,
                   exists (select from activity w where w.call_id = k.id) as noted,
                   case when k.client_id is null
                        then (select count(*) from call_candidate x where x.call_id = k.id) else 0 end as candidates,
                   c.display_name, c.status, (c.type = 'UNKNOWN' and c.search_name = '') as name_is_number,
            """;

    private static final String TABLES = """
            as phones_visible
            from page
            join call k on k.id = page.id
            left join employee e on e.id = k.employee_id
            left join client c on c.id = k.client_id
            order by k.started_at desc, k.id desc
            """;

    /** With more finds than this a text is so common that walking back in time meets a page of them soon. */
    private static final int FEW = 1000;

    private static final String NAME_FITS =
            "(k.outside_name is not null and translate(lower(k.outside_name), 'ё', 'е') like :name)";

    private static final String NUMBER_FITS = """
            (k.outside_digits is not null and (k.outside_digits like :number or k.outside_digits like :numberAbroad))
            """;

    private static final Cursors CURSORS = new Cursors("calls", 2);

    private final Actor actor;
    private final CallQuery query;
    private final PageRequest request;
    private final @Nullable ClientSearch search;
    private final NumberingPlan numbering;
    private Map<String, String> lineNames = Map.of();
    private List<String> line = List.of();
    private @Nullable List<UUID> found;

    CallPages(Actor actor, CallQuery query, PageRequest request, NumberingPlan numbering) {
        this.actor = actor;
        this.query = query;
        this.request = request;
        this.numbering = numbering;
        var text = query.text();
        this.search = text == null || text.isBlank() ? null : ClientSearch.of(text, numbering);
    }

    Page<CallRow> page(Handle handle) {
        if (search != null) found = lookFor(handle, search);
        lineNames = JdbiOwnLines.names(handle, numbering);
        line = spellings(handle);
        var sql = Sql.of("with page as materialized (select id, started_at from (");
        var branches = Visibility.ofCalls(actor, Right.CALLS_VIEW).branches();
        for (int i = 0; i < branches.size(); i++)
            sql.addIf(i > 0, "union")
                    .add("(select k.id, k.started_at from call k where true")
                    .add(filters())
                    .add("and")
                    .add(branches.get(i))
                    .addIf(request.cursor() != null, "and (k.started_at, k.id) < (:startedAt, :id)")
                    .add("order by k.started_at desc, k.id desc limit :limit)");
        sql.add(") branches order by started_at desc, id desc limit :limit)")
                .add(COLUMNS)
                .add(Visibility.ofClients(actor, Right.CLIENTS_VIEW).condition())
                .add("as client_visible,")
                .add(Visibility.ofCalls(actor, Right.CALLS_LISTEN).condition())
                .add("as may_listen,")
                .add(Visibility.ofCalls(actor, Right.CONTACTS_PHONE).condition())
                .add(TABLES);
        var statement = bind(handle.createQuery(sql.toString())).bind("limit", request.limit() + 1);
        if (request.cursor() != null)
            statement
                    .bind("startedAt", CURSORS.moment(request.cursor(), 0))
                    .bind("id", CURSORS.id(request.cursor(), 1));
        var rows = statement.map((row, context) -> row(row)).list();
        return Cursors.page(
                rows,
                request.limit(),
                total(handle),
                last -> CURSORS.of(last.startedAt().toString(), last.id().toString()));
    }

    private @Nullable Long total(Handle handle) {
        if (!request.withTotal()) return null;
        var sql = Sql.of("select count(*) from call k where true")
                .add(filters())
                .add("and")
                .add(Visibility.ofCalls(actor, Right.CALLS_VIEW).condition());
        return bind(handle.createQuery(sql.toString())).mapTo(Long.class).one();
    }

    private Sql filters() {
        var sql = Sql.of("")
                .addIf(query.from() != null, "and k.started_at >= :from")
                .addIf(query.until() != null, "and k.started_at < :until")
                .addIf(query.direction() != null, "and k.direction = :direction")
                .addIf(query.outcome() != null, "and k.outcome = :outcome")
                .addIf(query.missed(), "and k.missed")
                .addIf(query.employee() != null, """
                        and exists (select from call_participant p where p.call_id = k.id and p.employee_id = :employee)
                        """)
                .add(query.client() == null ? Sql.of("") : ofTheClient())
                .addIf(query.line() != null, "and k.own_line = any(:line)")
                .addIf(query.unknown(), """
                        and k.outside and k.client_id is null
                        and not exists (select from call_candidate x where x.call_id = k.id)
                        """)
                .addIf(query.withoutResult(), """
                        and k.outside and k.answered_at is not null and k.ended_at is not null
                        and not exists (select from activity w where w.call_id = k.id)
                        """);
        if (search == null) return sql;
        sql.addIf(found != null, "and k.id = any(:found)").add("and (").add(NAME_FITS);
        if (search.digits() != null)
            sql.add("or (")
                    .add(NUMBER_FITS)
                    .add("and")
                    .add(Visibility.ofCalls(actor, Right.CONTACTS_PHONE).condition())
                    .add(")");
        return sql.add(")");
    }

    /** The calls that fit the text, whoever may see them; nothing when there are too many to name. */
    private @Nullable List<UUID> lookFor(Handle handle, ClientSearch what) {
        var sql = Sql.of("select id from (select k.id from call k where")
                .add(NAME_FITS)
                .add(what.digits() == null ? Sql.of("") : Sql.of("or").add(NUMBER_FITS))
                .add("offset 0) fenced limit :few");
        var ids = bind(handle.createQuery(sql.toString()))
                .bind("few", FEW + 1)
                .mapTo(UUID.class)
                .list();
        return ids.size() > FEW ? null : ids;
    }

    /** Asking for a hidden client's calls must not tell which ones they are. */
    private Sql ofTheClient() {
        return Sql.of("and k.client_id = :client and exists (select from client c where c.id = :client and")
                .add(Visibility.ofClients(actor, Right.CLIENTS_VIEW).condition())
                .add(")");
    }

    /** What exchanges say of the line that is wanted; of an unknown one, nothing any call has. */
    private List<String> spellings(Handle handle) {
        var wanted = query.line();
        if (wanted == null) return List.of();
        return JdbiOwnLines.find(handle, wanted)
                .map(known -> List.copyOf(known.spellings(numbering)))
                .orElse(List.of());
    }

    private Query bind(Query statement) {
        Visibility.bind(statement, actor);
        var direction = query.direction();
        var outcome = query.outcome();
        var employee = query.employee();
        var client = query.client();
        statement
                .bind("from", query.from())
                .bind("until", query.until())
                .bind("direction", direction == null ? null : direction.name())
                .bind("outcome", outcome == null ? null : outcome.name())
                .bindByType("employee", employee == null ? null : employee.value(), UUID.class)
                .bindByType("client", client == null ? null : client.value(), UUID.class)
                .bindArray("line", String.class, line);
        if (search == null) return statement;
        return statement
                .addCustomizer(Plans.FOR_THESE_VALUES)
                .bind("name", search.words().isEmpty() ? "" : search.longestPattern())
                .bind("number", search.numberPattern())
                .bind("numberAbroad", search.numberPatternAbroad())
                .bindArray("found", UUID.class, found == null ? List.of() : found);
    }

    private CallRow row(ResultSet row) throws SQLException {
        var startedAt = Rows.instant(row, "started_at");
        var answeredAt = Rows.instantOrNull(row, "answered_at");
        var endedAt = Rows.instantOrNull(row, "ended_at");
        var waitedUntil = answeredAt != null ? answeredAt : endedAt;
        var employee = Rows.uuidOrNull(row, "employee_id");
        var ownLine = Rows.text(row, "own_line");
        boolean visible = row.getBoolean("phones_visible");
        return new CallRow(
                new CallId(Rows.uuid(row, "id")),
                row.getInt("version"),
                CallDirection.valueOf(row.getString("direction")),
                CallOutcome.valueOf(row.getString("outcome")),
                row.getBoolean("missed"),
                number(row, visible),
                callerName(row, visible),
                row.getBoolean("outside_hidden"),
                ownLine,
                ownLine == null ? null : lineNames.get(ownLine),
                dialled(row, visible),
                Rows.text(row, "queue"),
                startedAt,
                answeredAt,
                endedAt,
                waitedUntil == null ? null : Duration.between(startedAt, waitedUntil),
                Duration.ofMillis(row.getLong("talk_ms")),
                employee == null ? null : new EmployeeId(employee),
                Rows.text(row, "employee_name"),
                client(row, visible),
                row.getInt("candidates"),
                row.getBoolean("noted"),
                recording(row, endedAt != null, answeredAt != null));
    }

    private static @Nullable RecordingHint recording(ResultSet row, boolean over, boolean answered)
            throws SQLException {
        boolean sound = over && (answered || Rows.instantOrNull(row, "pbx_answered_at") != null);
        if (!sound || !row.getBoolean("may_listen")) return null;
        return new RecordingHint(row.getString("pbx"), row.getBoolean("recording_named"), answered);
    }

    private static @Nullable String number(ResultSet row, boolean visible) throws SQLException {
        var number = row.getString("outside_number");
        if (number == null || visible) return number;
        var digits = row.getString("outside_digits");
        if (digits != null) return new PhoneNumber("+" + digits).masked();
        return number.length() <= 4 ? "•••" : "•••" + number.substring(number.length() - 4);
    }

    /** Of an outbound call this is the outside party's number once more. */
    private static @Nullable String dialled(ResultSet row, boolean visible) throws SQLException {
        var dialled = row.getString("dialled_number");
        if (visible || dialled == null || !row.getString("direction").equals(CallDirection.OUTBOUND.name()))
            return dialled;
        return number(row, false);
    }

    /** Some networks send the number as the name too. */
    private static @Nullable String callerName(ResultSet row, boolean visible) throws SQLException {
        var name = row.getString("outside_name");
        return visible || name == null || name.chars().anyMatch(Character::isLetter) ? name : null;
    }

    private static @Nullable CallClientRef client(ResultSet row, boolean visible) throws SQLException {
        var id = Rows.uuidOrNull(row, "client_id");
        if (id == null || !row.getBoolean("client_visible")) return null;
        var name = visible || !row.getBoolean("name_is_number") ? row.getString("display_name") : "•••";
        return new CallClientRef(new ClientId(id), name, row.getString("status"));
    }
}
