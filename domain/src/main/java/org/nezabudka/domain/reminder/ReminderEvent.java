package org.nezabudka.domain.reminder;

import java.time.Instant;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.DomainEvent;

/** What happens to reminders. */
public sealed interface ReminderEvent extends DomainEvent {

    ReminderId reminder();

    /** It reminds from now on. */
    record ReminderPlanned(ReminderId reminder, Instant due) implements ReminderEvent {}

    /** It reminds at another time, of something worded anew, or somebody else than {@code before}. */
    record ReminderReplanned(ReminderId reminder, EmployeeId before, Instant due) implements ReminderEvent {}

    /** It showed. */
    record ReminderSigned(ReminderId reminder, int signs) implements ReminderEvent {}

    /** It showed in vain so often that the supervisor is to hear of it. */
    record SupervisorIsToHear(ReminderId reminder, int signs) implements ReminderEvent {}

    /** It was put aside for a while. */
    record ReminderSnoozed(ReminderId reminder, Instant until) implements ReminderEvent {}

    /** It reminds no more. */
    record ReminderEnded(ReminderId reminder) implements ReminderEvent {}
}
