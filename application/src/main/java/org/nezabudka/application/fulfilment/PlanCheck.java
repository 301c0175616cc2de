package org.nezabudka.application.fulfilment;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nezabudka.application.order.Ledgers;
import org.nezabudka.application.schedule.Bookings;
import org.nezabudka.application.worktime.WorkingTimes;
import org.nezabudka.domain.fulfilment.Job;
import org.nezabudka.domain.fulfilment.JobKind;
import org.nezabudka.domain.fulfilment.JobState;
import org.nezabudka.domain.fulfilment.PlanWarning;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.payment.Milestone;
import org.nezabudka.domain.schedule.ResourceId;

/** Looks at a plan for what may be wrong with it. */
final class PlanCheck {

    private final Jobs jobs;
    private final Ledgers ledgers;
    private final Bookings bookings;
    private final WorkingTimes times;
    private final InstantSource clock;

    PlanCheck(
            FulfilmentUseCases.Stores stores, FulfilmentUseCases.Surroundings around, FulfilmentUseCases.Tools tools) {
        this.jobs = stores.jobs();
        this.ledgers = around.ledgers();
        this.bookings = around.bookings();
        this.times = around.times();
        this.clock = tools.clock();
    }

    /** What is over needs no warning any more. */
    List<PlanWarning> warnings(Job job, Order order) {
        if (job.state().isEnd()) return List.of();
        var found = new ArrayList<PlanWarning>();
        if (!job.isRepair() && job.kind() == JobKind.ASSEMBLY && !isDeliveredBefore(job))
            found.add(new PlanWarning.AssemblyBeforeDelivery());
        if (!job.isRepair()) {
            var missing = order.balance(ledgers.of(order.id(), order.currency()), today())
                    .missingBefore(Milestone.DELIVERY);
            if (missing.isPositive()) found.add(new PlanWarning.Unpaid(missing));
        }
        found.addAll(ofTheDay(job));
        var window = job.dispatch().window();
        var wish = job.form().wish();
        if (wish != null
                && (window.from().isBefore(wish.from()) || window.until().isAfter(wish.until())))
            found.add(new PlanWarning.OutsideWish());
        var hours = times.company().workingSpans(window.from(), window.until());
        boolean within = hours.size() == 1
                && !hours.getFirst().from().isAfter(window.from())
                && !hours.getFirst().until().isBefore(window.until());
        if (!within) found.add(new PlanWarning.OutsideHours());
        return found;
    }

    private boolean isDeliveredBefore(Job job) {
        var deliveries = jobs.ofOrder(job.origin().order()).stream()
                .filter(one -> one.kind() == JobKind.DELIVERY && !one.isRepair())
                .filter(one -> one.state() != JobState.FAILED && one.state() != JobState.CANCELLED)
                .toList();
        return !deliveries.isEmpty()
                && deliveries.stream()
                        .allMatch(one -> one.state() == JobState.DONE
                                || !one.dispatch()
                                        .window()
                                        .until()
                                        .isAfter(job.dispatch().window().from()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), times.company().zone());
    }

    private List<PlanWarning> ofTheDay(Job job) {
        var zone = times.company().zone();
        var date = job.dispatch().window().from().atZone(zone).toLocalDate();
        var crew = new ResourceId(ResourceId.Kind.CREW, job.dispatch().crew().value());
        var that = bookings
                .within(
                        List.of(crew),
                        date.atStartOfDay(zone).toInstant(),
                        date.plusDays(1).atStartOfDay(zone).toInstant(),
                        clock.instant())
                .stream()
                .filter(one -> one.window().from().atZone(zone).toLocalDate().equals(date))
                .toList();
        long minutes = that.stream()
                .mapToLong(one -> one.window().length().toMinutes())
                .sum();
        return PlanWarning.ofDay(that.size(), minutes).stream().toList();
    }
}
