package org.nezabudka.application.activity;

import java.util.HashMap;
import java.util.Optional;
import org.nezabudka.application.reminder.ReminderPlanning.Dated;
import org.nezabudka.domain.activity.Activity;
import org.nezabudka.domain.shared.Subject;

/** Of what an activity reminds. */
public final class ActivityReminders {

    private ActivityReminders() {}

    /** An open activity with a date reminds of it; anything else does not. */
    public static Optional<Dated> of(Activity activity) {
        var timing = activity.timing();
        if (!activity.isOpen() || timing == null) return Optional.empty();
        var facts = new HashMap<String, String>();
        facts.put("kind", activity.facts().kind().value());
        var subject = activity.facts().subject();
        if (subject != null) facts.put("what", subject);
        var goal = activity.facts().goal();
        if (goal != null) facts.put("goal", goal);
        return Optional.of(new Dated(
                about(activity),
                activity.facts().kind().value(),
                activity.people().assignee(),
                activity.facts().client(),
                timing.start(),
                facts));
    }

    static Subject about(Activity activity) {
        return new Subject(Subject.Kind.ACTIVITY, activity.id().value());
    }
}
