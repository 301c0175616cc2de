package org.nezabudka.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.order.AnOrder.rub;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.order.Discount;
import org.nezabudka.domain.order.OrderRules;
import org.nezabudka.domain.order.OrderRulesChangedMeanwhile;
import org.nezabudka.domain.order.Stage;
import org.nezabudka.domain.payment.Milestone;
import org.nezabudka.domain.payment.Schedule;
import org.nezabudka.domain.shared.Percent;

/** What every book of rules keeps. */
public interface OrderRuleBookContract extends PortContract {

    @Test
    default void the_usual_ones_hold_until_somebody_changes_them() {
        assertThat(within(() -> world().orderRules().current())).isEqualTo(OrderRules.USUAL);
        var schedule = new Schedule(List.of(
                new Schedule.Part("Аванс", new Schedule.Share.Fixed(rub("5000")), Milestone.PRODUCTION, null),
                new Schedule.Part(null, new Schedule.Share.Rest(), Milestone.CLOSING, null)));
        var own = new OrderRules(
                EnumSet.of(Stage.CALCULATION, Stage.PRODUCTION, Stage.DELIVERY),
                OrderRules.Gate.NOTHING,
                new Percent(725),
                Discount.Rounding.KOPECK,
                schedule,
                0);
        var saved = within(() -> world().orderRules().save(own));
        assertThat(saved).isEqualTo(own.withVersion(1));
        assertThat(within(() -> world().orderRules().current())).isEqualTo(saved);
        assertThatThrownBy(() -> within(() -> world().orderRules().save(own)))
                .isInstanceOf(OrderRulesChangedMeanwhile.class);
        assertThat(within(() -> world().orderRules().save(saved)).version()).isEqualTo(2);
    }
}
