package org.nezabudka.domain.organization;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.shared.EmailAddress;
import org.nezabudka.domain.shared.PersonName;
import org.nezabudka.domain.shared.PhoneNumber;

/**
 * What the staff directory holds of an employee (brief 002).
 *
 * @param position of dictionary {@code positions}
 * @param supervisor whom the employee reports to [руководитель]
 * @param extension of the telephone on the desk
 */
public record EmployeeFacts(
        PersonName name,
        @Nullable DepartmentId department,
        @Nullable EntryCode position,
        @Nullable EmployeeId supervisor,
        @Nullable Extension extension,
        @Nullable PhoneNumber phone,
        @Nullable EmailAddress email) {

    EmployeeFacts withoutExtension() {
        return new EmployeeFacts(name, department, position, supervisor, null, phone, email);
    }
}
