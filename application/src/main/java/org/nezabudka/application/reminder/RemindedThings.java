package org.nezabudka.application.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.shared.Subject;

/**
 * Acts on what reminders are about, offered by the feature that keeps those things. Called inside of a transaction; each checks the
 * actor's rights itself, and ends or plans the reminder through {@link ReminderPlanning}.
 */
public interface RemindedThings {

    /** Things of this kind. */
    Subject.Kind kind();

    /** @param result in a few words */
    void complete(Actor actor, Subject subject, @Nullable String result);

    void cancel(Actor actor, Subject subject, String reason);

    void reschedule(Actor actor, Subject subject, Instant due, @Nullable String reason);
}
