package org.nezabudka.domain.access;

import java.time.Duration;
import java.time.Instant;

/**
 * From when until when something is lent.
 *
 * @param from the first moment
 * @param until the first moment after it
 */
public record AccessPeriod(Instant from, Instant until) {

    /** The longest that anything is lent. */
    public static final Duration LONGEST = Duration.ofDays(366);

    public AccessPeriod {
        if (!until.isAfter(from)) throw new InvalidPeriod("until-not-after-from");
        if (Duration.between(from, until).compareTo(LONGEST) > 0) throw new InvalidPeriod("too-long");
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    public boolean isOverAt(Instant moment) {
        return !moment.isBefore(until);
    }

    public boolean overlaps(AccessPeriod other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** What of it lies in another one that overlaps it. */
    AccessPeriod within(AccessPeriod other) {
        return new AccessPeriod(
                from.isAfter(other.from) ? from : other.from, until.isBefore(other.until) ? until : other.until);
    }

    /** @throws InvalidPeriod if nothing of it is left */
    void demandNotOverAt(Instant moment) {
        if (isOverAt(moment)) throw new InvalidPeriod("over");
    }
}
