package org.nezabudka.domain.organization;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tree of departments [оргструктура]. */
public final class OrganizationChart {

    private final Map<DepartmentId, Department> departments = new HashMap<>();

    /** @throws DepartmentCircle if a department stands above itself */
    public OrganizationChart(Collection<Department> all) {
        for (var department : all) departments.put(department.id(), department);
        for (var department : all) refuseCircle(department);
    }

    /** The department itself and everything below it. */
    public Set<DepartmentId> withAllBelow(DepartmentId top) {
        var found = new LinkedHashSet<DepartmentId>();
        found.add(top);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (var department : departments.values()) {
                var parent = department.parent();
                if (parent != null && found.contains(parent)) grew |= found.add(department.id());
            }
        }
        return found;
    }

    /** The department itself and everything above it, up to the top. */
    public Set<DepartmentId> withAllAbove(DepartmentId bottom) {
        var found = new LinkedHashSet<DepartmentId>();
        for (DepartmentId current = bottom; current != null && found.add(current); ) {
            var department = departments.get(current);
            current = department == null ? null : department.parent();
        }
        return found;
    }

    /** Departments this employee heads, by name. */
    public List<Department> headedBy(EmployeeId head) {
        return departments.values().stream()
                .filter(department -> head.equals(department.head()))
                .sorted(Comparator.comparing(Department::name)
                        .thenComparing(department -> department.id().toString()))
                .toList();
    }

    public Optional<Department> find(DepartmentId id) {
        return Optional.ofNullable(departments.get(id));
    }

    /**
     * The chart after a department was added or changed.
     *
     * @throws DepartmentCircle if it would stand above itself
     * @throws UnknownDepartment if its parent does not exist
     */
    public OrganizationChart with(Department department) {
        var parent = department.parent();
        if (parent != null && !parent.equals(department.id()) && !departments.containsKey(parent))
            throw new UnknownDepartment(parent);
        var after = new HashMap<>(departments);
        after.put(department.id(), department);
        return new OrganizationChart(after.values());
    }

    private void refuseCircle(Department start) {
        var seen = new HashSet<DepartmentId>();
        var current = start;
        while (current != null) {
            if (!seen.add(current.id())) throw new DepartmentCircle(start.name());
            var parent = current.parent();
            current = parent == null ? null : departments.get(parent);
        }
    }
}
