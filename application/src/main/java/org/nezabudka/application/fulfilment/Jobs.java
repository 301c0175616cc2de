package org.nezabudka.application.fulfilment;

import java.util.List;
import java.util.Optional;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.fulfilment.ClaimId;
import org.nezabudka.domain.fulfilment.Job;
import org.nezabudka.domain.fulfilment.JobId;
import org.nezabudka.domain.fulfilment.UnknownJob;
import org.nezabudka.domain.order.OrderId;

/** All deliveries and assemblies there ever were. */
public interface Jobs {

    Optional<Job> find(JobId id);

    /** @throws UnknownJob if there is none */
    default Job get(JobId id) {
        return find(id).orElseThrow(() -> UnknownJob.missing(id));
    }

    /** The next number; one given to what is never stored is lost. */
    long nextNumber();

    /** To whom it belongs: as its order, and to everybody of the crew. */
    Ownership ownership(Job job);

    /** By window, the earliest first. */
    List<Job> ofOrder(OrderId order);

    /** Visits that repair what the claim is about, by window. */
    List<Job> ofClaim(ClaimId claim);

    /**
     * Stores a new (version 0) or changed one and answers it with its new version.
     *
     * @throws org.nezabudka.domain.fulfilment.JobChangedMeanwhile if somebody stored it since it was read
     */
    Job save(Job job);
}
