package org.nezabudka.application.inquiry;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.application.worktime.WorkingTimes;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.inquiry.InquiryId;
import org.nezabudka.domain.inquiry.UnknownInquiry;

/** Looking at inquiries. Everything but who is free needs {@link Right#INQUIRIES_VIEW} and shows what its scope reaches. */
public final class InquiryReading {

    private final InquiryViews views;
    private final DutyRoster roster;
    private final WorkingTimes times;
    private final Transactions transactions;
    private final InstantSource clock;

    public InquiryReading(
            InquiryViews views, DutyRoster roster, WorkingTimes times, Transactions transactions, InstantSource clock) {
        this.views = views;
        this.roster = roster;
        this.times = times;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What is told with the moment it is true for, so that whoever shows a timer counts by our clock.
     *
     * @param asOf our clock
     */
    public record AsOf<T>(Instant asOf, T answer) {}

    public AsOf<Page<InquiryRow>> page(Actor actor, InquiryQuery query, PageRequest request) {
        AccessPolicy.demand(actor, Right.INQUIRIES_VIEW);
        return asOf(transactions.run(() -> views.page(actor, query, request)));
    }

    /** @throws UnknownInquiry if there is none, or the actor may not see it */
    public AsOf<InquiryCard> card(Actor actor, InquiryId id) {
        AccessPolicy.demand(actor, Right.INQUIRIES_VIEW);
        return asOf(transactions.run(() -> views.card(actor, id)
                .orElseThrow(() -> views.exists(id) ? UnknownInquiry.concealed(id) : UnknownInquiry.missing(id))));
    }

    public AsOf<InquirySummary> summary(Actor actor) {
        AccessPolicy.demand(actor, Right.INQUIRIES_VIEW);
        return asOf(transactions.run(() -> views.summary(actor)));
    }

    /** Our clock. */
    public Instant now() {
        return clock.instant();
    }

    /** Of the inquiries received from one moment up to another. */
    public InquiryStatistics statistics(Actor actor, Instant from, Instant until) {
        AccessPolicy.demand(actor, Right.INQUIRIES_VIEW);
        return transactions.run(() -> views.statistics(
                actor, from, until, clock.instant(), times.company().zone()));
    }

    /**
     * Somebody who works here, and whether they can take a request now.
     *
     * @param present at work and not away; without the reason, which is theirs
     * @param awayUntil when they will be back, if they are away
     */
    public record Presence(
            DutyRoster.Colleague colleague,
            boolean present,
            @Nullable Instant awayUntil) {}

    /** Who is there and who is free; everybody signed in may know that of colleagues. */
    public AsOf<List<Presence>> colleagues() {
        var now = clock.instant();
        return new AsOf<>(now, transactions.run(() -> {
            var company = times.company();
            var colleagues = roster.colleagues();
            var hours =
                    times.of(colleagues.stream().map(DutyRoster.Colleague::id).toList(), now);
            return colleagues.stream()
                    .map(one -> {
                        var theirs = java.util.Objects.requireNonNull(hours.get(one.id()));
                        return new Presence(
                                one,
                                theirs.isPresent(company, now),
                                theirs.absenceAt(now)
                                        .map(absence -> absence.until())
                                        .orElse(null));
                    })
                    .toList();
        }));
    }

    private <T> AsOf<T> asOf(T answer) {
        return new AsOf<>(clock.instant(), answer);
    }
}
