package org.nezabudka.adapter.persistence.reminder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.shared.Facts;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.application.reminder.Reminders;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.reminder.Reminder;
import org.nezabudka.domain.reminder.ReminderChangedMeanwhile;
import org.nezabudka.domain.reminder.ReminderId;
import org.nezabudka.domain.reminder.ReminderStatus;
import org.nezabudka.domain.shared.Subject;

/** Reminders in a table. What one node has taken is locked, and the others pass it by. */
public final class JdbiReminders implements Reminders {

    private static final String SELECT = "select " + ReminderRows.COLUMNS + " from reminder r ";

    private static final String ADD = """
            insert into reminder (id, version, subject_kind, subject_id, scenario, employee_id, client_id, due_at, facts, signs,
                supervisor_told, state, next_sign_at, raised, ended_at, ended_by, note)
            values (:id, 1, :subjectKind, :subjectId, :scenario, :whom, :client, :due, cast(:facts as jsonb), :signs,
                :supervisorTold, :state, :nextSign, :raised, :endedAt, :endedBy, :note)
            on conflict do nothing
            """;

    private static final String CHANGE = """
            update reminder
            set version = version + 1, scenario = :scenario, employee_id = :whom, client_id = :client, due_at = :due,
                facts = cast(:facts as jsonb), signs = :signs, supervisor_told = :supervisorTold, state = :state,
                next_sign_at = :nextSign, raised = :raised, ended_at = :endedAt, ended_by = :endedBy, note = :note
            where id = :id and version = :version
            """;

    private static final String TAKE_DUE = SELECT + """
            where r.state = 'ACTIVE' and r.next_sign_at <= :now
            order by r.next_sign_at, r.id limit :most for update skip locked
            """;

    private final Jdbi jdbi;

    public JdbiReminders(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Reminder> find(ReminderId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where r.id = :id")
                .bind("id", id.value())
                .map((row, context) -> ReminderRows.reminder(row))
                .findOne());
    }

    @Override
    public Optional<Reminder> of(Subject subject) {
        return jdbi.withHandle(
                handle -> handle.createQuery(SELECT + "where r.subject_kind = :kind and r.subject_id = :id for update")
                        .bind("kind", subject.kind().name())
                        .bind("id", subject.id())
                        .map((row, context) -> ReminderRows.reminder(row))
                        .findOne());
    }

    @Override
    public List<Reminder> save(List<Reminder> reminders) {
        if (reminders.isEmpty()) return List.of();
        return jdbi.withHandle(handle -> {
            write(handle, reminders, true);
            write(handle, reminders, false);
            return reminders.stream()
                    .map(one -> one.atVersion(one.version() + 1))
                    .toList();
        });
    }

    private static void write(Handle handle, List<Reminder> reminders, boolean added) {
        var these = new ArrayList<Reminder>();
        for (var one : reminders) if (added == (one.version() == 0)) these.add(one);
        if (these.isEmpty()) return;
        try (var batch = handle.prepareBatch(added ? ADD : CHANGE)) {
            batch.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
            for (var one : these) bind(batch, one).add();
            var stored = batch.execute();
            for (int i = 0; i < stored.length; i++)
                if (stored[i] == 0)
                    throw new ReminderChangedMeanwhile(these.get(i).id());
        }
    }

    private static PreparedBatch bind(PreparedBatch batch, Reminder one) {
        var client = one.client();
        var state = switch (one.status()) {
            case ReminderStatus.Active active -> State.active(active);
            case ReminderStatus.Done done -> State.ended("DONE", done.at(), done.by(), done.result());
            case ReminderStatus.Cancelled cancelled ->
                State.ended("CANCELLED", cancelled.at(), cancelled.by(), cancelled.reason());
        };
        return batch.bind("id", one.id().value())
                .bind("version", one.version())
                .bind("subjectKind", one.subject().kind().name())
                .bind("subjectId", one.subject().id())
                .bind("scenario", one.scenario().value())
                .bind("whom", one.whom().value())
                .bindByType("client", client == null ? null : client.value(), UUID.class)
                .bind("due", Rows.kept(one.due()))
                .bind("facts", Facts.write(one.facts()))
                .bind("signs", one.signs())
                .bind("supervisorTold", one.supervisorTold())
                .bind("state", state.name())
                .bindByType("nextSign", Rows.keptOrNull(state.nextSign()), Instant.class)
                .bind("raised", state.raised())
                .bindByType("endedAt", Rows.keptOrNull(state.endedAt()), Instant.class)
                .bindByType("endedBy", state.endedBy(), UUID.class)
                .bind("note", state.note());
    }

    /** The status in columns. */
    private record State(
            String name,
            @Nullable Instant nextSign,
            boolean raised,
            @Nullable Instant endedAt,
            @Nullable UUID endedBy,
            @Nullable String note) {

        static State active(ReminderStatus.Active active) {
            return new State("ACTIVE", active.nextSign(), active.raised(), null, null, null);
        }

        static State ended(String name, Instant at, @Nullable EmployeeId by, @Nullable String note) {
            return new State(name, null, false, at, by == null ? null : by.value(), note);
        }
    }

    @Override
    public List<Reminder> takeDue(Instant now, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(TAKE_DUE)
                .bind("now", now)
                .bind("most", most)
                .map((row, context) -> ReminderRows.reminder(row))
                .list());
    }
}
