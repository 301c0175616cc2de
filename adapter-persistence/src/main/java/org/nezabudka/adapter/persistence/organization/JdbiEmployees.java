package org.nezabudka.adapter.persistence.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Violations;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.Employee;
import org.nezabudka.domain.organization.EmployeeChangedMeanwhile;
import org.nezabudka.domain.organization.EmployeeFacts;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.Extension;
import org.nezabudka.domain.organization.ExtensionTaken;
import org.nezabudka.domain.shared.EmailAddress;
import org.nezabudka.domain.shared.PersonName;
import org.nezabudka.domain.shared.PhoneNumber;

/** The employees in a table. */
public final class JdbiEmployees implements Employees {

    private static final String BY_ID = """
            select id, version, family_name, given_name, patronymic, department_id, position_code, supervisor_id, extension,
                   phone, email, dismissed_at, dismissed_by, dismissal_reason
            from employee where id = :id
            """;

    private static final String BY_EXTENSION = """
            select id, version, family_name, given_name, patronymic, department_id, position_code, supervisor_id, extension,
                   phone, email, dismissed_at, dismissed_by, dismissal_reason
            from employee where extension = :extension and dismissed_at is null
            """;

    private static final String ADD = """
            insert into employee (id, version, family_name, given_name, patronymic, display_name, department_id, position_code,
                supervisor_id, extension, phone, email, dismissed_at, dismissed_by, dismissal_reason)
            values (:id, 1, :family, :given, :patronymic, :display, :department, :position, :supervisor, :extension, :phone,
                :email, :dismissedAt, :dismissedBy, :dismissalReason)
            on conflict (id) do nothing
            """;

    private static final String CHANGE = """
            update employee
            set version = version + 1, family_name = :family, given_name = :given, patronymic = :patronymic,
                display_name = :display, department_id = :department, position_code = :position, supervisor_id = :supervisor,
                extension = :extension, phone = :phone, email = :email, dismissed_at = :dismissedAt,
                dismissed_by = :dismissedBy, dismissal_reason = :dismissalReason
            where id = :id and version = :version
            """;

    private static final String COUNT =
            "select count(*) from employee where department_id = :department and dismissed_at is null";

    private final Jdbi jdbi;

    public JdbiEmployees(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Employee> find(EmployeeId id) {
        return jdbi.withHandle(handle -> handle.createQuery(BY_ID)
                .bind("id", id.value())
                .map((row, context) -> employee(row))
                .findOne());
    }

    @Override
    public Optional<Employee> atExtension(Extension extension) {
        return jdbi.withHandle(handle -> handle.createQuery(BY_EXTENSION)
                .bind("extension", extension.value())
                .map((row, context) -> employee(row))
                .findOne());
    }

    @Override
    public int countIn(DepartmentId department) {
        return jdbi.withHandle(handle -> handle.createQuery(COUNT)
                .bind("department", department.value())
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public Employee save(Employee employee) {
        var facts = employee.facts();
        var dismissal = employee.dismissal();
        var dismissedBy = dismissal == null ? null : dismissal.by();
        boolean added = employee.version() == 0;
        return jdbi.withHandle(handle -> {
            try (var update = handle.createUpdate(added ? ADD : CHANGE)) {
                if (!added) update.bind("version", employee.version());
                int stored = update.bind("id", employee.id().value())
                        .bind("family", facts.name().family())
                        .bind("given", facts.name().given())
                        .bind("patronymic", facts.name().patronymic())
                        .bind("display", employee.displayName())
                        .bind("department", idOf(facts.department()))
                        .bind("position", text(facts.position()))
                        .bind("supervisor", idOf(facts.supervisor()))
                        .bind("extension", text(facts.extension()))
                        .bind(
                                "phone",
                                facts.phone() == null ? null : facts.phone().digits())
                        .bind("email", text(facts.email()))
                        .bind("dismissedAt", dismissal == null ? null : Rows.kept(dismissal.at()))
                        .bind("dismissedBy", idOf(dismissedBy))
                        .bind("dismissalReason", dismissal == null ? null : dismissal.reason())
                        .execute();
                if (stored == 0) throw new EmployeeChangedMeanwhile(employee.id());
            } catch (JdbiException failure) {
                if (Violations.isOf(failure, "employee_extension_taken"))
                    throw new ExtensionTaken(Objects.toString(facts.extension()));
                throw failure;
            }
            return new Employee(employee.id(), facts, dismissal, employee.version() + 1);
        });
    }

    private static @Nullable UUID idOf(@Nullable DepartmentId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable UUID idOf(@Nullable EmployeeId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Employee employee(ResultSet row) throws SQLException {
        var department = Rows.uuidOrNull(row, "department_id");
        var position = Rows.text(row, "position_code");
        var supervisor = Rows.uuidOrNull(row, "supervisor_id");
        var extension = Rows.text(row, "extension");
        var phone = Rows.text(row, "phone");
        var email = Rows.text(row, "email");
        var facts = new EmployeeFacts(
                new PersonName(
                        Rows.text(row, "family_name"), Rows.text(row, "given_name"), Rows.text(row, "patronymic")),
                department == null ? null : new DepartmentId(department),
                position == null ? null : new EntryCode(position),
                supervisor == null ? null : new EmployeeId(supervisor),
                extension == null ? null : new Extension(extension),
                phone == null ? null : new PhoneNumber("+" + phone),
                email == null ? null : new EmailAddress(email));
        return new Employee(new EmployeeId(Rows.uuid(row, "id")), facts, dismissal(row), row.getInt("version"));
    }

    private static Employee.@Nullable Dismissal dismissal(ResultSet row) throws SQLException {
        var at = Rows.instantOrNull(row, "dismissed_at");
        if (at == null) return null;
        var by = Rows.uuidOrNull(row, "dismissed_by");
        return new Employee.Dismissal(at, by == null ? null : new EmployeeId(by), Rows.text(row, "dismissal_reason"));
    }
}
