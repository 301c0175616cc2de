package org.nezabudka.adapter.persistence.schedule;

import org.jdbi.v3.core.Jdbi;
import org.nezabudka.application.schedule.PlanningRuleStore;
import org.nezabudka.domain.schedule.PlanningRules;
import org.nezabudka.domain.schedule.PlanningRulesChangedMeanwhile;

/** The rules of planning in a table of one row. */
public final class JdbiPlanningRules implements PlanningRuleStore {

    private static final String CURRENT =
            "select version, travel_minutes, reservation_minutes, grid_minutes from planning_rules";

    private static final String ADD = """
            insert into planning_rules (version, travel_minutes, reservation_minutes, grid_minutes)
            values (1, :travel, :reservation, :grid) on conflict do nothing
            """;

    private static final String CHANGE = """
            update planning_rules
            set version = version + 1, travel_minutes = :travel, reservation_minutes = :reservation, grid_minutes = :grid
            where version = :version
            """;

    private final Jdbi jdbi;

    public JdbiPlanningRules(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public PlanningRules current() {
        return jdbi.withHandle(handle -> handle.createQuery(CURRENT)
                .map((row, context) -> new PlanningRules(
                        row.getInt("travel_minutes"),
                        row.getInt("reservation_minutes"),
                        row.getInt("grid_minutes"),
                        row.getInt("version")))
                .findOne()
                .orElseGet(PlanningRules::usual));
    }

    @Override
    public PlanningRules save(PlanningRules rules) {
        jdbi.useHandle(handle -> {
            boolean added = rules.version() == 0;
            try (var update = handle.createUpdate(added ? ADD : CHANGE)) {
                if (!added) update.bind("version", rules.version());
                int stored = update.bind("travel", rules.travelMinutes())
                        .bind("reservation", rules.reservationMinutes())
                        .bind("grid", rules.gridMinutes())
                        .execute();
                if (stored == 0) throw new PlanningRulesChangedMeanwhile();
            }
        });
        return rules.withVersion(rules.version() + 1);
    }
}
