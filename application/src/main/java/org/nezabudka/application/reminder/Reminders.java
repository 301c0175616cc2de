package org.nezabudka.application.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nezabudka.domain.reminder.Reminder;
import org.nezabudka.domain.reminder.ReminderId;
import org.nezabudka.domain.shared.Subject;

/** All reminders. A subject has at most one. */
public interface Reminders {

    Optional<Reminder> find(ReminderId id);

    /** That of the subject; nobody else changes it until the transaction ends. */
    Optional<Reminder> of(Subject subject);

    /**
     * Stores a new or changed reminder.
     *
     * @throws org.nezabudka.domain.reminder.ReminderChangedMeanwhile if somebody stored it since it was read
     */
    default Reminder save(Reminder reminder) {
        return save(List.of(reminder)).getFirst();
    }

    /** As {@link #save(Reminder)}, for many at once. */
    List<Reminder> save(List<Reminder> reminders);

    /**
     * Active ones whose time to show has come, the one waiting longest first. Each is given to one of those who ask at the same moment;
     * nobody else changes it until the transaction ends.
     */
    List<Reminder> takeDue(Instant now, int most);
}
