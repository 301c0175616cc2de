package org.nezabudka.application.measurement;

import java.time.Instant;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;

/** Reads for the table and the widget, of what the actor may see only. */
public interface MeasurementViews {

    /** @param now what counts as overdue */
    Page<MeasurementRow> page(Actor actor, MeasurementQuery query, PageRequest request, Instant now);

    /** @param monthStart since when accepted ones are counted */
    MeasurementSummary summary(Actor actor, Instant now, Instant monthStart);
}
