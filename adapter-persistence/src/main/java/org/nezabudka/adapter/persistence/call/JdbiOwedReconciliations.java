package org.nezabudka.adapter.persistence.call;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.application.call.OwedReconciliation;
import org.nezabudka.application.call.OwedReconciliations;

/** What is owed, a row each. */
public final class JdbiOwedReconciliations implements OwedReconciliations {

    private static final String OWE = """
            insert into call_reconciliation (id, pbx, kind, from_at, until_at, due_at)
            values (:id, :pbx, :kind, :from, :until, :due) on conflict do nothing
            """;

    private static final String CLAIM = """
            update call_reconciliation owed
            set due_at = :heldUntil
            from (select r.id, r.due_at from call_reconciliation r where r.due_at <= :now
                  order by r.due_at, r.id limit 1 for update skip locked) due
            where owed.id = due.id
            returning owed.id, owed.pbx, owed.kind, owed.from_at, owed.until_at, due.due_at
            """;

    private final Jdbi jdbi;

    public JdbiOwedReconciliations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void owe(OwedReconciliation owed) {
        jdbi.useHandle(handle -> handle.createUpdate(OWE)
                .bind("id", owed.id())
                .bind("pbx", owed.pbx())
                .bind("kind", owed.kind().name())
                .bindByType("from", Rows.keptOrNull(owed.from()), Instant.class)
                .bindByType("until", Rows.keptOrNull(owed.until()), Instant.class)
                .bind("due", Rows.kept(owed.dueAt()))
                .execute());
    }

    @Override
    public Optional<OwedReconciliation> claim(Instant now, Instant heldUntil) {
        return jdbi.withHandle(handle -> handle.createQuery(CLAIM)
                .bind("now", now)
                .bind("heldUntil", heldUntil)
                .map((row, context) -> new OwedReconciliation(
                        Rows.uuid(row, "id"),
                        row.getString("pbx"),
                        OwedReconciliation.Kind.valueOf(row.getString("kind")),
                        Rows.instantOrNull(row, "from_at"),
                        Rows.instantOrNull(row, "until_at"),
                        Rows.instant(row, "due_at")))
                .findOne());
    }

    @Override
    public void settle(UUID id) {
        jdbi.useHandle(handle -> handle.execute("delete from call_reconciliation where id = ?", id));
    }

    @Override
    public void postpone(UUID id, Instant until) {
        jdbi.useHandle(handle -> handle.createUpdate("update call_reconciliation set due_at = :due where id = :id")
                .bind("id", id)
                .bind("due", until)
                .execute());
    }

    @Override
    public int count(String pbx) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from call_reconciliation where pbx = :pbx")
                .bind("pbx", pbx)
                .mapTo(Integer.class)
                .one());
    }
}
