package org.nezabudka.adapter.telephony.simulation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.call.CallDirection;
import org.nezabudka.domain.call.CallOutcome;

/**
 * A call that really took place at a simulated PBX, whether or not anybody listened.
 *
 * @param linkedId what the PBX calls it
 * @param outcome {@code null} while it goes on, and when the PBX went down before anybody answered
 * @param answered a human answered
 * @param endedAt when the channel that began it was gone; {@code null} while it goes on
 */
public record TrueCall(
        String linkedId,
        CallDirection direction,
        @Nullable CallOutcome outcome,
        boolean answered,
        Instant startedAt,
        @Nullable Instant endedAt) {}
