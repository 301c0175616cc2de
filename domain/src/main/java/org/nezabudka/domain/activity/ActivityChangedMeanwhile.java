package org.nezabudka.domain.activity;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** Somebody stored the activity since it was read. */
public final class ActivityChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public ActivityChangedMeanwhile(ActivityId id) {
        super("Activity " + id + " was changed meanwhile", Map.of("activity", id.toString()));
    }
}
