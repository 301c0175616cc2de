package org.nezabudka.domain.measurement;

import org.jspecify.annotations.Nullable;

/**
 * What came before and after: an accepted measurement is frozen, and only another one takes its place.
 *
 * @param supersedes the accepted one that this one is to replace
 * @param supersededBy the accepted one that replaced this one
 */
public record Lineage(
        @Nullable MeasurementId supersedes, @Nullable MeasurementId supersededBy) {

    public static final Lineage NONE = new Lineage(null, null);
}
