package org.nezabudka.adapter.persistence.telephone;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.application.telephone.DuePlans;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.organization.EmployeeId;

/** Planned calls that are due; what was ordered stands in the table of orders, so that nothing more needs to be remembered. */
public final class JdbiDuePlans implements DuePlans {

    /** A second node looks only when the first one's orders can be seen. */
    private static final String ONE_AT_A_TIME = "select cast(pg_advisory_xact_lock(7305022) as text)";

    private static final String DUE = """
            select id, assignee_id from (
                select distinct on (a.assignee_id) a.id, a.assignee_id, a.starts_at
                from activity a
                join preference p on p.employee_id = a.assignee_id and p.starts_planned_calls
                where a.open and a.kind = 'call' and a.starts_at > :after and a.starts_at <= :now
                  and not exists (select from telephone_order o
                                  where o.plan_id = a.id and o.ordered_at >= a.starts_at - :before * interval '1 second')
                  and not exists (select from telephone_order o
                                  where o.employee_id = a.assignee_id
                                    and o.ordered_at > cast(:now as timestamptz) - :apart * interval '1 second')
                order by a.assignee_id, a.starts_at, a.id
            ) due
            order by starts_at, id limit :most
            """;

    private final Jdbi jdbi;

    public JdbiDuePlans(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<DuePlan> take(Instant after, Instant now, int most) {
        return jdbi.withHandle(handle -> {
            handle.createQuery(ONE_AT_A_TIME).mapTo(String.class).one();
            return handle.createQuery(DUE)
                    .bind("after", after)
                    .bind("now", now)
                    .bind("before", CALLED_BEFORE.toSeconds())
                    .bind("apart", APART.toSeconds())
                    .bind("most", most)
                    .map((row, context) -> new DuePlan(
                            new ActivityId(Rows.uuid(row, "id")), new EmployeeId(Rows.uuid(row, "assignee_id"))))
                    .list();
        });
    }
}
