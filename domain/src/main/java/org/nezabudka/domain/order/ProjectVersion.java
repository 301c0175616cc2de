package org.nezabudka.domain.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Texts;

/**
 * A version of the project [проект]: drawings, sketches, views. It is never changed; another version follows it.
 *
 * @param number from 1
 * @param drawnOn the day it was drawn
 * @param restsOn the measurement it was drawn from
 */
public record ProjectVersion(
        int number,
        LocalDate drawnOn,
        @Nullable String description,
        List<FileId> files,
        @Nullable MeasurementId restsOn,
        @Nullable EmployeeId by,
        Instant at) {

    public static final int MOST_FILES = 50;

    public ProjectVersion {
        description = Texts.optionalNote("description", description, 4000);
        files = List.copyOf(files);
        if (files.size() > MOST_FILES) throw new TooManyOf("files", MOST_FILES);
        if (files.isEmpty() && description == null) throw new EmptyProject();
    }
}
