package org.nezabudka.adapter.persistence.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.nezabudka.application.reminder.ReminderScenarios;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.reminder.ReminderScenario;
import org.nezabudka.domain.reminder.ReminderText;
import org.nezabudka.domain.reminder.ScenarioChangedMeanwhile;
import org.nezabudka.domain.reminder.ScenarioCodeTaken;

/** Scenarios in a table. */
public final class JdbiReminderScenarios implements ReminderScenarios {

    private static final String SELECT = """
            select code, version, name_ru, name_en, before_minutes, every_minutes, supervisor_after, template
            from reminder_scenario
            """;

    private static final String ADD = """
            insert into reminder_scenario (code, version, name_ru, name_en, before_minutes, every_minutes, supervisor_after,
                template)
            values (:code, 1, :nameRu, :nameEn, :before, :every, :supervisorAfter, :template)
            on conflict (code) do nothing
            """;

    private static final String CHANGE = """
            update reminder_scenario
            set version = version + 1, name_ru = :nameRu, name_en = :nameEn, before_minutes = :before, every_minutes = :every,
                supervisor_after = :supervisorAfter, template = :template
            where code = :code and version = :version
            """;

    private final Jdbi jdbi;

    public JdbiReminderScenarios(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<ReminderScenario> all() {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " order by name_ru, code")
                .map((row, context) -> scenario(row))
                .list());
    }

    @Override
    public Optional<ReminderScenario> find(EntryCode code) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " where code = :code")
                .bind("code", code.value())
                .map((row, context) -> scenario(row))
                .findOne());
    }

    @Override
    public ReminderScenario save(ReminderScenario scenario) {
        boolean added = scenario.version() == 0;
        return jdbi.withHandle(handle -> {
            try (var update = handle.createUpdate(added ? ADD : CHANGE)) {
                if (!added) update.bind("version", scenario.version());
                int stored = update.bind("code", scenario.code().value())
                        .bind("nameRu", scenario.nameRu())
                        .bind("nameEn", scenario.nameEn())
                        .bind("before", scenario.before().toMinutes())
                        .bind("every", scenario.every().toMinutes())
                        .bind("supervisorAfter", scenario.supervisorAfter())
                        .bind("template", scenario.text().template())
                        .execute();
                if (stored == 0 && added) throw new ScenarioCodeTaken(scenario.code());
                if (stored == 0) throw new ScenarioChangedMeanwhile(scenario.code());
            }
            return new ReminderScenario(
                    scenario.code(),
                    scenario.nameRu(),
                    scenario.nameEn(),
                    scenario.before(),
                    scenario.every(),
                    scenario.supervisorAfter(),
                    scenario.text(),
                    scenario.version() + 1);
        });
    }

    private static ReminderScenario scenario(ResultSet row) throws SQLException {
        return new ReminderScenario(
                new EntryCode(row.getString("code")),
                row.getString("name_ru"),
                row.getString("name_en"),
                Duration.ofMinutes(row.getInt("before_minutes")),
                Duration.ofMinutes(row.getInt("every_minutes")),
                row.getInt("supervisor_after"),
                new ReminderText(row.getString("template")),
                row.getInt("version"));
    }
}
