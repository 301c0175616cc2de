package org.nezabudka.application.measurement;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nezabudka.application.file.FileAttaching;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.file.StoredFile;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Subject;

/** The files of measurements, as their use cases need them. */
public final class MeasurementDocuments {

    private final FileAttaching files;

    public MeasurementDocuments(FileAttaching files) {
        this.files = files;
    }

    /** Gives files to a measurement; those it has in that section already stay as they are. */
    void attach(Actor actor, Measurement measurement, String section, List<FileId> these) {
        if (!these.isEmpty()) files.attach(actor, owner(measurement), section, these);
    }

    List<StoredFile> of(Measurement measurement) {
        return files.of(owner(measurement));
    }

    Set<FileId> openedBy(EmployeeId person, Collection<FileId> these) {
        var opened = new HashSet<>(these);
        opened.removeAll(files.unopened(person, these));
        return opened;
    }

    private static Subject owner(Measurement measurement) {
        return new Subject(Subject.Kind.MEASUREMENT, measurement.id().value());
    }
}
