package org.nezabudka.adapter.persistence.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.domain.access.AccessGrant;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * Reads to whom a thing belongs, for {@code AccessPolicy}: employees of its own, the present managers of its client, and who was
 * given access to the client. {@link Belongings} says the same for SQL.
 */
public final class Ownerships {

    private static final String HOLDERS = """
            select e.id, e.department_id from employee e
            where e.id = any(:employees)
               or e.id in (select m.employee_id from client_manager m where m.client_id = :client and m.until is null)
            """;

    private static final String GRANTS = "select " + GrantRows.COLUMNS + """
            from access_grant g where g.client_id = :client and g.revoked_at is null
            """;

    private Ownerships() {}

    /** @param employees holders of the thing's own, those who have left included */
    public static Ownership of(Handle handle, Collection<EmployeeId> employees, @Nullable ClientId client) {
        var holders = new HashSet<>(handle.createQuery(HOLDERS)
                .bindArray(
                        "employees",
                        UUID.class,
                        employees.stream().map(EmployeeId::value).toList())
                .bindByType("client", client == null ? null : client.value(), UUID.class)
                .map((row, context) -> holder(row))
                .list());
        return new Ownership(holders, client == null ? Set.of() : grants(handle, client));
    }

    private static Set<AccessGrant> grants(Handle handle, ClientId client) {
        return new HashSet<>(handle.createQuery(GRANTS)
                .bind("client", client.value())
                .map((row, context) -> GrantRows.grant(row))
                .list());
    }

    private static Ownership.Holder holder(ResultSet row) throws SQLException {
        var department = Rows.uuidOrNull(row, "department_id");
        return new Ownership.Holder(
                new EmployeeId(Rows.uuid(row, "id")), department == null ? null : new DepartmentId(department));
    }
}
