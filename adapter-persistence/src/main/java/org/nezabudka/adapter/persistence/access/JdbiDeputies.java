package org.nezabudka.adapter.persistence.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.application.access.Deputies;
import org.nezabudka.domain.access.AccessChangedMeanwhile;
import org.nezabudka.domain.access.AccessPeriod;
import org.nezabudka.domain.access.Deputy;
import org.nezabudka.domain.access.DeputyId;
import org.nezabudka.domain.access.Ground;
import org.nezabudka.domain.organization.EmployeeId;

/** Appointments of deputies in a table. */
public final class JdbiDeputies implements Deputies {

    private static final String ADD = """
            insert into deputy (id, version, absent_id, deputy_id, period_from, period_until, ground, order_number, appointed_by,
                appointed_at, ended_at, ended_by, ending_reason)
            values (:id, 1, :absent, :deputy, :from, :until, :ground, :order, :by, :at, :endedAt, :endedBy, :reason)
            """;

    private static final String CHANGE = """
            update deputy set version = version + 1, ended_at = :endedAt, ended_by = :endedBy, ending_reason = :reason
            where id = :id and version = :version
            """;

    private static final String FIND = "select y.* from deputy y where y.id = :id";

    private static final String LASTING = """
            select y.* from deputy y where y.ended_at is null and y.period_until > :now order by y.period_until, y.id
            """;

    private static final String ONE_AT_A_TIME = "select cast(pg_advisory_xact_lock(7305021) as text)";

    private final Jdbi jdbi;

    public JdbiDeputies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Deputy> find(DeputyId id) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("id", id.value())
                .map((row, context) -> deputy(row))
                .findOne());
    }

    @Override
    public List<Deputy> lasting(Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(LASTING)
                .bind("now", now)
                .map((row, context) -> deputy(row))
                .list());
    }

    @Override
    public List<Deputy> lastingForChange(Instant now) {
        jdbi.useHandle(
                handle -> handle.createQuery(ONE_AT_A_TIME).mapTo(String.class).one());
        return lasting(now);
    }

    @Override
    public Deputy save(Deputy deputy) {
        var ending = deputy.ending();
        var by = ending == null ? null : ending.by();
        int stored = jdbi.withHandle(handle -> handle.createUpdate(deputy.version() == 0 ? ADD : CHANGE)
                .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .bind("id", deputy.id().value())
                .bind("version", deputy.version())
                .bind("absent", deputy.absent().value())
                .bind("deputy", deputy.deputy().value())
                .bind("from", Rows.kept(deputy.period().from()))
                .bind("until", Rows.kept(deputy.period().until()))
                .bind("ground", deputy.ground().text())
                .bind("order", deputy.ground().orderNumber())
                .bindByType("by", JdbiAccessGrants.valueOf(deputy.appointedBy()), UUID.class)
                .bind("at", Rows.kept(deputy.appointedAt()))
                .bind("endedAt", ending == null ? null : Rows.kept(ending.at()))
                .bindByType("endedBy", JdbiAccessGrants.valueOf(by), UUID.class)
                .bind("reason", ending == null ? null : ending.reason())
                .execute());
        if (stored == 0) throw new AccessChangedMeanwhile(deputy.id().value());
        return deputy.withVersion(deputy.version() + 1);
    }

    private static Deputy deputy(ResultSet row) throws SQLException {
        return new Deputy(
                new DeputyId(Rows.uuid(row, "id")),
                new EmployeeId(Rows.uuid(row, "absent_id")),
                new EmployeeId(Rows.uuid(row, "deputy_id")),
                new AccessPeriod(Rows.instant(row, "period_from"), Rows.instant(row, "period_until")),
                new Ground(row.getString("ground"), Rows.text(row, "order_number")),
                GrantRows.employeeOrNull(row, "appointed_by"),
                Rows.instant(row, "appointed_at"),
                GrantRows.ending(row, "ended_at", "ended_by", "ending_reason"),
                row.getInt("version"));
    }
}
