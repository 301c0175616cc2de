package org.nezabudka.application.measurement;

import java.util.List;
import java.util.Optional;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.measurement.UnknownMeasurement;
import org.nezabudka.domain.organization.EmployeeId;

/** All measurements there ever were. */
public interface Measurements {

    Optional<Measurement> find(MeasurementId id);

    /** @throws UnknownMeasurement if there is none */
    default Measurement get(MeasurementId id) {
        return find(id).orElseThrow(() -> UnknownMeasurement.missing(id));
    }

    /** As {@link #find}; nobody else changes it until the transaction ends. */
    Optional<Measurement> lock(MeasurementId id);

    /** The next number for people to talk about; one that is not used is lost. */
    long nextNumber();

    /** To whom it belongs: who gave it, who measures it, and the present managers of its client. */
    Ownership ownership(Measurement measurement);

    /** Those not ended that this employee gave or is to measure, the oldest first. */
    List<MeasurementId> openOf(EmployeeId employee);

    /**
     * Stores a new (version 0) or changed measurement and answers it with its new version.
     *
     * @throws org.nezabudka.domain.measurement.MeasurementChangedMeanwhile if somebody stored it since it was read, or if one that
     *     claims to be new is there already
     */
    Measurement save(Measurement measurement);
}
