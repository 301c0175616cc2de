package org.nezabudka.adapter.telephony.asterisk;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By how much the clock of a PBX is ahead of ours, from the times its events bear. An event arrives after it was stamped, never
 * before, so of many the one that seems furthest ahead was held up least, and comes nearest to the truth.
 */
final class ClockOffset {

    /** A clock that was set right must be seen to be right before long. */
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private @Nullable Instant since;
    private @Nullable Duration former;
    private @Nullable Duration latest;

    /** An event of that time arrived now. */
    synchronized void heard(Instant stamped, Instant now) {
        if (since == null || since.plus(WINDOW).isBefore(now)) {
            former = latest;
            latest = null;
            since = now;
        }
        var ahead = Duration.between(now, stamped);
        if (latest == null || ahead.compareTo(latest) > 0) latest = ahead;
    }

    /** Negative when it is behind; {@code null} as long as no event bore a time. */
    synchronized @Nullable Duration ahead() {
        var one = latest;
        var other = former;
        if (one == null || other == null) return one == null ? other : one;
        return one.compareTo(other) > 0 ? one : other;
    }
}
