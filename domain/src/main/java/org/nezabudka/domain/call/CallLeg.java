package org.nezabudka.domain.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to reach one telephone of the office within a call. The same extension may have several: a queue rings it again.
 *
 * @param extension the short number of the telephone
 * @param rangAt when the PBX offered it the call; {@code null} when it took over the call from a colleague's ringing telephone
 * @param answeredAt when it was picked up; {@code null} if it was not
 * @param endedAt when it was hung up or stopped ringing; {@code null} while it lasts
 * @param endedItself it was this telephone that ended its part: hung up, refused or transferred the call away
 */
public record CallLeg(
        String extension,
        @Nullable Instant rangAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        boolean endedItself) {

    public boolean isAnswered() {
        return answeredAt != null;
    }

    /** True while the telephone rings. */
    public boolean isRinging() {
        return answeredAt == null && endedAt == null;
    }
}
