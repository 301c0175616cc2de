package org.nezabudka.application.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.reminder.RemindedThings;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.activity.Timing;
import org.nezabudka.domain.shared.Subject;

/** Lets activities be done, moved and cancelled from their reminders. */
public final class RemindedActivities implements RemindedThings {

    private final Activities activities;
    private final ActivityPlanning planning;
    private final ActivityCompletion completion;

    public RemindedActivities(Activities activities, ActivityPlanning planning, ActivityCompletion completion) {
        this.activities = activities;
        this.planning = planning;
        this.completion = completion;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.ACTIVITY;
    }

    @Override
    public void complete(Actor actor, Subject subject, @Nullable String result) {
        var id = id(subject);
        completion.hold(actor, id, version(id), Completion.of(result));
    }

    @Override
    public void cancel(Actor actor, Subject subject, String reason) {
        var id = id(subject);
        planning.cancel(actor, id, version(id), reason);
    }

    @Override
    public void reschedule(Actor actor, Subject subject, Instant due, @Nullable String reason) {
        var id = id(subject);
        var timing = activities.get(id).timing();
        var moved = timing == null ? Timing.at(due) : timing.movedTo(due);
        planning.reschedule(actor, id, version(id), moved, reason == null ? "" : reason);
    }

    private static ActivityId id(Subject subject) {
        return new ActivityId(subject.id());
    }

    /** The reminder's own version has told already whether somebody was quicker. */
    private int version(ActivityId id) {
        return activities.get(id).version();
    }
}
