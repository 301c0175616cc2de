package org.nezabudka.adapter.web.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Items;
import org.nezabudka.adapter.web.shared.Length;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.RequestProblem;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.access.RoleBook;
import org.nezabudka.application.access.RoleBook.RoleInBook;
import org.nezabudka.domain.access.Permission;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.RightTwice;
import org.nezabudka.domain.access.RoleId;
import org.nezabudka.domain.access.Scope;

/** Roles and the rights they are made of. */
public final class RoleRoutes {
    private final RoleBook roles;

    public RoleRoutes(RoleBook roles) {
        this.roles = roles;
    }

    public void declare(Routes routes) {
        routes.get("/rights").named("rights").needs(Right.ADMIN_ROLES).does(request -> rights());
        routes.get("/roles")
                .named("roles")
                .needs(Right.ADMIN_EMPLOYEES, Right.ADMIN_ROLES)
                .does(this::all);
        routes.post("/roles")
                .named("addRole")
                .needs(Right.ADMIN_ROLES)
                .creates()
                .does(this::add);
        routes.put("/roles/{roleId}")
                .named("changeRole")
                .needs(Right.ADMIN_ROLES)
                .on("role", "roleId")
                .changes()
                .does(this::change);
        routes.delete("/roles/{roleId}")
                .named("removeRole")
                .needs(Right.ADMIN_ROLES)
                .on("role", "roleId")
                .changes()
                .does(this::remove);
    }

    /** A right there is. */
    record RightView(String key, String resource, String action, boolean scoped) {}

    /** A right with its reach. */
    record PermissionBody(
            @NotNull @Length(min = 1, max = 60) String right,
            @NotNull Scope scope) {}

    /** What a role shall be. */
    record RoleFacts(
            @NotNull @Length(min = 1, max = 100) String name,
            @NotNull @Size(max = 100) List<@Valid PermissionBody> permissions) {}

    /** A role. */
    record RoleView(UUID id, int version, String name, List<PermissionBody> permissions, int accounts) {}

    private static Answer rights() {
        return Answer.ok(new Items<>(Arrays.stream(Right.values())
                .map(right -> new RightView(right.key(), right.resource(), right.action(), right.isScoped()))
                .toList()));
    }

    private Answer all(Request request) {
        return Answer.ok(new Items<>(
                roles.all(request.actor()).stream().map(RoleRoutes::view).toList()));
    }

    private Answer add(Request request) {
        var facts = request.body(RoleFacts.class);
        var added = roles.add(request.actor(), facts.name(), permissions(facts));
        return Answer.created(view(added)).at(added.role().version());
    }

    private Answer change(Request request) {
        var facts = request.body(RoleFacts.class);
        var changed = roles.change(
                request.actor(), new RoleId(request.id("roleId")), request.version(), facts.name(), permissions(facts));
        return Answer.ok(view(changed)).at(changed.role().version());
    }

    private Answer remove(Request request) {
        roles.remove(request.actor(), new RoleId(request.id("roleId")), request.version());
        return Answer.done();
    }

    private static Set<Permission> permissions(RoleFacts facts) {
        var permissions = new HashSet<Permission>();
        for (int i = 0; i < facts.permissions().size(); i++) {
            var pointer = "/permissions/" + i + "/right";
            var body = facts.permissions().get(i);
            var right = Right.ofKey(body.right()).orElseThrow(() -> RequestProblem.invalid(pointer, "choice"));
            if (!permissions.add(new Permission(right, body.scope()))) throw new RightTwice(right.key());
        }
        return permissions;
    }

    private static RoleView view(RoleInBook entry) {
        var role = entry.role();
        return new RoleView(
                role.id().value(),
                role.version(),
                role.name(),
                role.permissions().stream()
                        .sorted(Comparator.comparing(Permission::right))
                        .map(permission -> new PermissionBody(permission.right().key(), permission.scope()))
                        .toList(),
                entry.accounts());
    }
}
