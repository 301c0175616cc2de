package org.nezabudka.adapter.persistence.measurement;

import java.time.Duration;
import org.jdbi.v3.core.Jdbi;
import org.nezabudka.application.measurement.MeasurementRuleBook;
import org.nezabudka.domain.measurement.MeasurementRules;
import org.nezabudka.domain.measurement.RulesChangedMeanwhile;

/** The rules of measurements in a table of one row. */
public final class JdbiMeasurementRuleBook implements MeasurementRuleBook {

    private static final String CURRENT = """
            select acceptance_minutes, resubmission_minutes, version from measurement_rules
            """;

    private static final String ADD = """
            insert into measurement_rules (version, acceptance_minutes, resubmission_minutes)
            values (1, :acceptance, :resubmission)
            on conflict (single) do nothing
            """;

    private static final String CHANGE = """
            update measurement_rules
            set version = version + 1, acceptance_minutes = :acceptance, resubmission_minutes = :resubmission
            where version = :version
            """;

    private final Jdbi jdbi;

    public JdbiMeasurementRuleBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public MeasurementRules current() {
        return jdbi.withHandle(handle -> handle.createQuery(CURRENT)
                .map((row, context) -> new MeasurementRules(
                        Duration.ofMinutes(row.getInt("acceptance_minutes")),
                        Duration.ofMinutes(row.getInt("resubmission_minutes")),
                        row.getInt("version")))
                .findOne()
                .orElse(MeasurementRules.USUAL));
    }

    @Override
    public MeasurementRules save(MeasurementRules rules) {
        boolean added = rules.version() == 0;
        jdbi.useHandle(handle -> {
            try (var update = handle.createUpdate(added ? ADD : CHANGE)) {
                if (!added) update.bind("version", rules.version());
                int stored = update.bind("acceptance", rules.acceptance().toMinutes())
                        .bind("resubmission", rules.resubmission().toMinutes())
                        .execute();
                if (stored == 0) throw new RulesChangedMeanwhile();
            }
        });
        return rules.withVersion(rules.version() + 1);
    }
}
