package org.nezabudka.adapter.persistence.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.domain.access.AccessGrant;
import org.nezabudka.domain.access.AccessGrantId;
import org.nezabudka.domain.access.AccessLevel;
import org.nezabudka.domain.access.AccessPeriod;
import org.nezabudka.domain.access.Grantee;
import org.nezabudka.domain.access.Ground;
import org.nezabudka.domain.access.Revocation;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;

/** Rows of additional access. */
final class GrantRows {

    static final String COLUMNS = """
            g.id, g.version, g.client_id, g.employee_id, g.department_id, g.level, g.granted_from, g.granted_until, g.ground,
            g.order_number, g.granted_by, g.granted_at, g.revoked_at, g.revoked_by, g.revocation_reason
            """;

    private GrantRows() {}

    static AccessGrant grant(ResultSet row) throws SQLException {
        var employee = Rows.uuidOrNull(row, "employee_id");
        return new AccessGrant(
                new AccessGrantId(Rows.uuid(row, "id")),
                new ClientId(Rows.uuid(row, "client_id")),
                employee == null
                        ? new Grantee.WholeDepartment(new DepartmentId(Rows.uuid(row, "department_id")))
                        : new Grantee.OneEmployee(new EmployeeId(employee)),
                AccessLevel.valueOf(row.getString("level")),
                new AccessPeriod(Rows.instant(row, "granted_from"), Rows.instant(row, "granted_until")),
                new Ground(row.getString("ground"), Rows.text(row, "order_number")),
                employeeOrNull(row, "granted_by"),
                Rows.instant(row, "granted_at"),
                ending(row, "revoked_at", "revoked_by", "revocation_reason"),
                row.getInt("version"));
    }

    static @Nullable Revocation ending(ResultSet row, String at, String by, String reason) throws SQLException {
        var moment = Rows.instantOrNull(row, at);
        return moment == null ? null : new Revocation(employeeOrNull(row, by), moment, Rows.text(row, reason));
    }

    static @Nullable EmployeeId employeeOrNull(ResultSet row, String column) throws SQLException {
        var id = Rows.uuidOrNull(row, column);
        return id == null ? null : new EmployeeId(id);
    }
}
