package org.nezabudka.application.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.inquiry.CallbackRule;
import org.nezabudka.domain.inquiry.CallbackRuleChangedMeanwhile;

/** What every store of the callback rule keeps. */
public interface CallbackRulesContract extends PortContract {

    @Test
    default void the_usual_rule_holds_until_somebody_changes_it() {
        assertThat(within(() -> world().callbackRules().current())).isEqualTo(CallbackRule.usual());
    }

    @Test
    default void a_rule_comes_back_as_it_was_stored() {
        var anna = scene().employee("Белова Анна").id();
        var boris = scene().employee("Лавров Борис").id();
        var saved = within(() -> world().callbackRules().save(new CallbackRule(15, 2, List.of(boris, anna), 0)));
        assertThat(saved).isEqualTo(new CallbackRule(15, 2, List.of(boris, anna), 1));
        assertThat(within(() -> world().callbackRules().current())).isEqualTo(saved);
        var again = within(() -> world().callbackRules().save(new CallbackRule(5, 2, List.of(), 1)));
        assertThat(within(() -> world().callbackRules().current())).isEqualTo(again);
    }

    @Test
    default void saving_over_someone_elses_rule_is_stale() {
        within(() -> world().callbackRules().save(CallbackRule.usual()));
        assertThatThrownBy(() -> within(() -> world().callbackRules().save(CallbackRule.usual())))
                .isInstanceOf(CallbackRuleChangedMeanwhile.class);
    }
}
