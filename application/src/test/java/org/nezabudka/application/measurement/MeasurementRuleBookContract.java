package org.nezabudka.application.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.measurement.MeasurementRules;
import org.nezabudka.domain.measurement.RulesChangedMeanwhile;

/** What every store of the rules of measurements keeps. */
public interface MeasurementRuleBookContract extends PortContract {

    @Test
    default void the_usual_rules_hold_until_somebody_changes_them() {
        var book = world().measurementRules();
        assertThat(within(book::current)).isEqualTo(MeasurementRules.USUAL);
        var saved = within(() -> book.save(new MeasurementRules(Duration.ofHours(8), Duration.ofHours(72), 0)));
        assertThat(within(book::current)).isEqualTo(saved);
        assertThat(saved.version()).isEqualTo(1);
        within(() -> book.save(saved));
        assertThatThrownBy(() -> within(() -> book.save(saved))).isInstanceOf(RulesChangedMeanwhile.class);
        assertThatThrownBy(() -> within(() -> book.save(MeasurementRules.USUAL)))
                .isInstanceOf(RulesChangedMeanwhile.class);
    }
}
