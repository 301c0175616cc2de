package org.nezabudka.domain.organization;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.shared.Texts;

/**
 * A department [подразделение], part of a tree (brief 002).
 *
 * @param parent the department above, {@code null} at the top
 * @param head who leads it
 */
public record Department(
        DepartmentId id,
        String name,
        @Nullable DepartmentId parent,
        @Nullable EmployeeId head,
        int version) {

    public Department {
        name = Texts.line("name", name, 150);
    }
}
