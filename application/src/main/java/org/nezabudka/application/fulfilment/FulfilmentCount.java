package org.nezabudka.application.fulfilment;

import org.nezabudka.application.order.FulfilmentStandings;
import org.nezabudka.domain.fulfilment.JobKind;
import org.nezabudka.domain.fulfilment.JobState;
import org.nezabudka.domain.order.Dossier.Fulfilment;
import org.nezabudka.domain.order.OrderId;

/**
 * What visits and claims say about an order that wants to enter a stage. Repairs do not count, and what failed or was called off
 * counts as if it had never been planned: somebody has to go again.
 */
public final class FulfilmentCount implements FulfilmentStandings {

    private final Jobs jobs;
    private final Claims claims;

    public FulfilmentCount(Jobs jobs, Claims claims) {
        this.jobs = jobs;
        this.claims = claims;
    }

    @Override
    public Fulfilment of(OrderId order) {
        var counted = jobs.ofOrder(order).stream()
                .filter(job -> !job.isRepair())
                .filter(job -> job.state() != JobState.FAILED && job.state() != JobState.CANCELLED)
                .toList();
        return new Fulfilment(
                (int) counted.stream()
                        .filter(job -> job.kind() == JobKind.DELIVERY)
                        .count(),
                (int) counted.stream()
                        .filter(job -> job.kind() == JobKind.DELIVERY && job.state() == JobState.DONE)
                        .count(),
                (int) counted.stream()
                        .filter(job -> job.kind() == JobKind.ASSEMBLY)
                        .count(),
                (int) counted.stream()
                        .filter(job -> job.kind() == JobKind.ASSEMBLY && job.state() == JobState.DONE)
                        .count(),
                counted.stream().anyMatch(job -> job.kind() == JobKind.ASSEMBLY && job.state() == JobState.DONE),
                (int) claims.ofOrder(order).stream()
                        .filter(claim -> claim.state().isOpen())
                        .count());
    }
}
