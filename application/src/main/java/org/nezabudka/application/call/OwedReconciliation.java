package org.nezabudka.application.call;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comparison with the records of a PBX that is still to be made.
 *
 * @param from since when, of a gap; {@code null} for what comes again and again
 * @param until until when, of a gap
 * @param dueAt not before
 */
public record OwedReconciliation(
        UUID id,
        String pbx,
        Kind kind,
        @Nullable Instant from,
        @Nullable Instant until,
        Instant dueAt) {

    /** Why it is owed. */
    public enum Kind {
        /** Nobody listened for a while. */
        GAP,
        /** Every hour the last two. */
        HOURLY,
        /** Every night the day before. */
        NIGHTLY
    }
}
