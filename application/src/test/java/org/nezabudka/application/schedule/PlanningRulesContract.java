package org.nezabudka.application.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.schedule.PlanningRules;
import org.nezabudka.domain.schedule.PlanningRulesChangedMeanwhile;

/** What every store of the rules of planning keeps. */
public interface PlanningRulesContract extends PortContract {

    private PlanningRuleStore rules() {
        return world().planningRules();
    }

    @Test
    default void the_usual_rules_hold_until_somebody_changes_them() {
        assertThat(within(() -> rules().current())).isEqualTo(PlanningRules.usual());
        var saved = within(() -> rules().save(new PlanningRules(45, 20, 15, 0)));
        assertThat(saved).isEqualTo(new PlanningRules(45, 20, 15, 1));
        assertThat(within(() -> rules().current())).isEqualTo(saved);
        assertThat(within(() -> rules().save(saved)).version()).isEqualTo(2);
    }

    @Test
    default void saving_over_someone_elses_rules_is_stale() {
        within(() -> rules().save(PlanningRules.usual()));
        assertThatThrownBy(() -> within(() -> rules().save(PlanningRules.usual())))
                .isInstanceOf(PlanningRulesChangedMeanwhile.class);
        assertThatThrownBy(() -> within(() -> rules().save(new PlanningRules(1, 1, 30, 9))))
                .isInstanceOf(PlanningRulesChangedMeanwhile.class);
    }
}
