package org.nezabudka.domain.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * Additional access [дополнительный доступ] to one client for a time, as for a colleague's vacation. It ends by itself: nothing
 * has to run for that, since every decision asks for the moment.
 *
 * @param grantedBy {@code null} when the software did
 * @param revocation {@code null} unless it was taken back before its time
 */
public record AccessGrant(
        AccessGrantId id,
        ClientId client,
        Grantee grantee,
        AccessLevel level,
        AccessPeriod period,
        Ground ground,
        @Nullable EmployeeId grantedBy,
        Instant grantedAt,
        @Nullable Revocation revocation,
        int version) {

    /**
     * Gives access.
     *
     * @throws GrantToOneself if somebody gives it to themselves
     * @throws InvalidPeriod if the period is over already
     */
    public static AccessGrant give(
            AccessGrantId id,
            ClientId client,
            Grantee grantee,
            AccessLevel level,
            AccessPeriod period,
            Ground ground,
            @Nullable EmployeeId by,
            Instant now) {
        if (by != null && grantee.equals(new Grantee.OneEmployee(by))) throw new GrantToOneself();
        period.demandNotOverAt(now);
        return new AccessGrant(id, client, grantee, level, period, ground, by, now, null, 0);
    }

    public AccessGrant withVersion(int stored) {
        return new AccessGrant(id, client, grantee, level, period, ground, grantedBy, grantedAt, revocation, stored);
    }

    public boolean isInForceAt(Instant moment) {
        return revocation == null && period.contains(moment);
    }

    /** Whether it was revoked or its time is over. */
    public boolean hasEndedAt(Instant moment) {
        return revocation != null || period.isOverAt(moment);
    }

    /**
     * Moves its end, later or earlier.
     *
     * @throws AccessHasEnded if it was revoked or is over
     * @throws InvalidPeriod if it would end in the past or last longer than allowed
     */
    public AccessGrant prolong(Instant until, Instant now) {
        if (hasEndedAt(now)) throw new AccessHasEnded();
        var longer = new AccessPeriod(period.from(), until);
        longer.demandNotOverAt(now);
        return new AccessGrant(id, client, grantee, level, longer, ground, grantedBy, grantedAt, revocation, version);
    }

    /** @throws AccessHasEnded if it was revoked already or is over */
    public AccessGrant revoke(@Nullable EmployeeId by, Instant now, @Nullable String reason) {
        if (hasEndedAt(now)) throw new AccessHasEnded();
        return new AccessGrant(
                id,
                client,
                grantee,
                level,
                period,
                ground,
                grantedBy,
                grantedAt,
                new Revocation(by, now, reason),
                version);
    }

    /** Whether it lets this employee's right reach the client. */
    boolean opens(Actor.User user, Right right) {
        if (!level.covers(right) || !isInForceAt(user.standing().at())) return false;
        return switch (grantee) {
            case Grantee.OneEmployee one -> one.employee().equals(user.employee());
            case Grantee.WholeDepartment whole -> user.standing().within().contains(whole.department());
        };
    }
}
