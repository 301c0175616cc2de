package org.nezabudka.domain.access;

import java.util.Arrays;
import java.util.Optional;

/** An act on a kind of thing that a role may permit: resource and action. */
public enum Right {
    CLIENTS_VIEW("clients", "view", true),
    CLIENTS_CREATE("clients", "create", false),
    CLIENTS_EDIT("clients", "edit", true),
    /** Give clients to other managers. */
    CLIENTS_REASSIGN("clients", "reassign", true),
    /** See telephone numbers in full; without it only the last four digits show. */
    CONTACTS_PHONE("contacts", "phone", true),
    CALLS_VIEW("calls", "view", true),
    /** Be told of one's own ringing telephone. */
    CALLS_USE("calls", "use", false),
    /** Staff directory, accounts, dismissals. */
    ADMIN_EMPLOYEES("admin", "employees", false),
    ADMIN_DEPARTMENTS("admin", "departments", false),
    ADMIN_ROLES("admin", "roles", false),
    /** Dictionaries and the ladder of client statuses. */
    ADMIN_DICTIONARIES("admin", "dictionaries", false),
    /** The journal of all acts. */
    ADMIN_AUDIT("admin", "audit", false),
    /** State of the telephone exchange. */
    ADMIN_TELEPHONY("admin", "telephony", false);

    private final String resource;
    private final String action;
    private final boolean scoped;

    Right(String resource, String action, boolean scoped) {
        this.resource = resource;
        this.action = action;
        this.scoped = scoped;
    }

    public String resource() {
        return resource;
    }

    public String action() {
        return action;
    }

    /** {@code clients.view}: how the outside names it. */
    public String key() {
        return resource + "." + action;
    }

    /** False where a scope makes no sense: such a right is granted as a whole, with {@link Scope#ALL}. */
    public boolean isScoped() {
        return scoped;
    }

    public static Optional<Right> ofKey(String key) {
        return Arrays.stream(values()).filter(right -> right.key().equals(key)).findFirst();
    }
}
