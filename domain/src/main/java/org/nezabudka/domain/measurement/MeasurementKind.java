package org.nezabudka.domain.measurement;

import java.time.Duration;
import org.nezabudka.domain.shared.Texts;

/**
 * A kind of measurement, by room or product: kitchen, wardrobe, office… It says how long a visit takes and what has to come of it.
 *
 * @param duration how long the visit usually takes, in whole minutes, 15 minutes to 12 hours
 * @param active whether new tasks may be of this kind
 * @param version counts the changes, for optimistic locking; 0 before it is stored
 */
public record MeasurementKind(
        MeasurementKindId id, String name, Duration duration, Requirements requirements, boolean active, int version) {

    public static final Duration SHORTEST = Duration.ofMinutes(15);
    public static final Duration LONGEST = Duration.ofHours(12);

    public MeasurementKind {
        name = Texts.line("name", name, 100);
        if (duration.compareTo(SHORTEST) < 0 || duration.compareTo(LONGEST) > 0 || duration.toSeconds() % 60 != 0)
            throw new InvalidKind("durationMinutes", "range");
    }

    public MeasurementKind withVersion(int stored) {
        return new MeasurementKind(id, name, duration, requirements, active, stored);
    }
}
