package org.nezabudka.adapter.web.organization;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An employee as the directory answers.
 *
 * @param account only for those who may change it
 */
record EmployeeView(
        String id,
        int version,
        String name,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String patronymic,
        @Nullable String departmentId,
        @Nullable String departmentName,
        @Nullable String position,
        @Nullable String supervisorId,
        @Nullable String supervisorName,
        @Nullable String extension,
        @Nullable String phone,
        @Nullable String email,
        boolean works,
        @Nullable Instant dismissedAt,
        @Nullable String dismissalReason,
        int clients,
        @Nullable AccountView account) {
    /** What the employee signs in with. */
    record AccountView(String login, boolean enabled, List<String> roleIds, int version) {}
}
