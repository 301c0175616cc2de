package org.nezabudka.adapter.persistence.notification;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.application.notification.MailChoices;
import org.nezabudka.application.notification.Notice;
import org.nezabudka.domain.organization.EmployeeId;

/** Choices in a table, a row for each kind that somebody chose. */
public final class JdbiMailChoices implements MailChoices {

    private static final String OF_THESE =
            "select employee_id, kind from notification_mail_choice where employee_id = any(:employees)";

    private static final String REPLACE = """
            with gone as (delete from notification_mail_choice where employee_id = :employee and not kind = any(:kinds))
            insert into notification_mail_choice (employee_id, kind)
            select :employee, given.kind from unnest(:kinds) as given (kind)
            on conflict do nothing
            """;

    private final Jdbi jdbi;

    public JdbiMailChoices(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<Notice.Kind> of(EmployeeId employee) {
        return of(List.of(employee)).getOrDefault(employee, Set.of());
    }

    @Override
    public Map<EmployeeId, Set<Notice.Kind>> of(Collection<EmployeeId> employees) {
        var choices = new HashMap<EmployeeId, Set<Notice.Kind>>();
        jdbi.useHandle(handle -> handle.createQuery(OF_THESE)
                .bindArray(
                        "employees",
                        UUID.class,
                        employees.stream().map(EmployeeId::value).toList())
                .map((row, context) -> Map.entry(new EmployeeId(Rows.uuid(row, "employee_id")), row.getString("kind")))
                .forEach(choice -> choices.computeIfAbsent(choice.getKey(), any -> EnumSet.noneOf(Notice.Kind.class))
                        .add(Notice.Kind.valueOf(choice.getValue()))));
        return choices;
    }

    @Override
    public void save(EmployeeId employee, Set<Notice.Kind> kinds) {
        jdbi.useHandle(handle -> handle.createUpdate(REPLACE)
                .bind("employee", employee.value())
                .bindArray("kinds", String.class, kinds.stream().map(Enum::name).toList())
                .execute());
    }
}
