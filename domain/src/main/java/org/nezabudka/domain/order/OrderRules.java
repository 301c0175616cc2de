package org.nezabudka.domain.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nezabudka.domain.payment.Milestone;
import org.nezabudka.domain.payment.Schedule;
import org.nezabudka.domain.shared.Percent;

/**
 * How a company runs its orders.
 *
 * @param stages those it uses; the last one, {@link Stage#DONE}, and {@link Stage#CANCELLED} go without saying
 * @param gate what does not begin without the technologist's yes
 * @param discountLimit up to which whoever calculates gives a discount without asking the head
 * @param rounding of discounts in percent
 * @param usualSchedule what a new order begins with
 */
public record OrderRules(
        Set<Stage> stages,
        Gate gate,
        Percent discountLimit,
        Discount.Rounding rounding,
        Schedule usualSchedule,
        int version) {

    /** Until somebody changes them: all stages, half of the price before production, the rest before delivery. */
    public static final OrderRules USUAL = new OrderRules(
            EnumSet.range(Stage.MEASUREMENT, Stage.ASSEMBLY),
            Gate.CONTRACT,
            new Percent(1000),
            Discount.Rounding.ROUBLE,
            new Schedule(List.of(
                    new Schedule.Part(null, new Schedule.Share.OfPrice(new Percent(5000)), Milestone.PRODUCTION, null),
                    new Schedule.Part(null, new Schedule.Share.Rest(), Milestone.DELIVERY, null))),
            0);

    /** What waits for the technologist. */
    public enum Gate {
        NOTHING,
        CONTRACT,
        PRODUCTION
    }

    public OrderRules {
        stages = Set.copyOf(stages);
        if (stages.contains(Stage.DONE) || stages.contains(Stage.CANCELLED)) throw new InvalidOrderRules("ends");
        if (stages.isEmpty()) throw new InvalidOrderRules("no-stages");
    }

    public boolean uses(Stage stage) {
        return stage.isEnd() || stages.contains(stage);
    }

    /** All that are used, in their order, ending with {@link Stage#DONE}. */
    public List<Stage> path() {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.CANCELLED && uses(stage))
                .toList();
    }

    public Stage first() {
        return path().getFirst();
    }

    /** What follows a stage, whether that one is used still or not. */
    public Optional<Stage> after(Stage stage) {
        return path().stream().filter(next -> next.compareTo(stage) > 0).findFirst();
    }

    /** A stage and those before it that are not used, back to another one: their conditions are asked together. */
    List<Stage> enteredOnTheWay(Stage from, Stage to) {
        var entered = new ArrayList<Stage>();
        for (var stage : Stage.values()) if (stage.compareTo(from) > 0 && stage.compareTo(to) <= 0) entered.add(stage);
        return entered;
    }

    public OrderRules withVersion(int stored) {
        return new OrderRules(stages, gate, discountLimit, rounding, usualSchedule, stored);
    }
}
