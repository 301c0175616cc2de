package org.nezabudka.application.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.reminder.ReminderScenario;
import org.nezabudka.domain.reminder.ReminderText;
import org.nezabudka.domain.reminder.ScenarioChangedMeanwhile;
import org.nezabudka.domain.reminder.ScenarioCodeTaken;

/** What every store of scenarios keeps. */
public interface ReminderScenariosContract extends PortContract {

    private ReminderScenario of(String code, int every, int version) {
        return new ReminderScenario(
                new EntryCode(code),
                "Платёж",
                "Payment",
                Duration.ofDays(1),
                Duration.ofMinutes(every),
                2,
                new ReminderText("{what} · {client}"),
                version);
    }

    @Test
    default void the_shipped_ones_are_there_from_the_beginning() {
        assertThat(within(() -> world().reminderScenarios().all()))
                .containsExactlyInAnyOrderElementsOf(ReminderScenario.shipped());
    }

    @Test
    default void an_unknown_code_means_the_usual_one() {
        assertThat(within(() -> world().reminderScenarios().orUsual(new EntryCode("unheard-of")))
                        .code())
                .isEqualTo(ReminderScenario.USUAL);
        assertThat(within(() -> world().reminderScenarios().orUsual(new EntryCode("meeting")))
                        .code())
                .isEqualTo(new EntryCode("meeting"));
    }

    @Test
    default void a_scenario_is_added_once_and_changed_by_who_read_it_last() {
        var added = within(() -> world().reminderScenarios().save(of("showroom", 60, 0)));
        assertThat(within(() -> world().reminderScenarios().find(added.code()))).contains(added);
        assertThatThrownBy(() -> within(() -> world().reminderScenarios().save(of("showroom", 60, 0))))
                .isInstanceOf(ScenarioCodeTaken.class);
        var changed = within(() -> world().reminderScenarios().save(of("showroom", 30, added.version())));
        assertThat(within(() -> world().reminderScenarios().find(added.code()))).contains(changed);
        assertThatThrownBy(() -> within(() -> world().reminderScenarios().save(of("showroom", 45, added.version()))))
                .isInstanceOf(ScenarioChangedMeanwhile.class);
    }
}
