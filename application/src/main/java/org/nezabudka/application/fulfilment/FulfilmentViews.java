package org.nezabudka.application.fulfilment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;

/** Reads for lists and the calendar, of what the actor may see only. */
public interface FulfilmentViews {

    /** By window, the earliest first. */
    Page<JobRow> jobs(Actor actor, JobQuery query, PageRequest request, Instant now);

    /** The latest first, or as the query says. */
    Page<ClaimRow> claims(Actor actor, ClaimQuery query, PageRequest request, LocalDate today);

    /**
     * Orders in production, delivery or assembly for which no delivery, or after it no assembly, is planned or done, of those the
     * actor may plan for; what was promised first comes first.
     *
     * @param most so many at most
     */
    List<ReadyOrder> ready(Actor actor, int most);
}
