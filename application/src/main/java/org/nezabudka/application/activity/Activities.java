package org.nezabudka.application.activity;

import java.util.List;
import java.util.Optional;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.activity.Activity;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.activity.UnknownActivity;
import org.nezabudka.domain.organization.EmployeeId;

/** All activities. */
public interface Activities {

    Optional<Activity> find(ActivityId id);

    /** @throws UnknownActivity if there is none */
    default Activity get(ActivityId id) {
        return find(id).orElseThrow(() -> UnknownActivity.missing(id));
    }

    /**
     * To whom the activity belongs: who does it, who wants it done, and the present managers of its client, each with their
     * department of today.
     */
    Ownership ownership(Activity activity);

    /** The open activities this employee is to do, the earliest first, those without a date last. */
    List<ActivityId> openOf(EmployeeId assignee);

    /** How many {@link #openOf} are. */
    int countOpenOf(EmployeeId assignee);

    /** The open contact planned together with this entry. */
    Optional<Activity> openAfter(ActivityId entry);

    /**
     * Stores a new (version 0) or changed activity, and answers it with its new version. What lists of clients show of the last
     * contact and the next action is true again at once.
     *
     * @throws org.nezabudka.domain.activity.ActivityChangedMeanwhile if somebody stored it since it was read
     */
    Activity save(Activity activity);

    /**
     * Stores many new ones at once.
     *
     * @throws org.nezabudka.domain.activity.ActivityChangedMeanwhile if one is there already
     */
    void addAll(List<Activity> activities);
}
