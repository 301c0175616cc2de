package org.nezabudka.adapter.persistence.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Violations;
import org.nezabudka.application.access.Roles;
import org.nezabudka.domain.access.Permission;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Role;
import org.nezabudka.domain.access.RoleChangedMeanwhile;
import org.nezabudka.domain.access.RoleId;
import org.nezabudka.domain.access.RoleNameTaken;
import org.nezabudka.domain.access.Scope;

/** The roles in tables. */
public final class JdbiRoles implements Roles {

    private static final String ALL = """
            select r.id, r.name, r.version,
                   array(select p.access_right || ' ' || p.scope from role_permission p where p.role_id = r.id) as permissions
            from role r
            order by r.name, r.id
            """;

    private static final String ONE = """
            select r.id, r.name, r.version,
                   array(select p.access_right || ' ' || p.scope from role_permission p where p.role_id = r.id) as permissions
            from role r where r.id = :id
            """;

    private static final String ADD =
            "insert into role (id, name, version) values (:id, :name, 1) on conflict (id) do nothing";

    private static final String CHANGE =
            "update role set name = :name, version = version + 1 where id = :id and version = :version";

    private static final String REPLACE_PERMISSIONS = """
            with gone as (delete from role_permission where role_id = :id and not access_right = any(:rights))
            insert into role_permission (role_id, access_right, scope)
            select :id, given.access_right, given.scope from unnest(:rights, :scopes) as given (access_right, scope)
            on conflict (role_id, access_right) do update set scope = excluded.scope
            """;

    private final Jdbi jdbi;

    public JdbiRoles(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Role> all() {
        return jdbi.withHandle(handle ->
                handle.createQuery(ALL).map((row, context) -> role(row)).list());
    }

    @Override
    public Optional<Role> find(RoleId id) {
        return jdbi.withHandle(handle -> handle.createQuery(ONE)
                .bind("id", id.value())
                .map((row, context) -> role(row))
                .findOne());
    }

    @Override
    public int accountsWith(RoleId id) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from account_role where role_id = :id")
                .bind("id", id.value())
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public Role save(Role role) {
        return jdbi.inTransaction(handle -> {
            boolean added = role.version() == 0;
            try (var update = handle.createUpdate(added ? ADD : CHANGE)) {
                if (!added) update.bind("version", role.version());
                int stored = update.bind("id", role.id().value())
                        .bind("name", role.name())
                        .execute();
                if (stored == 0) throw new RoleChangedMeanwhile(role.id());
            } catch (JdbiException failure) {
                if (Violations.isOf(failure, "role_name_taken")) throw new RoleNameTaken(role.name());
                throw failure;
            }
            var permissions = List.copyOf(role.permissions());
            handle.createUpdate(REPLACE_PERMISSIONS)
                    .bind("id", role.id().value())
                    .bindArray(
                            "rights",
                            String.class,
                            permissions.stream().map(one -> one.right().key()).toList())
                    .bindArray(
                            "scopes",
                            String.class,
                            permissions.stream().map(one -> one.scope().name()).toList())
                    .execute();
            return new Role(role.id(), role.name(), role.permissions(), role.version() + 1);
        });
    }

    @Override
    public void remove(RoleId id) {
        jdbi.useHandle(handle -> handle.execute("delete from role where id = ?", id.value()));
    }

    private static Role role(ResultSet row) throws SQLException {
        var permissions = new HashSet<Permission>();
        for (var text : Rows.texts(row, "permissions")) {
            int gap = text.indexOf(' ');
            // A right this release does not know permits nothing.
            Right.ofKey(text.substring(0, gap))
                    .ifPresent(right -> permissions.add(new Permission(right, Scope.valueOf(text.substring(gap + 1)))));
        }
        return new Role(new RoleId(Rows.uuid(row, "id")), row.getString("name"), permissions, row.getInt("version"));
    }
}
