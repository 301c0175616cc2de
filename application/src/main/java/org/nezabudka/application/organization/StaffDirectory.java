package org.nezabudka.application.organization;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;

/** Reads for lists and cards of staff. Everybody signed in may know who works here. */
public interface StaffDirectory {

    List<EmployeeRow> employees(StaffQuery query);

    Optional<EmployeeRow> employee(EmployeeId id);

    List<DepartmentRow> departments();

    /**
     * Which employees; absent conditions let all pass.
     *
     * @param text any part of name, position, extension or e-mail
     * @param departments of any of these
     * @param works {@code true} only working ones, {@code false} only dismissed ones
     */
    record StaffQuery(
            @Nullable String text,
            List<DepartmentId> departments,
            @Nullable Boolean works) {
        public static StaffQuery everybody() {
            return new StaffQuery(null, List.of(), null);
        }
    }

    /**
     * A line of the directory.
     *
     * @param clients how many clients the employee is a present manager of (brief 002)
     * @param login name of the account, {@code null} without one
     */
    record EmployeeRow(
            String id,
            String displayName,
            @Nullable String familyName,
            @Nullable String givenName,
            @Nullable String patronymic,
            @Nullable String departmentId,
            @Nullable String departmentName,
            @Nullable String positionCode,
            @Nullable String supervisorId,
            @Nullable String supervisorName,
            @Nullable String extension,
            @Nullable String phone,
            @Nullable String email,
            boolean works,
            java.time.@Nullable Instant dismissedAt,
            @Nullable String dismissalReason,
            int clients,
            @Nullable String login,
            boolean accountEnabled,
            List<String> roleIds,
            @Nullable Integer accountVersion,
            int version) {}

    /**
     * A department of the tree.
     *
     * @param employees how many work in it, those below not counted
     */
    record DepartmentRow(
            String id,
            String name,
            @Nullable String parentId,
            @Nullable String headId,
            @Nullable String headName,
            int employees,
            int version) {}
}
