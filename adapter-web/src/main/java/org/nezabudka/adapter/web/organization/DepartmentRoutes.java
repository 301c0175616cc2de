package org.nezabudka.adapter.web.organization;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.factory.Mappers;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Items;
import org.nezabudka.adapter.web.shared.Length;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.organization.DepartmentTree;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.organization.Department;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.UnknownDepartment;

/** The tree of departments. */
public final class DepartmentRoutes {
    private final DepartmentTree tree;
    private final StaffMapper mapper = Mappers.getMapper(StaffMapper.class);

    public DepartmentRoutes(DepartmentTree tree) {
        this.tree = tree;
    }

    public void declare(Routes routes) {
        routes.get("/departments").named("departments").signedIn().does(request -> all());
        routes.post("/departments")
                .named("addDepartment")
                .needs(Right.ADMIN_DEPARTMENTS)
                .creates()
                .does(this::add);
        routes.put("/departments/{departmentId}")
                .named("changeDepartment")
                .needs(Right.ADMIN_DEPARTMENTS)
                .on("department", "departmentId")
                .changes()
                .does(this::change);
        routes.delete("/departments/{departmentId}")
                .named("removeDepartment")
                .needs(Right.ADMIN_DEPARTMENTS)
                .on("department", "departmentId")
                .changes()
                .does(this::remove);
    }

    /** What a department shall be. */
    record DepartmentFacts(
            @NotNull @Length(min = 1, max = 150) String name,
            @Nullable UUID parentId,
            @Nullable UUID headId) {
        @Nullable
        DepartmentId parent() {
            return parentId == null ? null : new DepartmentId(parentId);
        }

        @Nullable
        EmployeeId head() {
            return headId == null ? null : new EmployeeId(headId);
        }
    }

    /** A department. */
    record DepartmentView(
            String id,
            int version,
            String name,
            @Nullable String parentId,
            @Nullable String headId,
            @Nullable String headName,
            int employees) {}

    private Answer all() {
        return Answer.ok(new Items<>(tree.all().stream().map(mapper::view).toList()));
    }

    private Answer add(Request request) {
        var facts = request.body(DepartmentFacts.class);
        var added = tree.add(request.actor(), facts.name(), facts.parent(), facts.head());
        return Answer.created(view(added)).at(added.version());
    }

    private Answer change(Request request) {
        var facts = request.body(DepartmentFacts.class);
        var id = new DepartmentId(request.id("departmentId"));
        var changed = tree.change(request.actor(), id, request.version(), facts.name(), facts.parent(), facts.head());
        return Answer.ok(view(changed)).at(changed.version());
    }

    private Answer remove(Request request) {
        tree.remove(request.actor(), new DepartmentId(request.id("departmentId")), request.version());
        return Answer.done();
    }

    private DepartmentView view(Department department) {
        return tree.all().stream()
                .filter(row -> row.id().equals(department.id().toString()))
                .findFirst()
                .map(mapper::view)
                .orElseThrow(() -> new UnknownDepartment(department.id()));
    }
}
