package org.nezabudka.domain.access;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * An employee who stands in for another for a time [заместитель]: what is the absent one's counts as the deputy's own, as far as
 * the deputy's roles permit. It ends by itself, as an {@link AccessGrant} does, and is not passed on: who stands in for a deputy
 * gets what is the deputy's, not what the deputy stands in for.
 *
 * @param appointedBy {@code null} when the software did
 * @param ending {@code null} unless it ended before its time
 */
public record Deputy(
        DeputyId id,
        EmployeeId absent,
        EmployeeId deputy,
        AccessPeriod period,
        Ground ground,
        @Nullable EmployeeId appointedBy,
        Instant appointedAt,
        @Nullable Revocation ending,
        int version) {

    /**
     * Appoints a deputy.
     *
     * @param others appointments that have not ended
     * @throws OwnDeputy if somebody would stand in for themselves
     * @throws DeputyCircle if at some moment each would stand in for the next, and the last for the first
     * @throws InvalidPeriod if the period is over already
     */
    public static Deputy appoint(
            DeputyId id,
            EmployeeId absent,
            EmployeeId deputy,
            AccessPeriod period,
            Ground ground,
            @Nullable EmployeeId by,
            Instant now,
            Collection<Deputy> others) {
        if (absent.equals(deputy)) throw new OwnDeputy();
        period.demandNotOverAt(now);
        if (leadsTo(absent, deputy, period, others)) throw new DeputyCircle();
        return new Deputy(id, absent, deputy, period, ground, by, now, null, 0);
    }

    /** Whether the one is reached by going from deputy to deputy's deputy within the period. Each step only shortens it. */
    private static boolean leadsTo(EmployeeId goal, EmployeeId from, AccessPeriod period, Collection<Deputy> all) {
        for (var next : all) {
            if (next.ending != null || !next.absent.equals(from) || !next.period.overlaps(period)) continue;
            if (next.deputy.equals(goal) || leadsTo(goal, next.deputy, next.period.within(period), all)) return true;
        }
        return false;
    }

    public Deputy withVersion(int stored) {
        return new Deputy(id, absent, deputy, period, ground, appointedBy, appointedAt, ending, stored);
    }

    public boolean isInForceAt(Instant moment) {
        return ending == null && period.contains(moment);
    }

    /** Whether it was ended or its time is over. */
    public boolean hasEndedAt(Instant moment) {
        return ending != null || period.isOverAt(moment);
    }

    /** @throws AccessHasEnded if it has ended already */
    public Deputy end(@Nullable EmployeeId by, Instant now, @Nullable String reason) {
        if (hasEndedAt(now)) throw new AccessHasEnded();
        return new Deputy(
                id, absent, deputy, period, ground, appointedBy, appointedAt, new Revocation(by, now, reason), version);
    }
}
