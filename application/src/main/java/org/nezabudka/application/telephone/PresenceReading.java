package org.nezabudka.application.telephone;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.inquiry.InquiryReading;
import org.nezabudka.application.inquiry.InquiryReading.AsOf;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.telephone.TelephoneState;

/** Who could be called or given a call now. */
public final class PresenceReading {

    private final InquiryReading colleagues;
    private final Switchboard switchboard;

    public PresenceReading(InquiryReading colleagues, Switchboard switchboard) {
        this.colleagues = colleagues;
        this.switchboard = switchboard;
    }

    /**
     * A colleague with a telephone.
     *
     * @param pausedInQueues takes no calls of their queues for now; can be called all the same
     * @param absent away for a day or more, or not at work at this hour
     * @param awayUntil when they will be back, if they are away
     */
    public record Telephone(
            EmployeeId employee,
            String name,
            @Nullable String department,
            String extension,
            TelephoneState state,
            boolean pausedInQueues,
            boolean absent,
            @Nullable Instant awayUntil) {}

    /** Everybody with a telephone but the actor, by name; needs {@link Right#CALLS_PLACE}. */
    public AsOf<List<Telephone>> telephones(Actor.User actor) {
        AccessPolicy.demand(actor, Right.CALLS_PLACE);
        var told = switchboard.telephones();
        var paused = switchboard.pausedInQueues();
        var all = colleagues.colleagues();
        return new AsOf<>(
                all.asOf(),
                all.answer().stream()
                        .filter(one -> !one.colleague().id().equals(actor.employee()))
                        .flatMap(one -> {
                            var colleague = one.colleague();
                            var extension = colleague.extension();
                            if (extension == null) return java.util.stream.Stream.empty();
                            // Where the exchange tells nothing, the calls in progress still do.
                            var unheard = colleague.talking() ? TelephoneState.BUSY : TelephoneState.UNKNOWN;
                            return java.util.stream.Stream.of(new Telephone(
                                    colleague.id(),
                                    colleague.name(),
                                    colleague.department(),
                                    extension,
                                    told.getOrDefault(extension, unheard),
                                    paused.contains(extension),
                                    !one.present(),
                                    one.awayUntil()));
                        })
                        .toList());
    }
}
