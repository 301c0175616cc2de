package org.nezabudka.adapter.persistence.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.nezabudka.adapter.persistence.shared.Facts;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.reminder.Reminder;
import org.nezabudka.domain.reminder.ReminderId;
import org.nezabudka.domain.reminder.ReminderStatus;
import org.nezabudka.domain.shared.Subject;

/** Reminders out of rows of their table. */
final class ReminderRows {

    /** To stand behind {@code select}; the table is {@code r}. */
    static final String COLUMNS = """
            r.id, r.version, r.subject_kind, r.subject_id, r.scenario, r.employee_id, r.client_id, r.due_at, r.facts, r.signs,
            r.supervisor_told, r.state, r.next_sign_at, r.raised, r.ended_at, r.ended_by, r.note
            """;

    private ReminderRows() {}

    static Reminder reminder(ResultSet row) throws SQLException {
        var client = Rows.uuidOrNull(row, "client_id");
        return new Reminder(
                new ReminderId(Rows.uuid(row, "id")),
                new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), Rows.uuid(row, "subject_id")),
                new EntryCode(row.getString("scenario")),
                new EmployeeId(Rows.uuid(row, "employee_id")),
                client == null ? null : new ClientId(client),
                Rows.instant(row, "due_at"),
                Facts.read(row.getString("facts")),
                row.getInt("signs"),
                row.getBoolean("supervisor_told"),
                status(row),
                row.getInt("version"));
    }

    private static ReminderStatus status(ResultSet row) throws SQLException {
        var state = row.getString("state");
        if (state.equals("ACTIVE"))
            return new ReminderStatus.Active(Rows.instant(row, "next_sign_at"), row.getBoolean("raised"));
        Instant at = Rows.instant(row, "ended_at");
        var ender = Rows.uuidOrNull(row, "ended_by");
        var by = ender == null ? null : new EmployeeId(ender);
        var note = Rows.text(row, "note");
        return state.equals("DONE")
                ? new ReminderStatus.Done(at, by, note)
                : new ReminderStatus.Cancelled(at, by, note);
    }
}
