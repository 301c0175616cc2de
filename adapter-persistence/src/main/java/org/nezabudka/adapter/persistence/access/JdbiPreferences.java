package org.nezabudka.adapter.persistence.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;
import org.nezabudka.application.access.PreferenceStore;
import org.nezabudka.application.access.Preferences;
import org.nezabudka.domain.organization.EmployeeId;

/** Preferences in a table. */
public final class JdbiPreferences implements PreferenceStore {

    private static final String SAVE = """
            insert into preference (employee_id, locale, theme, density, start_page, starts_planned_calls)
            values (:employee, :locale, :theme, :density, :startPage, :startsPlannedCalls)
            on conflict (employee_id) do update
            set locale = excluded.locale, theme = excluded.theme, density = excluded.density, start_page = excluded.start_page,
                starts_planned_calls = excluded.starts_planned_calls
            """;

    private final Jdbi jdbi;
    private final Locale usual;

    /** @param usual language of those who never chose one */
    public JdbiPreferences(Jdbi jdbi, Locale usual) {
        this.jdbi = jdbi;
        this.usual = usual;
    }

    @Override
    public Preferences of(EmployeeId employee) {
        return jdbi.withHandle(handle -> handle.createQuery(
                                "select locale, theme, density, start_page, starts_planned_calls from preference where employee_id = :employee")
                        .bind("employee", employee.value())
                        .map((row, context) -> preferences(row))
                        .findOne())
                .orElseGet(() -> Preferences.usual(usual));
    }

    @Override
    public void save(EmployeeId employee, Preferences preferences) {
        jdbi.useHandle(handle -> handle.createUpdate(SAVE)
                .bind("employee", employee.value())
                .bind("locale", preferences.locale())
                .bind("theme", preferences.theme().name())
                .bind("density", preferences.density().name())
                .bind("startPage", preferences.startPage())
                .bind("startsPlannedCalls", preferences.startsPlannedCalls())
                .execute());
    }

    static Preferences preferences(ResultSet row) throws SQLException {
        return new Preferences(
                row.getString("locale"),
                Preferences.Theme.valueOf(row.getString("theme")),
                Preferences.Density.valueOf(row.getString("density")),
                row.getString("start_page"),
                row.getBoolean("starts_planned_calls"));
    }
}
