package org.nezabudka.domain.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.shared.EmailAddress;
import org.nezabudka.domain.shared.PersonName;
import org.nezabudka.domain.shared.PhoneNumber;

/** An employee for tests: {@code anEmployee("Орлов Павел").in(sales).extension("101").build()}. */
public final class EmployeeBuilder {

    private EmployeeId id = new EmployeeId(UUID.randomUUID());
    private final PersonName name;
    private @Nullable DepartmentId department;
    private @Nullable EntryCode position;
    private @Nullable EmployeeId supervisor;
    private @Nullable Extension extension;
    private @Nullable PhoneNumber phone;
    private @Nullable EmailAddress email;

    private EmployeeBuilder(PersonName name) {
        this.name = name;
    }

    public static EmployeeBuilder anEmployee() {
        return anEmployee("Орлов Павел");
    }

    /** @param fullName family name, first name and father's name, as far as known, with spaces between */
    public static EmployeeBuilder anEmployee(String fullName) {
        var parts = fullName.split(" ", 3);
        return new EmployeeBuilder(
                new PersonName(parts[0], parts.length > 1 ? parts[1] : null, parts.length > 2 ? parts[2] : null));
    }

    public EmployeeBuilder withId(EmployeeId other) {
        id = other;
        return this;
    }

    public EmployeeBuilder in(@Nullable DepartmentId other) {
        department = other;
        return this;
    }

    public EmployeeBuilder position(String code) {
        position = new EntryCode(code);
        return this;
    }

    public EmployeeBuilder under(EmployeeId other) {
        supervisor = other;
        return this;
    }

    public EmployeeBuilder extension(String digits) {
        extension = new Extension(digits);
        return this;
    }

    public EmployeeBuilder phone(String e164) {
        phone = new PhoneNumber(e164);
        return this;
    }

    public EmployeeBuilder email(String address) {
        email = new EmailAddress(address);
        return this;
    }

    public EmployeeFacts facts() {
        return new EmployeeFacts(name, department, position, supervisor, extension, phone, email);
    }

    public Employee build() {
        return new Employee(id, facts(), null, 0);
    }
}
