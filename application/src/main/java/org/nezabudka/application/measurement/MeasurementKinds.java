package org.nezabudka.application.measurement;

import java.util.List;
import java.util.Optional;
import org.nezabudka.domain.measurement.MeasurementKind;
import org.nezabudka.domain.measurement.MeasurementKindId;
import org.nezabudka.domain.measurement.UnknownKind;

/** The kinds of measurements of the company. */
public interface MeasurementKinds {

    /** By name, those no longer in use among them. */
    List<MeasurementKind> all();

    Optional<MeasurementKind> find(MeasurementKindId id);

    /** @throws UnknownKind if there is none */
    default MeasurementKind get(MeasurementKindId id) {
        return find(id).orElseThrow(() -> new UnknownKind(id));
    }

    /**
     * Stores a new (version 0) or changed kind and answers it with its new version.
     *
     * @throws org.nezabudka.domain.measurement.KindChangedMeanwhile if somebody stored it since it was read
     * @throws org.nezabudka.domain.measurement.KindNameTaken if another one has the name, whatever its case
     */
    MeasurementKind save(MeasurementKind kind);
}
