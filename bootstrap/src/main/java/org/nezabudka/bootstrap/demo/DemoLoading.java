package org.nezabudka.bootstrap.demo;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nezabudka.application.access.Accounts;
import org.nezabudka.application.access.PasswordHashes;
import org.nezabudka.application.access.Roles;
import org.nezabudka.application.activity.Activities;
import org.nezabudka.application.activity.ActivityReminders;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.call.Calls;
import org.nezabudka.application.client.ClientQuery;
import org.nezabudka.application.client.ClientViews;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.dictionary.Dictionaries;
import org.nezabudka.application.organization.Departments;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.organization.StaffDirectory;
import org.nezabudka.application.reminder.ReminderPlanning;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Password;
import org.nezabudka.domain.organization.Department;
import org.nezabudka.domain.organization.DepartmentId;

/**
 * Puts the {@link DemoCompany} into an empty installation: all of it in one transaction, so that an interrupted start leaves
 * nothing half behind. The journal says in one entry what was done; it does not pretend that people acted.
 */
public final class DemoLoading {

    private static final Actor DEMO = new Actor.Machine("demo");

    private final Departments departments;
    private final Employees employees;
    private final StaffDirectory staffDirectory;
    private final Dictionaries dictionaries;
    private final Roles roles;
    private final Accounts accounts;
    private final PasswordHashes hashes;
    private final Clients clients;
    private final ClientViews clientViews;
    private final Calls calls;
    private final Activities activities;
    private final ReminderPlanning reminders;
    private final AuditTrail audit;
    private final Transactions transactions;
    private final InstantSource clock;
    private final ZoneId zone;

    public DemoLoading(
            Departments departments,
            Employees employees,
            StaffDirectory staffDirectory,
            Dictionaries dictionaries,
            Roles roles,
            Accounts accounts,
            PasswordHashes hashes,
            Clients clients,
            ClientViews clientViews,
            Calls calls,
            Activities activities,
            ReminderPlanning reminders,
            AuditTrail audit,
            Transactions transactions,
            InstantSource clock,
            ZoneId zone) {
        this.departments = departments;
        this.employees = employees;
        this.staffDirectory = staffDirectory;
        this.dictionaries = dictionaries;
        this.roles = roles;
        this.accounts = accounts;
        this.hashes = hashes;
        this.clients = clients;
        this.clientViews = clientViews;
        this.calls = calls;
        this.activities = activities;
        this.reminders = reminders;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Loads the usual salon.
     *
     * @return what was loaded; nothing where there are employees, accounts or clients already
     */
    public Optional<DemoCompany> load() {
        return load(DemoCompany.SEED);
    }

    /** As {@link #load()}, with another salon. */
    public Optional<DemoCompany> load(long seed) {
        if (!transactions.run(this::isEmpty)) return Optional.empty();
        // One hash for all: they share the password anyhow, and hashing is slow on purpose.
        var hash = hashes.hash(new Password(DemoCompany.PASSWORD));
        return transactions.run(() -> {
            if (!isEmpty()) return Optional.<DemoCompany>empty();
            var company = DemoCompany.create(
                    seed, clock.instant(), zone, dictionaries.statusLadder(), clients::nextNumber, hash);
            store(company);
            return Optional.of(company);
        });
    }

    private boolean isEmpty() {
        return !accounts.any()
                && staffDirectory
                        .employees(StaffDirectory.StaffQuery.everybody())
                        .isEmpty()
                && clientViews
                        .page(DEMO, ClientQuery.all(), PageRequest.first(1))
                        .items()
                        .isEmpty();
    }

    private void store(DemoCompany company) {
        for (var position : company.positions())
            if (dictionaries.find(position.dictionary(), position.code()).isEmpty()) dictionaries.save(position);
        storeStaff(company);
        company.roles().forEach(roles::save);
        company.accounts().forEach(accounts::save);
        company.clients().forEach(clients::save);
        calls.addAll(company.calls());
        activities.addAll(company.activities());
        company.activities().forEach(one -> ActivityReminders.of(one).ifPresent(reminders::plan));
        audit.done(
                DEMO,
                "demo-loaded",
                "company",
                null,
                new Differences()
                        .field("name", null, DemoCompany.NAME)
                        .field("employees", null, company.employees().size())
                        .field("clients", null, company.clients().size())
                        .field("calls", null, company.calls().size())
                        .field("activities", null, company.activities().size())
                        .changes());
    }

    /** A department names its head, an employee their department: departments come first, their heads last. */
    private void storeStaff(DemoCompany company) {
        var stored = new HashMap<DepartmentId, Department>();
        for (var department : company.departments())
            stored.put(department.id(), departments.save(headed(department, Map.of())));
        company.employees().forEach(employees::save);
        for (var department : company.departments()) departments.save(headed(department, stored));
    }

    private static Department headed(Department department, Map<DepartmentId, Department> stored) {
        var before = stored.get(department.id());
        return new Department(
                department.id(),
                department.name(),
                department.parent(),
                before == null ? null : department.head(),
                before == null ? 0 : before.version());
    }
}
