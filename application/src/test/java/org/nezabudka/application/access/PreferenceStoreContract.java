package org.nezabudka.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.application.access.Preferences.Density;
import org.nezabudka.application.access.Preferences.Theme;

/** What every store of preferences keeps. */
public interface PreferenceStoreContract extends PortContract {

    @Test
    default void who_never_chose_has_the_usual_preferences() {
        var employee = scene().employee("Орлов Павел").id();
        assertThat(within(() -> world().preferences().of(employee))).isEqualTo(Preferences.usual(Locale.of("ru")));
    }

    @Test
    default void the_last_choice_holds_for_who_made_it() {
        var employee = scene().employee("Орлов Павел").id();
        var other = scene().employee("Гусев Лев").id();
        doing(() -> world().preferences()
                .save(employee, new Preferences("ru", Theme.LIGHT, Density.ROOMY, "/calls", false)));
        var last = new Preferences("en", Theme.DARK, Density.COMPACT, "/clients?view=mine", true);
        doing(() -> world().preferences().save(employee, last));
        assertThat(within(() -> world().preferences().of(employee))).isEqualTo(last);
        assertThat(within(() -> world().preferences().of(other))).isEqualTo(Preferences.usual(Locale.of("ru")));
    }
}
