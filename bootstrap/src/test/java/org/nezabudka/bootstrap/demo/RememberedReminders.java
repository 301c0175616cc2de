package org.nezabudka.bootstrap.demo;

import java.util.HashMap;
import java.util.Map;
import org.nezabudka.application.reminder.ReminderPlanning;
import org.nezabudka.domain.shared.Subject;

/** Remembers of what it was asked to remind. */
final class RememberedReminders implements ReminderPlanning {

    final Map<Subject, Dated> planned = new HashMap<>();

    @Override
    public void plan(Dated thing) {
        planned.put(thing.subject(), thing);
    }

    @Override
    public void end(Subject subject) {
        planned.remove(subject);
    }
}
