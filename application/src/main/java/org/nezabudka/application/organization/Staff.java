package org.nezabudka.application.organization;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.access.Accounts;
import org.nezabudka.application.access.CalendarLinks;
import org.nezabudka.application.access.Roles;
import org.nezabudka.application.access.Sessions;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.dictionary.Dictionaries;
import org.nezabudka.application.notification.Notice;
import org.nezabudka.application.notification.Notifier;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.dictionary.Dictionary;
import org.nezabudka.domain.dictionary.EntryNotOffered;
import org.nezabudka.domain.organization.Employee;
import org.nezabudka.domain.organization.EmployeeChangedMeanwhile;
import org.nezabudka.domain.organization.EmployeeFacts;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.EmployeeIsDismissed;
import org.nezabudka.domain.organization.StillHeld;
import org.nezabudka.domain.organization.SupervisorCircle;
import org.nezabudka.domain.organization.UnknownDepartment;
import org.nezabudka.domain.organization.UnknownEmployee;
import org.nezabudka.domain.shared.Subject;

/** Keeping the staff: hiring, changing, dismissing. */
public final class Staff {

    private final Employees employees;
    private final Departments departments;
    private final StaffDirectory directory;
    private final Dictionaries dictionaries;
    private final List<Inheritance> inheritances;
    private final Notifier notifier;
    private final Accounts accounts;
    private final Roles roles;
    private final Sessions sessions;
    private final CalendarLinks calendarLinks;
    private final AuditTrail audit;
    private final LiveEvents live;
    private final Transactions transactions;
    private final Ids ids;
    private final InstantSource clock;

    public Staff(
            Employees employees,
            Departments departments,
            StaffDirectory directory,
            Dictionaries dictionaries,
            List<Inheritance> inheritances,
            Notifier notifier,
            Accounts accounts,
            Roles roles,
            Sessions sessions,
            CalendarLinks calendarLinks,
            AuditTrail audit,
            LiveEvents live,
            Transactions transactions,
            Ids ids,
            InstantSource clock) {
        this.employees = employees;
        this.departments = departments;
        this.directory = directory;
        this.dictionaries = dictionaries;
        this.inheritances = List.copyOf(inheritances);
        this.notifier = notifier;
        this.accounts = accounts;
        this.roles = roles;
        this.sessions = sessions;
        this.calendarLinks = calendarLinks;
        this.audit = audit;
        this.live = live;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** The directory; everybody signed in may know who works here. */
    public List<StaffDirectory.EmployeeRow> find(StaffDirectory.StaffQuery query) {
        return transactions.run(() -> directory.employees(query));
    }

    /** @throws UnknownEmployee if there is none */
    public StaffDirectory.EmployeeRow get(EmployeeId id) {
        return transactions.run(() -> directory.employee(id).orElseThrow(() -> new UnknownEmployee(id)));
    }

    /** @throws org.nezabudka.domain.organization.ExtensionTaken if another working employee has the extension */
    public Employee hire(Actor actor, EmployeeFacts facts) {
        AccessPolicy.demand(actor, Right.ADMIN_EMPLOYEES);
        return transactions.run(() -> {
            demandKnown(null, facts);
            var hired = Employee.hire(new EmployeeId(ids.next()), facts).state();
            var saved = employees.save(hired);
            remember(actor, "employee-hired", saved.id(), null, facts);
            return saved;
        });
    }

    /**
     * Changes the facts of an employee.
     *
     * @throws EmployeeChangedMeanwhile if it is not at this version
     * @throws SupervisorCircle if the employee would stand above themselves
     */
    public Employee change(Actor actor, EmployeeId id, int version, EmployeeFacts facts) {
        AccessPolicy.demand(actor, Right.ADMIN_EMPLOYEES);
        return transactions.run(() -> {
            var employee = employees.get(id);
            if (employee.version() != version) throw new EmployeeChangedMeanwhile(id);
            if (!employee.works() && facts.extension() != null) throw new EmployeeIsDismissed(employee.displayName());
            demandKnown(employee, facts);
            var change = employee.change(facts);
            if (change.isEmpty()) return employee;
            var saved = employees.save(change.state());
            remember(actor, "employee-changed", id, employee.facts(), facts);
            return saved;
        });
    }

    /**
     * What would be left without anybody if the employee left now; needs {@link Right#ADMIN_EMPLOYEES}.
     *
     * @throws UnknownEmployee if there is none
     * @throws EmployeeIsDismissed if the employee has left already
     */
    public Map<Inheritance.Kind, Integer> estate(Actor actor, EmployeeId id) {
        AccessPolicy.demand(actor, Right.ADMIN_EMPLOYEES);
        return transactions.run(() -> {
            var employee = employees.get(id);
            if (!employee.works()) throw new EmployeeIsDismissed(employee.displayName());
            var counts = new EnumMap<Inheritance.Kind, Integer>(Inheritance.Kind.class);
            for (var one : inheritances) counts.put(one.kind(), one.count(id));
            return counts;
        });
    }

    /**
     * Dismisses an employee and, in the same step, hands over all that is theirs, closes the account and ends its sessions. Each
     * successor is told once; the former manager stays in the history of every client.
     *
     * @throws EmployeeIsDismissed if the employee or a successor no longer works here, or somebody would succeed themselves
     * @throws StillHeld if something would be left without anybody all the same
     */
    public Employee dismiss(Actor actor, EmployeeId id, int version, @Nullable String reason, Heirs heirs) {
        AccessPolicy.demand(actor, Right.ADMIN_EMPLOYEES);
        return transactions.run(() -> {
            var enabled = accounts.enabledForChange();
            var employee = employees.get(id);
            if (employee.version() != version) throw new EmployeeChangedMeanwhile(id);
            for (var successor : heirs.all()) {
                var heir = employees.get(successor);
                if (!heir.works() || successor.equals(id)) throw new EmployeeIsDismissed(heir.displayName());
            }
            var change = employee.dismiss(clock.instant(), actor.person().orElse(null), reason);
            for (var account : enabled)
                if (account.employee().equals(id)) accounts.save(account.with(account.login(), account.roles(), false));
            accounts.demandAdministrator(roles);
            sessions.endAll(id, null);
            calendarLinks.remove(id);
            var differences = new Differences().field("reason", null, reason);
            var shares = handOver(actor, id, heirs, differences);
            var saved = employees.save(change.state());
            audit.done(actor, "employee-dismissed", "employee", id.toString(), differences.changes());
            tell(actor, employee, shares);
            live.publish(LiveEvent.everybody("organization.changed", id.toString()));
            return saved;
        });
    }

    /** @return what each successor got */
    private Map<EmployeeId, Map<Inheritance.Kind, Integer>> handOver(
            Actor actor, EmployeeId from, Heirs heirs, Differences differences) {
        var shares = new HashMap<EmployeeId, Map<Inheritance.Kind, Integer>>();
        for (var one : inheritances) {
            var successors = heirs.of(one.kind());
            int count = one.handOver(actor, from, successors);
            int left = one.count(from);
            if (left > 0) throw new StillHeld(one.kind().name(), left);
            if (count > 0) differences.field(key(one.kind()), null, count);
            successors
                    .shares()
                    .forEach((heir, share) -> shares.computeIfAbsent(heir, any -> new EnumMap<>(Inheritance.Kind.class))
                            .put(one.kind(), share));
        }
        var names = shares.keySet().stream()
                .map(heir -> employees.get(heir).displayName())
                .sorted()
                .toList();
        differences.field("successor", null, String.join(", ", names));
        return shares;
    }

    private void tell(Actor actor, Employee leaving, Map<EmployeeId, Map<Inheritance.Kind, Integer>> shares) {
        shares.forEach((heir, share) -> {
            var facts = new HashMap<String, String>();
            facts.put("by", actor.name());
            facts.put("from", leaving.displayName());
            share.forEach((kind, count) -> facts.put(key(kind), count.toString()));
            var subject = new Subject(Subject.Kind.EMPLOYEE, leaving.id().value());
            notifier.tell(Set.of(heir), new Notice(Notice.Kind.HANDED_OVER, subject, null, facts));
        });
    }

    /** {@code headedDepartments}: how the journal and notices name a kind. */
    private static String key(Inheritance.Kind kind) {
        return switch (kind) {
            case CLIENTS -> "clients";
            case ACTIVITIES -> "activities";
            case INQUIRIES -> "inquiries";
            case MEASUREMENTS -> "measurements";
            case ORDERS -> "orders";
            case DEPUTIES -> "deputies";
            case ACCESS_GRANTS -> "accessGrants";
            case HEADED_DEPARTMENTS -> "headedDepartments";
        };
    }

    private void demandKnown(@Nullable Employee employee, EmployeeFacts facts) {
        var department = facts.department();
        if (department != null && departments.chart().find(department).isEmpty())
            throw new UnknownDepartment(department);
        var position = facts.position();
        boolean kept = employee != null && position != null && position.equals(employee.position());
        if (position != null
                && !kept
                && dictionaries
                        .find(Dictionary.POSITIONS, position)
                        .filter(entry -> !entry.archived())
                        .isEmpty()) throw new EntryNotOffered("position", position.value());
        var supervisor = facts.supervisor();
        while (supervisor != null) {
            if (employee != null && supervisor.equals(employee.id()))
                throw new SupervisorCircle(employee.displayName());
            supervisor = employees.get(supervisor).facts().supervisor();
        }
    }

    private void remember(Actor actor, String act, EmployeeId id, @Nullable EmployeeFacts before, EmployeeFacts after) {
        var changes = new Differences()
                .field(
                        "name",
                        before == null ? null : before.name().full(),
                        after.name().full())
                .field("department", before == null ? null : before.department(), after.department())
                .field("position", before == null ? null : before.position(), after.position())
                .field("supervisor", before == null ? null : before.supervisor(), after.supervisor())
                .field("extension", before == null ? null : before.extension(), after.extension())
                .field("phone", before == null ? null : before.phone(), after.phone())
                .field("email", before == null ? null : before.email(), after.email())
                .changes();
        audit.done(actor, act, "employee", id.toString(), changes);
        live.publish(LiveEvent.everybody("organization.changed", id.toString()));
    }
}
