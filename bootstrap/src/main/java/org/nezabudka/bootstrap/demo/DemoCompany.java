package org.nezabudka.bootstrap.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.LongSupplier;
import org.nezabudka.domain.access.Account;
import org.nezabudka.domain.access.Role;
import org.nezabudka.domain.activity.Activity;
import org.nezabudka.domain.call.RecordedCall;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.StatusLadder;
import org.nezabudka.domain.dictionary.DictionaryEntry;
import org.nezabudka.domain.organization.Department;
import org.nezabudka.domain.organization.Employee;

/**
 * A salon network with three years behind it: staff, rights, clients with their histories, the calls of four months. One seed and
 * one moment always give the same salon. No name, number or address was ever a real person's.
 *
 * @param positions that the salon has besides the shipped ones
 * @param departments parents before those below them, with heads named
 * @param employees supervisors before those who report to them
 * @param clients oldest first
 * @param calls oldest first
 * @param activities what follows an entry stands behind it
 */
public record DemoCompany(
        List<DictionaryEntry> positions,
        List<Department> departments,
        List<Employee> employees,
        List<Role> roles,
        List<Account> accounts,
        List<Client> clients,
        List<RecordedCall> calls,
        List<Activity> activities) {

    public static final String NAME = "Мебельный дом «Незабудка»";

    /** Of every demo account: printed when the demo starts, and good for nothing else. */
    public static final String PASSWORD = "nezabudka-demo";

    /** The usual salon. */
    public static final long SEED = 20_260_401;

    public DemoCompany {
        positions = List.copyOf(positions);
        departments = List.copyOf(departments);
        employees = List.copyOf(employees);
        roles = List.copyOf(roles);
        accounts = List.copyOf(accounts);
        clients = List.copyOf(clients);
        calls = List.copyOf(calls);
        activities = List.copyOf(activities);
    }

    /**
     * Makes the salon up.
     *
     * @param now where its past ends
     * @param zone in which its days begin
     * @param numbers for the cards of clients, growing
     * @param passwordHash of {@link #PASSWORD}
     */
    public static DemoCompany create(
            long seed, Instant now, ZoneId zone, StatusLadder ladder, LongSupplier numbers, String passwordHash) {
        // The database keeps microseconds; milliseconds are enough for a past that never was.
        var today = now.truncatedTo(ChronoUnit.MILLIS);
        var dice = new Dice(seed);
        var hours = new OfficeHours(zone);
        var staff = DemoStaff.hire(dice, today);
        var roles = DemoAccess.roles(dice, today);
        var clients = new DemoClients(dice, hours, staff, ladder, today, numbers).all();
        var calls = new DemoCalls(dice, hours, staff, clients, today).all();
        return new DemoCompany(
                DemoStaff.furtherPositions(),
                staff.departmentList(),
                staff.employeeList(),
                roles,
                DemoAccess.accounts(staff, roles, passwordHash),
                clients,
                calls,
                new DemoWork(dice, hours, staff, ladder, today).with(clients));
    }
}
