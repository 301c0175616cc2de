package org.nezabudka.application.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.schedule.District;
import org.nezabudka.domain.schedule.DistrictChangedMeanwhile;
import org.nezabudka.domain.schedule.DistrictId;
import org.nezabudka.domain.schedule.DistrictNameTaken;
import org.nezabudka.domain.schedule.UnknownDistrict;

/** What every store of districts keeps. */
public interface DistrictsContract extends PortContract {

    private Districts districts() {
        return world().districts();
    }

    private static District district(String name, @Nullable Duration travel) {
        return new District(new DistrictId(UUID.randomUUID()), name, travel, false, 0);
    }

    @Test
    default void districts_come_back_by_name() {
        var south = within(() -> districts().save(district("Южный", Duration.ofMinutes(60))));
        var centre = within(() -> districts().save(district("Центр", null)));
        assertThat(south.version()).isOne();
        assertThat(within(() -> districts().all())).containsExactly(centre, south);
        assertThat(within(() -> districts().get(south.id()))).isEqualTo(south);
        assertThatThrownBy(() -> within(() -> districts().get(new DistrictId(UUID.randomUUID()))))
                .isInstanceOf(UnknownDistrict.class);
    }

    @Test
    default void a_changed_district_is_stored_once() {
        var stored = within(() -> districts().save(district("Центр", null)));
        var changed = new District(stored.id(), "Старый город", Duration.ofMinutes(15), true, stored.version());
        var saved = within(() -> districts().save(changed));
        assertThat(within(() -> districts().get(stored.id()))).isEqualTo(saved);
        assertThat(saved.version()).isEqualTo(2);
        assertThatThrownBy(() -> within(() -> districts().save(changed))).isInstanceOf(DistrictChangedMeanwhile.class);
    }

    @Test
    default void no_two_have_one_name() {
        within(() -> districts().save(district("Центр", null)));
        assertThatThrownBy(() -> within(() -> districts().save(district("ЦЕНТР", null))))
                .isInstanceOf(DistrictNameTaken.class);
    }
}
