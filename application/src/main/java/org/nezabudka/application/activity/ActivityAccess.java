package org.nezabudka.application.activity;

import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.activity.Activity;
import org.nezabudka.domain.activity.ActivityChangedMeanwhile;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.activity.UnknownActivity;

/** Fetches activities for actors: the right is checked on the loaded activity, before anything is written. */
final class ActivityAccess {

    private final Activities activities;

    ActivityAccess(Activities activities) {
        this.activities = activities;
    }

    /**
     * An activity that may be acted on.
     *
     * @param actor as the journal names them, see {@link org.nezabudka.domain.access.Decision#by}
     */
    record Opened(Activity activity, Actor actor) {}

    /**
     * The activity, for an act that needs a right.
     *
     * @throws UnknownActivity if there is none, or the actor may not even see it
     * @throws org.nezabudka.domain.access.MissingRight without the right
     * @throws org.nezabudka.domain.access.OutOfScope if the right does not reach this activity
     * @throws ActivityChangedMeanwhile if it is not at the version the actor read
     */
    Opened forChange(Actor actor, ActivityId id, int version, Right right) {
        AccessPolicy.demand(actor, Right.EVENTS_VIEW);
        var activity = activities.get(id);
        var ownership = activities.ownership(activity);
        if (!AccessPolicy.decide(actor, Right.EVENTS_VIEW, ownership).allowed()) throw UnknownActivity.concealed(id);
        var named = AccessPolicy.demand(actor, right, ownership);
        if (activity.version() != version) throw new ActivityChangedMeanwhile(id);
        return new Opened(activity, named);
    }
}
