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
    /** Let one's own telephone call a client, and hang up or hand over one's own calls; the number need not be seen for it. */
    CALLS_PLACE("calls", "place", false),
    /** Listen to the recordings of calls one may see. */
    CALLS_LISTEN("calls", "listen", true),
    /** Give somebody access to a client for a time [дополнительный доступ]. */
    CLIENTS_GRANT("clients", "grant", true),
    /** Activities: facts and plans of contact [события]. */
    EVENTS_VIEW("events", "view", true),
    EVENTS_EDIT("events", "edit", true),
    /** Confirm as the head that an activity was really held [проверено]. */
    EVENTS_CHECK("events", "check", true),
    /** Change entries of the work table after the time that everybody has for it. */
    WORKENTRIES_EDIT_OLD("workentries", "edit-old", true),
    INQUIRIES_VIEW("inquiries", "view", true),
    /** Answer and close inquiries, and add them by hand. */
    INQUIRIES_WORK("inquiries", "work", true),
    /** Hand inquiries to other employees. */
    INQUIRIES_REASSIGN("inquiries", "reassign", true),
    /** Measurements and their tasks [замеры]. */
    MEASUREMENTS_VIEW("measurements", "view", true),
    /** Give out measurement tasks, and book, move and release their windows. */
    MEASUREMENTS_PLAN("measurements", "plan", true),
    /** Be sent to measure: whoever has it is a measurer with a calendar. */
    MEASUREMENTS_EXECUTE("measurements", "execute", false),
    /** Check and accept the measurements one has given out. */
    MEASUREMENTS_ACCEPT("measurements", "accept", false),
    /** Check and accept measurements that others have given out, as their head does. */
    MEASUREMENTS_ACCEPT_ANY("measurements", "accept-any", true),
    /** Book a window outside of the working hours, with a reason. */
    MEASUREMENTS_FORCE("measurements", "force", false),
    /** Working days and absences of those who are sent to clients, districts, rules of planning. */
    SCHEDULES_EDIT("schedules", "edit", false),
    /** Orders [заказы]; what they cost and what was paid shows with {@link #ORDERS_FINANCE} only. */
    ORDERS_VIEW("orders", "view", true),
    /** Open orders and fill their sections. */
    ORDERS_EDIT("orders", "edit", true),
    /** Lead orders from stage to stage and from desk to desk, and cancel them. */
    ORDERS_STAGE("orders", "stage", true),
    /** Lead an order on though conditions are not met, with a reason. */
    ORDERS_OVERRIDE("orders", "override", true),
    /** See and calculate prices, discounts, bonuses and payments. */
    ORDERS_FINANCE("orders", "finance", true),
    /** Give discounts above the company's limit. */
    ORDERS_DISCOUNT("orders", "discount", true),
    /** Say as the technologist whether an order can be made. */
    ORDERS_TECHNOLOGIST("orders", "technologist", true),
    /** Contracts of orders [договоры]; seen by those alone who have access to them (brief 000). */
    CONTRACTS_VIEW("contracts", "view", true),
    /** Write contracts, and register that they were signed. */
    CONTRACTS_EDIT("contracts", "edit", true),
    /** Register payments. */
    PAYMENTS_REGISTER("payments", "register", true),
    /** Give money back, and reverse wrong lines. */
    PAYMENTS_REVERSE("payments", "reverse", true),
    /** Take more than is owed. */
    PAYMENTS_EXCESS("payments", "excess", true),
    /** Deliveries, assemblies and claims [доставка, монтаж, рекламации]; a crew sees where it is sent. */
    FULFILMENT_VIEW("fulfilment", "view", true),
    /** Plan deliveries and assemblies, and take down claims. */
    FULFILMENT_PLAN("fulfilment", "plan", true),
    /** Go to clients with a crew: leave, hand over, have the act signed. */
    FULFILMENT_EXECUTE("fulfilment", "execute", false),
    /** Say what is done about a claim and who bears it, close it, take it up again. */
    CLAIMS_DECIDE("claims", "decide", true),
    /** See the reminders of one's people. */
    REMINDERS_TEAM("reminders", "team", true),
    /** Staff directory, accounts, dismissals. */
    ADMIN_EMPLOYEES("admin", "employees", false),
    ADMIN_DEPARTMENTS("admin", "departments", false),
    ADMIN_ROLES("admin", "roles", false),
    /** Dictionaries and the ladder of client statuses. */
    ADMIN_DICTIONARIES("admin", "dictionaries", false),
    /** The journal of all acts. */
    ADMIN_AUDIT("admin", "audit", false),
    /** The telephone exchanges: their state, the company's own lines, the count of calls against their records. */
    ADMIN_TELEPHONY("admin", "telephony", false),
    /** Additional access and deputies of everybody [доступ и замещения]. */
    ADMIN_ACCESS("admin", "access", false),
    /** Working hours, holidays, absences of everybody [графики и праздники]. */
    ADMIN_CALENDARS("admin", "calendars", false),
    /** Scenarios of reminders. */
    ADMIN_REMINDERS("admin", "reminders", false),
    /** The callback rule. */
    ADMIN_CALLBACK("admin", "callback", false),
    /** Stages of orders, the technologist's gate, limits of discounts. */
    ADMIN_ORDERS("admin", "orders", false),
    /** Outgoing messages: what waits, what failed, sending again. */
    ADMIN_MESSAGES("admin", "messages", false);

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
