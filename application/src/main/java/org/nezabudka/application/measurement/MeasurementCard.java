package org.nezabudka.application.measurement;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.file.FileRow;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * A measurement with all there is to show of it.
 *
 * @param overdue whether what is awaited did not come in time
 * @param clientVisible whether the actor may open the client's card
 * @param clientName a number in place of a name is hidden from those who see no numbers
 * @param phone of whoever is on the site, or of the client; in full or masked, as the actor may see it
 * @param names of everybody named in it
 * @param files all files of it that are not thrown away, with when the actor opened each
 * @param supersedes number of the measurement this one is to replace
 * @param supersededBy number of the one that replaced it
 * @param acts what the actor may do with it now, and why not the rest
 */
public record MeasurementCard(
        Measurement measurement,
        boolean overdue,
        boolean clientVisible,
        String clientName,
        @Nullable String phone,
        String kindName,
        @Nullable String districtName,
        Map<EmployeeId, String> names,
        List<FileRow> files,
        @Nullable Long supersedes,
        @Nullable Long supersededBy,
        List<MeasurementActs.Act> acts) {

    public MeasurementCard {
        names = Map.copyOf(names);
        files = List.copyOf(files);
        acts = List.copyOf(acts);
    }
}
