package org.nezabudka.application.feed;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.nezabudka.application.activity.ActivityRow;
import org.nezabudka.application.measurement.MeasurementRow;
import org.nezabudka.domain.dictionary.EntryCode;

/**
 * What a calendar shows its owner, by the owner's rights of this moment.
 *
 * @param language {@code ru} or {@code en}
 * @param zone the company's
 * @param kinds names of kinds of activities
 * @param fingerprint the same for the same contents
 * @param changedAt since when they are these
 */
public record CalendarContents(
        String language,
        ZoneId zone,
        List<MeasurementRow> measurements,
        List<ActivityRow> activities,
        Map<EntryCode, String> kinds,
        String fingerprint,
        Instant changedAt) {

    public CalendarContents {
        measurements = List.copyOf(measurements);
        activities = List.copyOf(activities);
        kinds = Map.copyOf(kinds);
    }
}
