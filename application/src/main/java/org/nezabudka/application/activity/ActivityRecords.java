package org.nezabudka.application.activity;

import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.dictionary.Dictionaries;
import org.nezabudka.application.notification.Notifier;
import org.nezabudka.application.reminder.ReminderPlanning;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.activity.Activity;
import org.nezabudka.domain.activity.ActivityEvent;
import org.nezabudka.domain.activity.ActivityFacts;
import org.nezabudka.domain.activity.Held;
import org.nezabudka.domain.shared.Change;

/** Stores a changed activity, remembers every event of it in the audit, keeps its reminder, and tells people and open pages. */
public final class ActivityRecords {

    private final Activities activities;
    private final AuditTrail audit;
    private final LiveEvents live;
    private final ActivityTelling telling;

    public ActivityRecords(
            Activities activities,
            Clients clients,
            Dictionaries dictionaries,
            AuditTrail audit,
            LiveEvents live,
            Notifier notifier,
            ReminderPlanning reminders) {
        this.activities = activities;
        this.audit = audit;
        this.live = live;
        this.telling = new ActivityTelling(clients, dictionaries, notifier, reminders);
    }

    /** @return the activity with its new version; the same activity when nothing happened */
    Activity store(Actor actor, Change<Activity, ActivityEvent> change) {
        return store(actor, change, true);
    }

    /** As {@link #store}, telling nobody: whoever does it for many at once tells each person once. */
    Activity storeSilently(Actor actor, Change<Activity, ActivityEvent> change) {
        return store(actor, change, false);
    }

    private Activity store(Actor actor, Change<Activity, ActivityEvent> change, boolean tell) {
        if (change.isEmpty()) return change.state();
        var before = change.state();
        var saved = activities.save(before);
        // What was written down without having been planned never reminded of anything.
        if (before.version() > 0 || before.isOpen()) telling.remind(saved);
        for (var event : change.events()) {
            if (tell) telling.tell(actor, saved, event);
            remember(actor, saved, event);
        }
        live.publish(LiveEvent.ofActivity("activity.changed", saved.id().toString()));
        saved.facts()
                .withWhom()
                .ifPresent(client -> live.publish(LiveEvent.ofClient("client.changed", client.toString())));
        return saved;
    }

    private void remember(Actor actor, Activity activity, ActivityEvent event) {
        var differences = new Differences();
        var act = switch (event) {
            case ActivityEvent.ActivityPlanned planned -> {
                facts(differences, null, activity.facts());
                differences
                        .field("start", null, planned.timing().start())
                        .field("end", null, planned.timing().end())
                        .field("assignee", null, activity.people().assignee());
                yield "activity-planned";
            }
            case ActivityEvent.ActivityFactsChanged changed -> {
                facts(differences, changed.before(), changed.after());
                yield "activity-changed";
            }
            case ActivityEvent.ActivityMoved moved -> {
                differences
                        .field("start", moved.move().from(), moved.move().to())
                        .field("state", null, moved.state())
                        .field("reason", null, moved.move().reason());
                yield "activity-moved";
            }
            case ActivityEvent.ActivityReassigned given -> {
                differences.field("assignee", given.before(), given.after());
                yield "activity-reassigned";
            }
            case ActivityEvent.ActivityHeld done -> {
                if (activity.version() == 1) facts(differences, null, activity.facts());
                else differences.field("description", null, activity.facts().description());
                held(differences, null, done.held());
                yield "activity-held";
            }
            case ActivityEvent.ActivityCorrected corrected -> {
                held(differences, corrected.before(), corrected.after());
                yield "work-entry-corrected";
            }
            case ActivityEvent.ActivityCancelled cancelled -> {
                differences.field("reason", null, cancelled.cancellation().reason());
                yield "activity-cancelled";
            }
            case ActivityEvent.ActivityChecked checked -> "activity-checked";
        };
        audit.done(actor, act, "activity", activity.id().toString(), differences.changes());
    }

    private static void facts(Differences differences, @Nullable ActivityFacts before, ActivityFacts after) {
        differences
                .field("kind", before == null ? null : before.kind(), after.kind())
                .field("client", before == null ? null : before.client(), after.client())
                .field("contactPerson", before == null ? null : before.contactPerson(), after.contactPerson())
                .field("subject", before == null ? null : before.subject(), after.subject())
                .field("goal", before == null ? null : before.goal(), after.goal())
                .field("description", before == null ? null : before.description(), after.description())
                .field("priority", before == null ? null : before.priority(), after.priority())
                .field("action", before == null ? null : before.action(), after.action())
                .field("actionDetails", before == null ? null : before.actionDetails(), after.actionDetails());
    }

    private static void held(Differences differences, @Nullable Held before, Held after) {
        differences
                .field("heldAt", before == null ? null : before.at(), after.at())
                .field("result", before == null ? null : before.result(), after.result())
                .field(
                        "statusAfter",
                        before == null ? after.statusBefore() : before.statusAfter(),
                        after.statusAfter());
    }
}
