package org.nezabudka.application.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.organization.Department;
import org.nezabudka.domain.organization.DepartmentChangedMeanwhile;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.DepartmentInUse;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.EmployeeIsDismissed;
import org.nezabudka.domain.organization.UnknownDepartment;

/** Keeping the tree of departments. */
public final class DepartmentTree {

    private final Departments departments;
    private final Employees employees;
    private final StaffDirectory directory;
    private final AuditTrail audit;
    private final LiveEvents live;
    private final Transactions transactions;
    private final Ids ids;

    public DepartmentTree(
            Departments departments,
            Employees employees,
            StaffDirectory directory,
            AuditTrail audit,
            LiveEvents live,
            Transactions transactions,
            Ids ids) {
        this.departments = departments;
        this.employees = employees;
        this.directory = directory;
        this.audit = audit;
        this.live = live;
        this.transactions = transactions;
        this.ids = ids;
    }

    /** The whole tree; everybody signed in may know it. */
    public List<StaffDirectory.DepartmentRow> all() {
        return transactions.run(directory::departments);
    }

    /**
     * Adds a department.
     *
     * @throws UnknownDepartment if the parent does not exist
     */
    public Department add(Actor actor, String name, @Nullable DepartmentId parent, @Nullable EmployeeId head) {
        AccessPolicy.demand(actor, Right.ADMIN_DEPARTMENTS);
        return transactions.run(() -> {
            demandWorking(head);
            var department = new Department(new DepartmentId(ids.next()), name, parent, head, 0);
            departments.chartForChange().with(department);
            var saved = departments.save(department);
            remember(actor, "department-added", null, saved);
            return saved;
        });
    }

    /**
     * Renames or moves a department, or changes its head.
     *
     * @throws org.nezabudka.domain.organization.DepartmentCircle if it would stand above itself
     */
    public Department change(
            Actor actor,
            DepartmentId id,
            int version,
            String name,
            @Nullable DepartmentId parent,
            @Nullable EmployeeId head) {
        AccessPolicy.demand(actor, Right.ADMIN_DEPARTMENTS);
        return transactions.run(() -> {
            var chart = departments.chartForChange();
            var before = chart.find(id).orElseThrow(() -> new UnknownDepartment(id));
            if (before.version() != version) throw new DepartmentChangedMeanwhile(id);
            if (head != null && !head.equals(before.head())) demandWorking(head);
            var after = new Department(id, name, parent, head, version);
            chart.with(after);
            var saved = departments.save(after);
            remember(actor, "department-changed", before, saved);
            return saved;
        });
    }

    /** @throws DepartmentInUse if people or departments are in it */
    public void remove(Actor actor, DepartmentId id, int version) {
        AccessPolicy.demand(actor, Right.ADMIN_DEPARTMENTS);
        transactions.run(() -> {
            var chart = departments.chartForChange();
            var department = chart.find(id).orElseThrow(() -> new UnknownDepartment(id));
            if (department.version() != version) throw new DepartmentChangedMeanwhile(id);
            int below = (int) directory.departments().stream()
                    .filter(row -> id.toString().equals(row.parentId()))
                    .count();
            int people = employees.countIn(id);
            if (people > 0 || below > 0) throw new DepartmentInUse(department.name(), people, below);
            departments.remove(id);
            remember(actor, "department-removed", department, null);
        });
    }

    private void demandWorking(@Nullable EmployeeId head) {
        if (head == null) return;
        var employee = employees.get(head);
        if (!employee.works()) throw new EmployeeIsDismissed(employee.displayName());
    }

    private void remember(Actor actor, String act, @Nullable Department before, @Nullable Department after) {
        var id = before != null
                ? before.id()
                : java.util.Objects.requireNonNull(after).id();
        var changes = new Differences()
                .field("name", before == null ? null : before.name(), after == null ? null : after.name())
                .field("parent", before == null ? null : before.parent(), after == null ? null : after.parent())
                .field("head", before == null ? null : before.head(), after == null ? null : after.head())
                .changes();
        audit.done(actor, act, "department", id.toString(), changes);
        live.publish(LiveEvent.everybody("organization.changed", id.toString()));
    }
}
