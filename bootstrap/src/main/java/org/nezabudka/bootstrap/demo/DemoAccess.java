package org.nezabudka.bootstrap.demo;

import static org.nezabudka.domain.access.Right.CALLS_LISTEN;
import static org.nezabudka.domain.access.Right.CALLS_PLACE;
import static org.nezabudka.domain.access.Right.CALLS_USE;
import static org.nezabudka.domain.access.Right.CALLS_VIEW;
import static org.nezabudka.domain.access.Right.CLAIMS_DECIDE;
import static org.nezabudka.domain.access.Right.CLIENTS_CREATE;
import static org.nezabudka.domain.access.Right.CLIENTS_EDIT;
import static org.nezabudka.domain.access.Right.CLIENTS_GRANT;
import static org.nezabudka.domain.access.Right.CLIENTS_REASSIGN;
import static org.nezabudka.domain.access.Right.CLIENTS_VIEW;
import static org.nezabudka.domain.access.Right.CONTACTS_PHONE;
import static org.nezabudka.domain.access.Right.CONTRACTS_EDIT;
import static org.nezabudka.domain.access.Right.CONTRACTS_VIEW;
import static org.nezabudka.domain.access.Right.EVENTS_CHECK;
import static org.nezabudka.domain.access.Right.EVENTS_EDIT;
import static org.nezabudka.domain.access.Right.EVENTS_VIEW;
import static org.nezabudka.domain.access.Right.FULFILMENT_EXECUTE;
import static org.nezabudka.domain.access.Right.FULFILMENT_PLAN;
import static org.nezabudka.domain.access.Right.FULFILMENT_VIEW;
import static org.nezabudka.domain.access.Right.INQUIRIES_REASSIGN;
import static org.nezabudka.domain.access.Right.INQUIRIES_VIEW;
import static org.nezabudka.domain.access.Right.INQUIRIES_WORK;
import static org.nezabudka.domain.access.Right.MEASUREMENTS_ACCEPT;
import static org.nezabudka.domain.access.Right.MEASUREMENTS_ACCEPT_ANY;
import static org.nezabudka.domain.access.Right.MEASUREMENTS_EXECUTE;
import static org.nezabudka.domain.access.Right.MEASUREMENTS_FORCE;
import static org.nezabudka.domain.access.Right.MEASUREMENTS_PLAN;
import static org.nezabudka.domain.access.Right.MEASUREMENTS_VIEW;
import static org.nezabudka.domain.access.Right.ORDERS_DISCOUNT;
import static org.nezabudka.domain.access.Right.ORDERS_EDIT;
import static org.nezabudka.domain.access.Right.ORDERS_FINANCE;
import static org.nezabudka.domain.access.Right.ORDERS_OVERRIDE;
import static org.nezabudka.domain.access.Right.ORDERS_STAGE;
import static org.nezabudka.domain.access.Right.ORDERS_TECHNOLOGIST;
import static org.nezabudka.domain.access.Right.ORDERS_VIEW;
import static org.nezabudka.domain.access.Right.PAYMENTS_EXCESS;
import static org.nezabudka.domain.access.Right.PAYMENTS_REGISTER;
import static org.nezabudka.domain.access.Right.PAYMENTS_REVERSE;
import static org.nezabudka.domain.access.Right.REMINDERS_TEAM;
import static org.nezabudka.domain.access.Right.SCHEDULES_EDIT;
import static org.nezabudka.domain.access.Right.WORKENTRIES_EDIT_OLD;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nezabudka.domain.access.Account;
import org.nezabudka.domain.access.Login;
import org.nezabudka.domain.access.Permission;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Role;
import org.nezabudka.domain.access.RoleId;
import org.nezabudka.domain.access.Scope;

/** The roles of the salon, and who may sign in. */
final class DemoAccess {

    private DemoAccess() {}

    private static final List<Granted> GRANTED = List.of(
            new Granted("admin", "Администратор"),
            new Granted("belova", "Руководитель продаж"),
            new Granted("petrova", "Менеджер"),
            new Granted("orlov", "Менеджер"),
            new Granted("operator", "Оператор"),
            new Granted("zamer", "Замерщик"),
            new Granted("bykov", "Замерщик"),
            new Granted("karpov", "Замерщик"),
            new Granted("yakovlev", "Технолог"),
            new Granted("chernova", "Логист"),
            new Granted("klimov", "Экипаж"),
            new Granted("buh", "Бухгалтер"));

    private record Granted(String login, String role) {}

    static List<Role> roles(Dice dice, Instant at) {
        return List.of(
                role(dice, at, "Администратор", everything()),
                role(
                        dice,
                        at,
                        "Руководитель продаж",
                        Set.of(
                                new Permission(CLIENTS_VIEW, Scope.DEPARTMENT),
                                new Permission(CLIENTS_CREATE, Scope.ALL),
                                new Permission(CLIENTS_EDIT, Scope.DEPARTMENT),
                                new Permission(CLIENTS_REASSIGN, Scope.DEPARTMENT),
                                new Permission(CONTACTS_PHONE, Scope.DEPARTMENT),
                                new Permission(CALLS_VIEW, Scope.DEPARTMENT),
                                new Permission(CALLS_LISTEN, Scope.DEPARTMENT),
                                new Permission(CALLS_USE, Scope.ALL),
                                new Permission(CALLS_PLACE, Scope.ALL),
                                new Permission(CLIENTS_GRANT, Scope.DEPARTMENT),
                                new Permission(EVENTS_VIEW, Scope.DEPARTMENT),
                                new Permission(EVENTS_EDIT, Scope.DEPARTMENT),
                                new Permission(EVENTS_CHECK, Scope.DEPARTMENT),
                                new Permission(WORKENTRIES_EDIT_OLD, Scope.DEPARTMENT),
                                new Permission(INQUIRIES_VIEW, Scope.DEPARTMENT),
                                new Permission(INQUIRIES_WORK, Scope.DEPARTMENT),
                                new Permission(INQUIRIES_REASSIGN, Scope.DEPARTMENT),
                                new Permission(MEASUREMENTS_VIEW, Scope.ALL),
                                new Permission(MEASUREMENTS_PLAN, Scope.DEPARTMENT),
                                new Permission(MEASUREMENTS_ACCEPT, Scope.ALL),
                                new Permission(MEASUREMENTS_ACCEPT_ANY, Scope.DEPARTMENT),
                                new Permission(MEASUREMENTS_FORCE, Scope.ALL),
                                new Permission(ORDERS_VIEW, Scope.DEPARTMENT),
                                new Permission(ORDERS_EDIT, Scope.DEPARTMENT),
                                new Permission(ORDERS_STAGE, Scope.DEPARTMENT),
                                new Permission(ORDERS_OVERRIDE, Scope.DEPARTMENT),
                                new Permission(ORDERS_FINANCE, Scope.DEPARTMENT),
                                new Permission(ORDERS_DISCOUNT, Scope.DEPARTMENT),
                                new Permission(CONTRACTS_VIEW, Scope.DEPARTMENT),
                                new Permission(CONTRACTS_EDIT, Scope.DEPARTMENT),
                                new Permission(PAYMENTS_REGISTER, Scope.DEPARTMENT),
                                new Permission(PAYMENTS_REVERSE, Scope.DEPARTMENT),
                                new Permission(PAYMENTS_EXCESS, Scope.DEPARTMENT),
                                new Permission(FULFILMENT_VIEW, Scope.ALL),
                                new Permission(FULFILMENT_PLAN, Scope.DEPARTMENT),
                                new Permission(CLAIMS_DECIDE, Scope.DEPARTMENT),
                                new Permission(SCHEDULES_EDIT, Scope.ALL),
                                new Permission(REMINDERS_TEAM, Scope.DEPARTMENT))),
                role(
                        dice,
                        at,
                        "Менеджер",
                        Set.of(
                                new Permission(CLIENTS_VIEW, Scope.OWN),
                                new Permission(CLIENTS_CREATE, Scope.ALL),
                                new Permission(CLIENTS_EDIT, Scope.OWN),
                                new Permission(CONTACTS_PHONE, Scope.OWN),
                                new Permission(CALLS_VIEW, Scope.OWN),
                                new Permission(CALLS_LISTEN, Scope.OWN),
                                new Permission(CALLS_USE, Scope.ALL),
                                new Permission(CALLS_PLACE, Scope.ALL),
                                new Permission(CLIENTS_GRANT, Scope.OWN),
                                new Permission(EVENTS_VIEW, Scope.OWN),
                                new Permission(EVENTS_EDIT, Scope.OWN),
                                new Permission(INQUIRIES_VIEW, Scope.OWN),
                                new Permission(INQUIRIES_WORK, Scope.OWN),
                                new Permission(MEASUREMENTS_VIEW, Scope.OWN),
                                new Permission(MEASUREMENTS_PLAN, Scope.OWN),
                                new Permission(FULFILMENT_VIEW, Scope.OWN),
                                new Permission(FULFILMENT_PLAN, Scope.OWN),
                                new Permission(ORDERS_VIEW, Scope.OWN),
                                new Permission(ORDERS_EDIT, Scope.OWN),
                                new Permission(ORDERS_STAGE, Scope.OWN),
                                new Permission(ORDERS_FINANCE, Scope.OWN),
                                new Permission(CONTRACTS_VIEW, Scope.OWN),
                                new Permission(CONTRACTS_EDIT, Scope.OWN),
                                new Permission(PAYMENTS_REGISTER, Scope.OWN),
                                new Permission(MEASUREMENTS_ACCEPT, Scope.ALL))),
                role(
                        dice,
                        at,
                        "Оператор",
                        Set.of(
                                new Permission(CLIENTS_VIEW, Scope.ALL),
                                new Permission(CLIENTS_CREATE, Scope.ALL),
                                new Permission(CLIENTS_EDIT, Scope.OWN),
                                new Permission(CLIENTS_REASSIGN, Scope.OWN),
                                new Permission(CONTACTS_PHONE, Scope.ALL),
                                new Permission(CALLS_VIEW, Scope.ALL),
                                new Permission(CALLS_USE, Scope.ALL),
                                new Permission(CALLS_PLACE, Scope.ALL),
                                new Permission(EVENTS_VIEW, Scope.OWN),
                                new Permission(EVENTS_EDIT, Scope.OWN),
                                new Permission(INQUIRIES_VIEW, Scope.ALL),
                                new Permission(INQUIRIES_WORK, Scope.OWN),
                                new Permission(INQUIRIES_REASSIGN, Scope.ALL),
                                new Permission(MEASUREMENTS_VIEW, Scope.ALL),
                                new Permission(MEASUREMENTS_PLAN, Scope.ALL),
                                new Permission(MEASUREMENTS_ACCEPT, Scope.ALL))),
                role(
                        dice,
                        at,
                        "Замерщик",
                        Set.of(
                                new Permission(CLIENTS_VIEW, Scope.OWN),
                                new Permission(CALLS_PLACE, Scope.ALL),
                                new Permission(MEASUREMENTS_VIEW, Scope.OWN),
                                new Permission(MEASUREMENTS_EXECUTE, Scope.ALL))),
                role(
                        dice,
                        at,
                        "Логист",
                        Set.of(
                                new Permission(CONTACTS_PHONE, Scope.ALL),
                                new Permission(ORDERS_VIEW, Scope.ALL),
                                new Permission(FULFILMENT_VIEW, Scope.ALL),
                                new Permission(FULFILMENT_PLAN, Scope.ALL),
                                new Permission(CLAIMS_DECIDE, Scope.ALL),
                                new Permission(SCHEDULES_EDIT, Scope.ALL))),
                role(
                        dice,
                        at,
                        "Экипаж",
                        Set.of(
                                new Permission(CONTACTS_PHONE, Scope.OWN),
                                new Permission(FULFILMENT_VIEW, Scope.OWN),
                                new Permission(FULFILMENT_EXECUTE, Scope.ALL))),
                role(
                        dice,
                        at,
                        "Бухгалтер",
                        Set.of(
                                new Permission(CLIENTS_VIEW, Scope.ALL),
                                new Permission(CONTACTS_PHONE, Scope.ALL),
                                new Permission(ORDERS_VIEW, Scope.ALL),
                                new Permission(ORDERS_FINANCE, Scope.ALL),
                                new Permission(CONTRACTS_VIEW, Scope.ALL),
                                new Permission(PAYMENTS_REGISTER, Scope.ALL),
                                new Permission(PAYMENTS_REVERSE, Scope.ALL),
                                new Permission(PAYMENTS_EXCESS, Scope.ALL))),
                role(
                        dice,
                        at,
                        "Технолог",
                        Set.of(
                                new Permission(MEASUREMENTS_VIEW, Scope.ALL),
                                new Permission(ORDERS_VIEW, Scope.ALL),
                                new Permission(ORDERS_STAGE, Scope.ALL),
                                new Permission(ORDERS_TECHNOLOGIST, Scope.ALL),
                                new Permission(FULFILMENT_VIEW, Scope.ALL))));
    }

    /** @param passwordHash of the one password all demo accounts share */
    static List<Account> accounts(DemoStaff staff, List<Role> roles, String passwordHash) {
        return GRANTED.stream()
                .map(granted -> new Account(
                        staff.employee(granted.login()).id(),
                        new Login(granted.login()),
                        passwordHash,
                        Set.of(named(roles, granted.role()).id()),
                        true,
                        0))
                .toList();
    }

    private static Role named(List<Role> roles, String name) {
        return roles.stream()
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Role role(Dice dice, Instant at, String name, Set<Permission> permissions) {
        return new Role(new RoleId(dice.idAt(at)), name, permissions, 0);
    }

    /** But for being sent to clients: the salon's administrator stays in the office. */
    private static Set<Permission> everything() {
        return Arrays.stream(Right.values())
                .filter(right -> right != MEASUREMENTS_EXECUTE)
                .map(right -> new Permission(right, Scope.ALL))
                .collect(Collectors.toSet());
    }
}
