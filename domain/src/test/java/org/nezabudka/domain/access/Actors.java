package org.nezabudka.domain.access;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;

/** Who acts in tests, and the rights that such people usually have. */
public final class Actors {

    private Actors() {}

    /** The software itself. */
    public static Actor.Machine theSoftware() {
        return new Actor.Machine("test");
    }

    /** Sees and keeps their own clients, numbers included. */
    public static Map<Right, Scope> rightsOfAManager() {
        return rights(Scope.OWN);
    }

    /** Sees and keeps the clients of the department, and may give them to others. */
    public static Map<Right, Scope> rightsOfAHead() {
        var rights = new HashMap<>(rights(Scope.DEPARTMENT));
        rights.put(Right.CLIENTS_REASSIGN, Scope.DEPARTMENT);
        rights.put(Right.CLIENTS_GRANT, Scope.DEPARTMENT);
        rights.put(Right.EVENTS_CHECK, Scope.DEPARTMENT);
        rights.put(Right.WORKENTRIES_EDIT_OLD, Scope.DEPARTMENT);
        rights.put(Right.INQUIRIES_REASSIGN, Scope.DEPARTMENT);
        rights.put(Right.MEASUREMENTS_ACCEPT_ANY, Scope.DEPARTMENT);
        rights.put(Right.MEASUREMENTS_FORCE, Scope.ALL);
        rights.put(Right.ORDERS_OVERRIDE, Scope.DEPARTMENT);
        rights.put(Right.ORDERS_DISCOUNT, Scope.DEPARTMENT);
        rights.put(Right.PAYMENTS_REVERSE, Scope.DEPARTMENT);
        rights.put(Right.PAYMENTS_EXCESS, Scope.DEPARTMENT);
        rights.put(Right.REMINDERS_TEAM, Scope.DEPARTMENT);
        return rights;
    }

    /** Is sent to measure, and sees what they are sent to. */
    public static Map<Right, Scope> rightsOfAMeasurer() {
        return Map.of(
                Right.CLIENTS_VIEW,
                Scope.OWN,
                Right.MEASUREMENTS_VIEW,
                Scope.OWN,
                Right.MEASUREMENTS_EXECUTE,
                Scope.ALL);
    }

    public static Map<Right, Scope> rightsOfAnAdministrator() {
        var rights = new EnumMap<Right, Scope>(Right.class);
        for (var right : Right.values()) rights.put(right, Scope.ALL);
        return rights;
    }

    /** The same as permissions of a role. */
    public static Set<Permission> permissions(Map<Right, Scope> rights) {
        return rights.entrySet().stream()
                .map(entry -> new Permission(entry.getKey(), entry.getValue()))
                .collect(Collectors.toSet());
    }

    /** Somebody with these rights and no others, in no department. */
    public static Actor.User somebodyWith(Map<Right, Scope> rights) {
        return user(new EmployeeId(UUID.randomUUID()), rights);
    }

    /** Somebody who may do nothing but sign in. */
    public static Actor.User somebodyWithoutRights() {
        return somebodyWith(Map.of());
    }

    public static Actor.User user(EmployeeId employee, Map<Right, Scope> rights, DepartmentId... departments) {
        return new Actor.User(
                employee, "Somebody", Arrays.stream(departments).collect(Collectors.toSet()), rights, "192.0.2.7");
    }

    private static Map<Right, Scope> rights(Scope scope) {
        var rights = new EnumMap<Right, Scope>(Right.class);
        rights.put(Right.CLIENTS_VIEW, scope);
        rights.put(Right.CLIENTS_CREATE, Scope.ALL);
        rights.put(Right.CLIENTS_EDIT, scope);
        rights.put(Right.CONTACTS_PHONE, scope);
        rights.put(Right.CALLS_VIEW, scope);
        rights.put(Right.CALLS_USE, Scope.ALL);
        rights.put(Right.CALLS_PLACE, Scope.ALL);
        rights.put(Right.CALLS_LISTEN, scope);
        rights.put(Right.EVENTS_VIEW, scope);
        rights.put(Right.EVENTS_EDIT, scope);
        rights.put(Right.INQUIRIES_VIEW, scope);
        rights.put(Right.INQUIRIES_WORK, scope);
        rights.put(Right.MEASUREMENTS_VIEW, scope);
        rights.put(Right.MEASUREMENTS_PLAN, scope);
        rights.put(Right.MEASUREMENTS_ACCEPT, Scope.ALL);
        rights.put(Right.ORDERS_VIEW, scope);
        rights.put(Right.ORDERS_EDIT, scope);
        rights.put(Right.ORDERS_STAGE, scope);
        rights.put(Right.ORDERS_FINANCE, scope);
        rights.put(Right.CONTRACTS_VIEW, scope);
        rights.put(Right.CONTRACTS_EDIT, scope);
        rights.put(Right.PAYMENTS_REGISTER, scope);
        rights.put(Right.FULFILMENT_VIEW, scope);
        rights.put(Right.FULFILMENT_PLAN, scope);
        return rights;
    }
}
