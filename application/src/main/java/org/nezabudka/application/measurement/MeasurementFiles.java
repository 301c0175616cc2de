package org.nezabudka.application.measurement;

import java.util.List;
import java.util.UUID;
import org.nezabudka.application.file.FileOwners;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.measurement.FilesKeptByTheirMeasurement;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.shared.Subject;

/**
 * The files of measurements: seen by whoever sees the measurement. They come and go by the acts of a measurement alone, since a
 * version that was handed in must keep its own.
 */
public final class MeasurementFiles implements FileOwners {

    /** What whoever gives the task sends along. */
    static final String TASK = "task";
    /** What the measurer brings. */
    static final String RESULT = "result";
    /** What was shown with a question or an answer. */
    static final String CLARIFICATION = "clarification";

    private final Measurements measurements;
    private final MeasurementAccess access;

    public MeasurementFiles(Measurements measurements, Employees employees) {
        this.measurements = measurements;
        this.access = new MeasurementAccess(measurements, employees);
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.MEASUREMENT;
    }

    @Override
    public List<String> sections() {
        return List.of(TASK, RESULT, CLARIFICATION);
    }

    @Override
    public boolean sees(Actor actor, UUID owner) {
        return measurements
                .find(new MeasurementId(owner))
                .filter(one -> access.sees(actor, one))
                .isPresent();
    }

    @Override
    public Actor demandAttaching(Actor actor, UUID owner, String section) {
        access.visible(actor, new MeasurementId(owner));
        throw new FilesKeptByTheirMeasurement();
    }

    @Override
    public Actor demandRemoving(Actor actor, UUID owner, Attached file) {
        access.visible(actor, new MeasurementId(owner));
        throw new FilesKeptByTheirMeasurement();
    }

    @Override
    public LiveEvent changed(UUID owner) {
        return LiveEvent.ofMeasurement("measurement.changed", owner.toString());
    }
}
