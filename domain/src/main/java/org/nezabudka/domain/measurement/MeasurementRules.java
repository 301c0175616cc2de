package org.nezabudka.domain.measurement;

import java.time.Duration;
import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/**
 * How long things may take before they are overdue.
 *
 * @param acceptance from handing in to the verdict, 1 hour to 30 days
 * @param resubmission from sending back to the next version, where nothing else was said; 1 hour to 30 days
 * @param version counts the changes, for optimistic locking; 0 before it is stored
 */
public record MeasurementRules(Duration acceptance, Duration resubmission, int version) {

    private static final Duration LEAST = Duration.ofHours(1);
    private static final Duration MOST = Duration.ofDays(30);

    /** What holds until somebody says otherwise: a day for the verdict, two for the next version. */
    public static final MeasurementRules USUAL = new MeasurementRules(Duration.ofDays(1), Duration.ofDays(2), 0);

    public MeasurementRules {
        demand("acceptanceHours", acceptance);
        demand("resubmissionHours", resubmission);
    }

    private static void demand(String field, Duration time) {
        if (time.compareTo(LEAST) < 0 || time.compareTo(MOST) > 0) throw new InvalidTime(field);
    }

    public MeasurementRules withVersion(int stored) {
        return new MeasurementRules(acceptance, resubmission, stored);
    }

    /** Too short to be kept, or too long to mean anything. */
    public static final class InvalidTime extends Invalid {

        private static final long serialVersionUID = 1L;

        InvalidTime(String field) {
            super(field, field + " is 1 to 720 hours", Map.of("least", 1, "most", 720));
        }
    }
}
