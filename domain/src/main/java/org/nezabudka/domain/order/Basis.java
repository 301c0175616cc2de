package org.nezabudka.domain.order;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.measurement.MeasurementId;

/**
 * What a calculation was made from. An accepted measurement is frozen, so its identity names its version as well.
 *
 * @param project number of the version of the project
 */
public record Basis(
        @Nullable MeasurementId measurement, @Nullable Integer project) {}
