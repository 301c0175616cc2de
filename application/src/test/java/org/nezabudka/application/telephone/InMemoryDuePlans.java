package org.nezabudka.application.telephone;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nezabudka.application.access.PreferenceStore;
import org.nezabudka.application.activity.InMemoryActivities;
import org.nezabudka.domain.activity.Activity;
import org.nezabudka.domain.activity.Timing;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.telephone.Task;

/** Planned calls that are due, worked out from what is in memory. */
public final class InMemoryDuePlans implements DuePlans {

    private final InMemoryActivities activities;
    private final PreferenceStore preferences;
    private final InMemoryTelephoneOrders orders;

    public InMemoryDuePlans(
            InMemoryActivities activities, PreferenceStore preferences, InMemoryTelephoneOrders orders) {
        this.activities = activities;
        this.preferences = preferences;
        this.orders = orders;
    }

    @Override
    public List<DuePlan> take(Instant after, Instant now, int most) {
        Set<EmployeeId> taken = new HashSet<>();
        return activities
                .all()
                .filter(Activity::isOpen)
                .filter(plan -> plan.facts().kind().value().equals("call"))
                .filter(plan -> plan.when()
                        .map(Timing::start)
                        .filter(start -> start.isAfter(after) && !start.isAfter(now))
                        .isPresent())
                .filter(plan -> preferences.of(plan.people().assignee()).startsPlannedCalls())
                .filter(plan -> !isPlaced(plan) && !hasJustCalled(plan.people().assignee(), now))
                .sorted(Comparator.comparing(
                                (Activity plan) -> plan.when().orElseThrow().start())
                        .thenComparing(plan -> plan.id().value()))
                .filter(plan -> taken.add(plan.people().assignee()))
                .limit(most)
                .map(plan -> new DuePlan(plan.id(), plan.people().assignee()))
                .toList();
    }

    private boolean isPlaced(Activity plan) {
        var since = plan.when().orElseThrow().start().minus(CALLED_BEFORE);
        return orders.all()
                .anyMatch(order -> order.task() instanceof Task.Place place
                        && plan.id().equals(place.plan())
                        && !order.orderedAt().isBefore(since));
    }

    private boolean hasJustCalled(EmployeeId whom, Instant now) {
        return orders.all()
                .anyMatch(order ->
                        order.employee().equals(whom) && order.orderedAt().isAfter(now.minus(APART)));
    }
}
