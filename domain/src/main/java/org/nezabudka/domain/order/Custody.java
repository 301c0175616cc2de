package org.nezabudka.domain.order;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Texts;

/**
 * Where an order is now [текущее место нахождения]: an act of handing over, with its time.
 *
 * @param department {@code null}: with a person whose department does not matter
 * @param person {@code null}: with the department, nobody in particular
 * @param handedBy who handed it over; {@code null}: a machine
 */
public record Custody(
        @Nullable DepartmentId department,
        @Nullable EmployeeId person,
        Instant since,
        @Nullable EmployeeId handedBy,
        @Nullable String note) {

    public Custody {
        if (department == null && person == null) throw new NobodyHoldsIt();
        note = Texts.optionalLine("note", note, 500);
    }

    boolean isAt(@Nullable DepartmentId otherDepartment, @Nullable EmployeeId otherPerson) {
        return Objects.equals(department, otherDepartment) && Objects.equals(person, otherPerson);
    }
}
