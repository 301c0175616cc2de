package org.nezabudka.application.reminder;

import java.util.Optional;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.reminder.ReminderId;

/** Reads for lists of reminders: one's own, and those of one's people as far as {@code REMINDERS_TEAM} reaches. */
public interface ReminderViews {

    /** Active ones that fit, the longest due first. */
    Page<ReminderRow> page(Actor.User actor, ReminderQuery query, PageRequest request);

    /** Nothing if there is none, or it is not the actor's to see. */
    Optional<ReminderRow> find(Actor.User actor, ReminderId id);
}
