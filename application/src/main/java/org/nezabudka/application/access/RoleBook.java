package org.nezabudka.application.access;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.LastAdministrator;
import org.nezabudka.domain.access.Permission;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Role;
import org.nezabudka.domain.access.RoleChangedMeanwhile;
import org.nezabudka.domain.access.RoleId;
import org.nezabudka.domain.access.RoleInUse;

/** Keeping the roles [группы и права]. */
public final class RoleBook {

    private final Roles roles;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final LiveEvents live;
    private final Transactions transactions;
    private final Ids ids;

    public RoleBook(
            Roles roles, Accounts accounts, AuditTrail audit, LiveEvents live, Transactions transactions, Ids ids) {
        this.roles = roles;
        this.accounts = accounts;
        this.audit = audit;
        this.live = live;
        this.transactions = transactions;
        this.ids = ids;
    }

    /** A role and how many accounts have it. */
    public record RoleInBook(Role role, int accounts) {}

    /** Who gives roles to people may read them, too. */
    public List<RoleInBook> all(Actor actor) {
        if (!AccessPolicy.decide(actor, Right.ADMIN_EMPLOYEES).allowed()) AccessPolicy.demand(actor, Right.ADMIN_ROLES);
        return transactions.run(() -> roles.all().stream()
                .map(role -> new RoleInBook(role, roles.accountsWith(role.id())))
                .toList());
    }

    public RoleInBook add(Actor actor, String name, Set<Permission> permissions) {
        AccessPolicy.demand(actor, Right.ADMIN_ROLES);
        return transactions.run(() -> {
            var role = roles.save(new Role(new RoleId(ids.next()), name, permissions, 0));
            record(actor, "role-added", role, new Differences().field("name", null, role.name()));
            return new RoleInBook(role, 0);
        });
    }

    /**
     * Replaces name and permissions.
     *
     * @throws LastAdministrator if nobody could give rights any more
     */
    public RoleInBook change(Actor actor, RoleId id, int version, String name, Set<Permission> permissions) {
        AccessPolicy.demand(actor, Right.ADMIN_ROLES);
        return transactions.run(() -> {
            var enabled = accounts.enabledForChange();
            var before = roles.get(id);
            if (before.version() != version) throw new RoleChangedMeanwhile(id);
            var after = new Role(id, name, permissions, version);
            var byId = roles.all().stream().collect(Collectors.toMap(Role::id, Function.identity()));
            byId.put(id, after);
            Administrators.demandOne(enabled, byId);
            var saved = roles.save(after);
            record(
                    actor,
                    "role-changed",
                    saved,
                    new Differences()
                            .field("name", before.name(), after.name())
                            .field("permissions", text(before.permissions()), text(after.permissions())));
            return new RoleInBook(saved, roles.accountsWith(id));
        });
    }

    /** @throws RoleInUse if accounts have it */
    public void remove(Actor actor, RoleId id, int version) {
        AccessPolicy.demand(actor, Right.ADMIN_ROLES);
        transactions.run(() -> {
            accounts.enabledForChange();
            var role = roles.get(id);
            if (role.version() != version) throw new RoleChangedMeanwhile(id);
            int inUse = roles.accountsWith(id);
            if (inUse > 0) throw new RoleInUse(role.name(), inUse);
            roles.remove(id);
            record(actor, "role-removed", role, new Differences().field("name", role.name(), null));
        });
    }

    private void record(Actor actor, String act, Role role, Differences differences) {
        audit.done(actor, act, "role", role.id().toString(), differences.changes());
        live.publish(LiveEvent.everybody("access.changed", role.id().toString()));
    }

    private static String text(Set<Permission> permissions) {
        return permissions.stream()
                .map(permission -> permission.right().key() + "=" + permission.scope())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
