package org.nezabudka.domain.payment;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** A schedule of payments that cannot be kept. */
public final class InvalidSchedule extends Invalid {

    private static final long serialVersionUID = 1L;

    /** @param rule {@code rest-missing}, {@code rest-not-last}, {@code over-hundred}, {@code milestones-mixed}, {@code dates-mixed}… */
    InvalidSchedule(String rule) {
        super("schedule", "Schedule: " + rule, Map.of("rule", rule));
    }
}
