package org.nezabudka.application.organization;

import java.util.List;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.organization.Department;
import org.nezabudka.domain.organization.EmployeeId;

/** Departments that the leaving employee heads get a new head, or none where nobody succeeds. */
public final class HeadedDepartments implements Inheritance {

    private final Departments departments;
    private final AuditTrail audit;

    public HeadedDepartments(Departments departments, AuditTrail audit) {
        this.departments = departments;
        this.audit = audit;
    }

    @Override
    public Kind kind() {
        return Kind.HEADED_DEPARTMENTS;
    }

    @Override
    public int count(EmployeeId leaving) {
        return departments.chart().headedBy(leaving).size();
    }

    @Override
    public int handOver(Actor actor, EmployeeId from, Successors successors) {
        List<Department> headed = departments.chartForChange().headedBy(from);
        for (var department : headed) {
            var head = successors.isEmpty() ? null : successors.next();
            var saved = departments.save(new Department(
                    department.id(), department.name(), department.parent(), head, department.version()));
            audit.done(
                    actor,
                    "department-changed",
                    "department",
                    saved.id().toString(),
                    new Differences().field("head", from, head).changes());
        }
        return headed.size();
    }
}
