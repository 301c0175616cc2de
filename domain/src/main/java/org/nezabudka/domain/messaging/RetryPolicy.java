package org.nezabudka.domain.messaging;

import java.time.Duration;

/**
 * When a message that did not get through is tried again: after a first wait, then twice as long each time, up to a longest, each
 * wait shortened by chance up to a half, so that many that failed together do not come back together.
 *
 * @param attempts after so many it is given up
 */
public record RetryPolicy(int attempts, Duration first, Duration longest) {

    private static final double MOST_SHORTENED = 0.5;
    private static final int MOST_DOUBLINGS = 20;

    public RetryPolicy {
        if (attempts < 1 || first.isNegative() || longest.compareTo(first) < 0)
            throw new IllegalArgumentException("Waits from " + first + " to " + longest);
    }

    /** Eight attempts within about two hours. */
    public static RetryPolicy usual() {
        return new RetryPolicy(8, Duration.ofSeconds(30), Duration.ofHours(1));
    }

    /**
     * How long to wait after so many attempts.
     *
     * @param chance between 0 and 1
     */
    Duration waitAfter(int attempt, double chance) {
        var wait = first.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
        if (wait.compareTo(longest) > 0) wait = longest;
        return Duration.ofMillis(Math.round(wait.toMillis() * (1 - MOST_SHORTENED * chance)));
    }

    boolean isOver(int attempt) {
        return attempt >= attempts;
    }
}
