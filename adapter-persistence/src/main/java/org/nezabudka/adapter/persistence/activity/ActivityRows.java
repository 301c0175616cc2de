package org.nezabudka.adapter.persistence.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.shared.Json;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.domain.activity.Activity;
import org.nezabudka.domain.activity.ActivityFacts;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.activity.ActivityState;
import org.nezabudka.domain.activity.Cancellation;
import org.nezabudka.domain.activity.Check;
import org.nezabudka.domain.activity.Held;
import org.nezabudka.domain.activity.People;
import org.nezabudka.domain.activity.Priority;
import org.nezabudka.domain.activity.Rescheduling;
import org.nezabudka.domain.activity.Timing;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.ContactPersonId;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;
import tools.jackson.databind.JsonNode;

/** Reads activities {@code a} from rows. */
final class ActivityRows {

    /** All of an activity but its moves. */
    static final String COLUMNS = """
            a.id, a.version, a.kind, a.client_id, a.contact_person_id, a.subject, a.goal, a.description, a.priority, a.action,
            a.action_details, a.assignee_id, a.assigner_id, a.author_id, a.starts_at, a.ends_at, a.state, a.held_at, a.result,
            a.status_before, a.status_after, a.ended_by, a.ended_at, a.reason, a.checked_by, a.checked_at, a.follows, a.created_at,
            a.call_id
            """;

    /** Its moves, each with the name of who moved it. */
    static final String MOVES = """
            (select json_agg(json_build_object('from', m.moved_from, 'to', m.moved_to, 'reason', m.reason, 'by', m.moved_by,
                        'name', e.display_name, 'at', m.moved_at) order by m.place)
             from activity_move m left join employee e on e.id = m.moved_by where m.activity_id = a.id) as moves
            """;

    private ActivityRows() {}

    static Activity activity(ResultSet row) throws SQLException {
        return new Activity(
                new ActivityId(Rows.uuid(row, "id")),
                row.getInt("version"),
                facts(row),
                people(row),
                timing(row),
                ActivityState.valueOf(row.getString("state")),
                moves(row, ActivityRows::move),
                held(row),
                cancellation(row),
                check(row),
                activityId(row, "follows"),
                Rows.instant(row, "created_at"));
    }

    static ActivityFacts facts(ResultSet row) throws SQLException {
        var client = Rows.uuidOrNull(row, "client_id");
        var person = Rows.uuidOrNull(row, "contact_person_id");
        return new ActivityFacts(
                new EntryCode(row.getString("kind")),
                client == null ? null : new ClientId(client),
                person == null ? null : new ContactPersonId(person),
                Rows.text(row, "subject"),
                Rows.text(row, "goal"),
                Rows.text(row, "description"),
                Priority.valueOf(row.getString("priority")),
                code(row, "action"),
                Rows.text(row, "action_details"));
    }

    static People people(ResultSet row) throws SQLException {
        return new People(
                new EmployeeId(Rows.uuid(row, "assignee_id")),
                employee(row, "assigner_id"),
                employee(row, "author_id"));
    }

    /** Nothing for the database's infinity: put off without a date. */
    static @Nullable Timing timing(ResultSet row) throws SQLException {
        var start = row.getObject("starts_at", OffsetDateTime.class);
        return start.equals(OffsetDateTime.MAX)
                ? null
                : new Timing(start.toInstant(), Rows.instantOrNull(row, "ends_at"));
    }

    private static @Nullable Held held(ResultSet row) throws SQLException {
        var at = Rows.instantOrNull(row, "held_at");
        return at == null
                ? null
                : new Held(
                        at,
                        Rows.text(row, "result"),
                        code(row, "status_before"),
                        code(row, "status_after"),
                        employee(row, "ended_by"),
                        Rows.instant(row, "ended_at"),
                        call(row));
    }

    static @Nullable CallId call(ResultSet row) throws SQLException {
        var id = Rows.uuidOrNull(row, "call_id");
        return id == null ? null : new CallId(id);
    }

    private static @Nullable Cancellation cancellation(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return reason == null
                ? null
                : new Cancellation(reason, employee(row, "ended_by"), Rows.instant(row, "ended_at"));
    }

    private static @Nullable Check check(ResultSet row) throws SQLException {
        var by = employee(row, "checked_by");
        return by == null ? null : new Check(by, Rows.instant(row, "checked_at"));
    }

    static <T> List<T> moves(ResultSet row, Function<JsonNode, T> element) throws SQLException {
        var moves = row.getString("moves");
        return moves == null
                ? List.of()
                : Json.read(moves).valueStream().map(element).toList();
    }

    static Rescheduling move(JsonNode move) {
        var by = Json.uuidOrNull(move, "by");
        return new Rescheduling(
                Json.instantOrNull(move, "from"),
                Json.instantOrNull(move, "to"),
                Json.text(move, "reason"),
                by == null ? null : new EmployeeId(by),
                Json.instant(move, "at"));
    }

    static @Nullable ActivityId activityId(ResultSet row, String column) throws SQLException {
        var id = Rows.uuidOrNull(row, column);
        return id == null ? null : new ActivityId(id);
    }

    private static @Nullable EntryCode code(ResultSet row, String column) throws SQLException {
        var code = row.getString(column);
        return code == null ? null : new EntryCode(code);
    }

    private static @Nullable EmployeeId employee(ResultSet row, String column) throws SQLException {
        UUID id = Rows.uuidOrNull(row, column);
        return id == null ? null : new EmployeeId(id);
    }

    /** How a begin stands in the database. */
    static OffsetDateTime start(@Nullable Instant start) {
        return start == null ? OffsetDateTime.MAX : Rows.kept(start).atOffset(java.time.ZoneOffset.UTC);
    }
}
