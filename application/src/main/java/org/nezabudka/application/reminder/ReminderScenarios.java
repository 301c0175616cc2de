package org.nezabudka.application.reminder;

import java.util.List;
import java.util.Optional;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.reminder.ReminderScenario;
import org.nezabudka.domain.reminder.UnknownScenario;

/** The scenarios of reminders. Begins with the shipped ones; the usual one is always there. */
public interface ReminderScenarios {

    /** In the order of their names. */
    List<ReminderScenario> all();

    Optional<ReminderScenario> find(EntryCode code);

    /** The scenario of the code, or the usual one. */
    default ReminderScenario orUsual(EntryCode code) {
        return find(code)
                .or(() -> find(ReminderScenario.USUAL))
                .orElseThrow(() -> new UnknownScenario(ReminderScenario.USUAL));
    }

    /**
     * Stores a new (version 0) or changed scenario.
     *
     * @throws org.nezabudka.domain.reminder.ScenarioCodeTaken if a new one has the code of another
     * @throws org.nezabudka.domain.reminder.ScenarioChangedMeanwhile if somebody stored it since it was read
     */
    ReminderScenario save(ReminderScenario scenario);
}
