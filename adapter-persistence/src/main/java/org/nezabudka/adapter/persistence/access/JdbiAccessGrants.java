package org.nezabudka.adapter.persistence.access;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.application.access.AccessGrants;
import org.nezabudka.domain.access.AccessChangedMeanwhile;
import org.nezabudka.domain.access.AccessGrant;
import org.nezabudka.domain.access.AccessGrantId;
import org.nezabudka.domain.access.Grantee;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.EmployeeId;

/** Additional access in a table. */
public final class JdbiAccessGrants implements AccessGrants {

    private static final String ADD = """
            insert into access_grant (id, version, client_id, employee_id, department_id, level, granted_from, granted_until,
                ground, order_number, granted_by, granted_at, revoked_at, revoked_by, revocation_reason)
            values (:id, 1, :client, :employee, :department, :level, :from, :until, :ground, :order, :by, :at, :revokedAt,
                :revokedBy, :reason)
            """;

    private static final String CHANGE = """
            update access_grant
            set version = version + 1, granted_until = :until, revoked_at = :revokedAt, revoked_by = :revokedBy,
                revocation_reason = :reason
            where id = :id and version = :version
            """;

    private static final String FIND = "select " + GrantRows.COLUMNS + " from access_grant g where g.id = :id";

    private static final String NOT_REVOKED =
            "select " + GrantRows.COLUMNS + " from access_grant g where g.client_id = :client and g.revoked_at is null";

    private static final String LASTING = "select " + GrantRows.COLUMNS + """
            from access_grant g where g.employee_id = :employee and g.revoked_at is null and g.granted_until > :now
            order by g.granted_until, g.id
            """;

    private final Jdbi jdbi;

    public JdbiAccessGrants(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<AccessGrant> find(AccessGrantId id) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("id", id.value())
                .map((row, context) -> GrantRows.grant(row))
                .findOne());
    }

    @Override
    public Set<AccessGrant> notRevoked(ClientId client) {
        return jdbi.withHandle(handle -> new HashSet<>(handle.createQuery(NOT_REVOKED)
                .bind("client", client.value())
                .map((row, context) -> GrantRows.grant(row))
                .list()));
    }

    @Override
    public List<AccessGrant> lastingOf(EmployeeId grantee, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(LASTING)
                .bind("employee", grantee.value())
                .bind("now", now)
                .map((row, context) -> GrantRows.grant(row))
                .list());
    }

    @Override
    public AccessGrant save(AccessGrant grant) {
        var revocation = grant.revocation();
        var by = revocation == null ? null : revocation.by();
        var employee = grant.grantee() instanceof Grantee.OneEmployee one ? one.value() : null;
        var department = grant.grantee() instanceof Grantee.WholeDepartment whole ? whole.value() : null;
        int stored = jdbi.withHandle(handle -> handle.createUpdate(grant.version() == 0 ? ADD : CHANGE)
                .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .bind("id", grant.id().value())
                .bind("version", grant.version())
                .bind("client", grant.client().value())
                .bindByType("employee", employee, UUID.class)
                .bindByType("department", department, UUID.class)
                .bind("level", grant.level().name())
                .bind("from", Rows.kept(grant.period().from()))
                .bind("until", Rows.kept(grant.period().until()))
                .bind("ground", grant.ground().text())
                .bind("order", grant.ground().orderNumber())
                .bindByType("by", valueOf(grant.grantedBy()), UUID.class)
                .bind("at", Rows.kept(grant.grantedAt()))
                .bind("revokedAt", revocation == null ? null : Rows.kept(revocation.at()))
                .bindByType("revokedBy", valueOf(by), UUID.class)
                .bind("reason", revocation == null ? null : revocation.reason())
                .execute());
        if (stored == 0) throw new AccessChangedMeanwhile(grant.id().value());
        return grant.withVersion(grant.version() + 1);
    }

    static @Nullable UUID valueOf(@Nullable EmployeeId employee) {
        return employee == null ? null : employee.value();
    }
}
