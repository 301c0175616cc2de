package org.nezabudka.adapter.persistence.worktime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.application.worktime.WorkingTimes;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.worktime.Absence;
import org.nezabudka.domain.worktime.AbsenceId;
import org.nezabudka.domain.worktime.CalendarChangedMeanwhile;
import org.nezabudka.domain.worktime.EmployeeHours;
import org.nezabudka.domain.worktime.WorkingCalendar;

/** Working hours and absences in tables. */
public final class JdbiWorkingTimes implements WorkingTimes {

    private static final String COMPANY = "select version, week, special_days from working_calendar";

    private static final String ADD_CALENDAR = """
            insert into working_calendar (version, week, special_days)
            values (1, cast(:week as jsonb), cast(:specialDays as jsonb)) on conflict do nothing
            """;

    private static final String CHANGE_CALENDAR = """
            update working_calendar
            set version = version + 1, week = cast(:week as jsonb), special_days = cast(:specialDays as jsonb)
            where version = :version
            """;

    private static final String WEEKS =
            "select employee_id, version, week, special_days from employee_hours where employee_id = any(:employees)";

    private static final String ADD_WEEK = """
            insert into employee_hours (employee_id, version, week, special_days)
            values (:employee, 1, cast(:week as jsonb), cast(:specialDays as jsonb))
            on conflict do nothing
            """;

    private static final String CHANGE_WEEK = """
            update employee_hours
            set version = version + 1, week = cast(:week as jsonb), special_days = cast(:specialDays as jsonb)
            where employee_id = :employee and version = :version
            """;

    private static final String ABSENCES = """
            select id, employee_id, kind, starts_at, ends_at, reason, added_by from absence
            where employee_id = any(:employees) and ends_at > :since
            """;

    private static final String ABSENCE =
            "select id, employee_id, kind, starts_at, ends_at, reason, added_by from absence where id = :id";

    private static final String ADD_ABSENCE = """
            insert into absence (id, employee_id, kind, starts_at, ends_at, reason, added_by)
            values (:id, :employee, :kind, :from, :until, :reason, :by)
            """;

    /** Before all that happened here, and within what the database can tell. */
    private static final Instant EVER = Instant.parse("1900-01-01T00:00:00Z");

    private final Jdbi jdbi;
    private final ZoneId zone;

    /** @param zone where the company is */
    public JdbiWorkingTimes(Jdbi jdbi, ZoneId zone) {
        this.jdbi = jdbi;
        this.zone = zone;
    }

    @Override
    public WorkingCalendar company() {
        return jdbi.withHandle(handle -> handle.createQuery(COMPANY)
                .map((row, context) -> new WorkingCalendar(
                        zone,
                        HoursJson.week(row.getString("week")),
                        HoursJson.specialDays(row.getString("special_days")),
                        row.getInt("version")))
                .findOne()
                .orElseGet(() -> WorkingCalendar.usual(zone)));
    }

    @Override
    public WorkingCalendar save(WorkingCalendar calendar) {
        jdbi.useHandle(handle -> {
            boolean added = calendar.version() == 0;
            try (var update = handle.createUpdate(added ? ADD_CALENDAR : CHANGE_CALENDAR)) {
                if (!added) update.bind("version", calendar.version());
                int stored = update.bind("week", HoursJson.week(calendar.week()))
                        .bind(
                                "specialDays",
                                HoursJson.specialDays(calendar.specialDays().values()))
                        .execute();
                if (stored == 0) throw new CalendarChangedMeanwhile();
            }
        });
        return calendar.withVersion(calendar.version() + 1);
    }

    @Override
    public EmployeeHours of(EmployeeId employee) {
        return Objects.requireNonNull(of(List.of(employee), EVER).get(employee));
    }

    @Override
    public Map<EmployeeId, EmployeeHours> of(Collection<EmployeeId> employees, Instant since) {
        if (employees.isEmpty()) return Map.of();
        var ids = employees.stream().map(EmployeeId::value).distinct().toList();
        return jdbi.withHandle(handle -> {
            var absences = new HashMap<EmployeeId, List<Absence>>();
            handle.createQuery(ABSENCES)
                    .bindArray("employees", UUID.class, ids)
                    .bind("since", since)
                    .map((row, context) -> absence(row))
                    .forEach(absence -> absences.computeIfAbsent(absence.employee(), any -> new ArrayList<>())
                            .add(absence));
            var hours = new HashMap<EmployeeId, EmployeeHours>();
            for (var id : ids) {
                var employee = new EmployeeId(id);
                hours.put(employee, new EmployeeHours(employee, null, absences.getOrDefault(employee, List.of()), 0));
            }
            handle.createQuery(WEEKS)
                    .bindArray("employees", UUID.class, ids)
                    .map((row, context) -> week(row, hours))
                    .forEach(one -> hours.put(one.employee(), one));
            return hours;
        });
    }

    private static EmployeeHours week(ResultSet row, Map<EmployeeId, EmployeeHours> known) throws SQLException {
        var employee = new EmployeeId(Rows.uuid(row, "employee_id"));
        var week = Rows.text(row, "week");
        return new EmployeeHours(
                employee,
                week == null ? null : HoursJson.week(week),
                HoursJson.specialDays(row.getString("special_days")),
                Objects.requireNonNull(known.get(employee)).absences(),
                row.getInt("version"));
    }

    @Override
    public EmployeeHours save(EmployeeHours hours) {
        jdbi.useHandle(handle -> {
            boolean added = hours.version() == 0;
            var week = hours.own();
            try (var update = handle.createUpdate(added ? ADD_WEEK : CHANGE_WEEK)) {
                if (!added) update.bind("version", hours.version());
                int stored = update.bind("employee", hours.employee().value())
                        .bind("week", week == null ? null : HoursJson.week(week))
                        .bind("specialDays", HoursJson.specialDays(hours.days().values()))
                        .execute();
                if (stored == 0) throw new CalendarChangedMeanwhile();
            }
        });
        return new EmployeeHours(hours.employee(), hours.own(), hours.days(), hours.absences(), hours.version() + 1);
    }

    @Override
    public Optional<Absence> absence(AbsenceId id) {
        return jdbi.withHandle(handle -> handle.createQuery(ABSENCE)
                .bind("id", id.value())
                .map((row, context) -> absence(row))
                .findOne());
    }

    @Override
    public void add(Absence absence) {
        jdbi.useHandle(handle -> handle.createUpdate(ADD_ABSENCE)
                .bind("id", absence.id().value())
                .bind("employee", absence.employee().value())
                .bind("kind", absence.kind().name())
                .bind("from", Rows.kept(absence.from()))
                .bind("until", Rows.kept(absence.until()))
                .bind("reason", absence.reason())
                .bindByType("by", valueOf(absence.addedBy()), UUID.class)
                .execute());
    }

    @Override
    public void remove(AbsenceId id) {
        jdbi.useHandle(handle -> handle.execute("delete from absence where id = ?", id.value()));
    }

    private static Absence absence(ResultSet row) throws SQLException {
        var addedBy = Rows.uuidOrNull(row, "added_by");
        return new Absence(
                new AbsenceId(Rows.uuid(row, "id")),
                new EmployeeId(Rows.uuid(row, "employee_id")),
                Absence.Kind.valueOf(row.getString("kind")),
                Rows.instant(row, "starts_at"),
                Rows.instant(row, "ends_at"),
                Rows.text(row, "reason"),
                addedBy == null ? null : new EmployeeId(addedBy));
    }

    private static @Nullable UUID valueOf(@Nullable EmployeeId id) {
        return id == null ? null : id.value();
    }
}
