package org.nezabudka.application.inquiry;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.inquiry.InquiryId;

/** Reads for the queue and the report, of what the actor may see only. */
public interface InquiryViews {

    Page<InquiryRow> page(Actor actor, InquiryQuery query, PageRequest request);

    /** The inquiry, or nothing when it is missing or hidden. */
    Optional<InquiryCard> card(Actor actor, InquiryId id);

    /** Whether it exists at all, hidden or not: for the audit only, never for an answer. */
    boolean exists(InquiryId id);

    InquirySummary summary(Actor actor);

    /**
     * Of the inquiries received in a time.
     *
     * @param now what counts as past its deadline
     * @param zone in which the hours of the day are told
     */
    InquiryStatistics statistics(Actor actor, Instant from, Instant until, Instant now, ZoneId zone);
}
