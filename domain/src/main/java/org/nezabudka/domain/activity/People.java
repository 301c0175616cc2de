package org.nezabudka.domain.activity;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * Who has to do with an activity.
 *
 * @param assignee who does it [исполнитель, менеджер]
 * @param assigner who wants it done [постановщик]; {@code null} when the software planned it
 * @param author who added it [кто добавил]; {@code null} when the software did
 */
public record People(
        EmployeeId assignee,
        @Nullable EmployeeId assigner,
        @Nullable EmployeeId author) {

    /** Somebody's own plan or entry. */
    public static People own(EmployeeId employee) {
        return new People(employee, employee, employee);
    }

    public People withAssignee(EmployeeId other) {
        return new People(other, assigner, author);
    }

    /** To whom the activity belongs, besides the managers of its client. */
    public Stream<EmployeeId> holders() {
        return Stream.of(assignee, assigner).filter(java.util.Objects::nonNull).distinct();
    }
}
