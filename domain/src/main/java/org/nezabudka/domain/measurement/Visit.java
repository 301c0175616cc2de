package org.nezabudka.domain.measurement;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.BookingId;
import org.nezabudka.domain.shared.Invalid;

/**
 * Who goes there, and when.
 *
 * @param end up to, but without
 * @param booking the window in the measurer's time
 * @param seenAt when the measurer saw this plan; {@code null}: not yet
 */
public record Visit(
        EmployeeId measurer,
        Instant start,
        Instant end,
        BookingId booking,
        @Nullable Instant seenAt) {

    public Visit {
        if (!end.isAfter(start)) throw new EndsBeforeItStarts();
    }

    public static Visit planned(EmployeeId measurer, Instant start, Instant end, BookingId booking) {
        return new Visit(measurer, start, end, booking, null);
    }

    Visit seen(Instant at) {
        return seenAt != null ? this : new Visit(measurer, start, end, booking, at);
    }

    /** A visit takes some time. */
    public static final class EndsBeforeItStarts extends Invalid {

        private static final long serialVersionUID = 1L;

        EndsBeforeItStarts() {
            super("durationMinutes", "A visit ends after it starts", Map.of());
        }
    }
}
