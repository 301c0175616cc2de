package org.nezabudka.application.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.measurement.ChecklistItem;
import org.nezabudka.domain.measurement.DocumentKind;
import org.nezabudka.domain.measurement.KindChangedMeanwhile;
import org.nezabudka.domain.measurement.KindNameTaken;
import org.nezabudka.domain.measurement.MeasurementKind;
import org.nezabudka.domain.measurement.MeasurementKindId;
import org.nezabudka.domain.measurement.RequiredDocument;
import org.nezabudka.domain.measurement.Requirements;
import org.nezabudka.domain.measurement.UnknownKind;

/** What every store of kinds of measurements keeps. */
public interface MeasurementKindsContract extends PortContract {

    private MeasurementKinds kinds() {
        return world().measurementKinds();
    }

    private static MeasurementKind bathroom() {
        var demands = new Requirements(
                List.of(new RequiredDocument(DocumentKind.FORM, 2)), List.of(new ChecklistItem("Трубы", true)));
        return new MeasurementKind(
                new MeasurementKindId(UUID.randomUUID()), "Ванная", Duration.ofMinutes(45), demands, true, 0);
    }

    @Test
    default void a_company_begins_with_the_shipped_ones() {
        assertThat(within(() -> kinds().all())).isEqualTo(ShippedKinds.all());
    }

    @Test
    default void one_comes_back_as_it_was_stored() {
        var saved = within(() -> kinds().save(bathroom()));
        assertThat(saved.version()).isEqualTo(1);
        assertThat(within(() -> kinds().get(saved.id()))).isEqualTo(saved);
        var changed = new MeasurementKind(
                saved.id(), "Санузел", Duration.ofHours(2), Requirements.NONE, false, saved.version());
        var again = within(() -> kinds().save(changed));
        assertThat(within(() -> kinds().find(saved.id()))).contains(again);
        assertThatThrownBy(() -> within(() -> kinds().save(changed))).isInstanceOf(KindChangedMeanwhile.class);
    }

    @Test
    default void each_has_a_name_of_its_own() {
        within(() -> kinds().save(bathroom()));
        var other = bathroom();
        var same = new MeasurementKind(other.id(), "ВАННАЯ", other.duration(), other.requirements(), true, 0);
        assertThatThrownBy(() -> within(() -> kinds().save(same))).isInstanceOf(KindNameTaken.class);
    }

    @Test
    default void one_that_is_not_there_is_unknown() {
        var id = new MeasurementKindId(UUID.randomUUID());
        assertThatThrownBy(() -> within(() -> kinds().get(id))).isInstanceOf(UnknownKind.class);
    }
}
