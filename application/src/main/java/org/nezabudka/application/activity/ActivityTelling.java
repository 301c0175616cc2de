package org.nezabudka.application.activity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.dictionary.Dictionaries;
import org.nezabudka.application.notification.Notice;
import org.nezabudka.application.notification.Notifier;
import org.nezabudka.application.reminder.ReminderPlanning;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.activity.Activity;
import org.nezabudka.domain.activity.ActivityEvent;
import org.nezabudka.domain.client.ClientName;
import org.nezabudka.domain.dictionary.Dictionary;
import org.nezabudka.domain.dictionary.DictionaryEntry;
import org.nezabudka.domain.organization.EmployeeId;

/** Tells those concerned what happened to an activity, never the one who did it; and keeps its reminder. */
final class ActivityTelling {

    private final Clients clients;
    private final Dictionaries dictionaries;
    private final Notifier notifier;
    private final ReminderPlanning reminders;

    ActivityTelling(Clients clients, Dictionaries dictionaries, Notifier notifier, ReminderPlanning reminders) {
        this.clients = clients;
        this.dictionaries = dictionaries;
        this.notifier = notifier;
        this.reminders = reminders;
    }

    /** An open activity reminds of its time; anything else does not any more. */
    void remind(Activity activity) {
        ActivityReminders.of(activity)
                .ifPresentOrElse(reminders::plan, () -> reminders.end(ActivityReminders.about(activity)));
    }

    /** An entry written down without a plan concerns nobody else; everything else is told to who does it and who wanted it. */
    void tell(Actor actor, Activity activity, ActivityEvent event) {
        var people = activity.people();
        var both = people.holders().collect(Collectors.toSet());
        switch (event) {
            case ActivityEvent.ActivityPlanned planned ->
                tell(actor, activity, Set.of(people.assignee()), Notice.Kind.ACTIVITY_ASSIGNED, null);
            case ActivityEvent.ActivityFactsChanged changed -> {
                if (activity.isOpen()) tell(actor, activity, both, Notice.Kind.ACTIVITY_CHANGED, null);
            }
            case ActivityEvent.ActivityMoved moved ->
                tell(
                        actor,
                        activity,
                        both,
                        Notice.Kind.ACTIVITY_CHANGED,
                        moved.move().reason());
            case ActivityEvent.ActivityReassigned given -> {
                tell(actor, activity, Set.of(given.after()), Notice.Kind.ACTIVITY_ASSIGNED, null);
                var others = new HashSet<>(both);
                others.add(given.before());
                others.remove(given.after());
                tell(actor, activity, others, Notice.Kind.ACTIVITY_CHANGED, null);
            }
            case ActivityEvent.ActivityHeld held -> tell(actor, activity, both, Notice.Kind.ACTIVITY_DONE, null);
            case ActivityEvent.ActivityCorrected corrected -> {}
            case ActivityEvent.ActivityCancelled cancelled ->
                tell(
                        actor,
                        activity,
                        both,
                        Notice.Kind.ACTIVITY_CANCELLED,
                        cancelled.cancellation().reason());
            case ActivityEvent.ActivityChecked checked ->
                tell(actor, activity, Set.of(people.assignee()), Notice.Kind.ACTIVITY_CHECKED, null);
        }
    }

    private void tell(Actor actor, Activity activity, Set<EmployeeId> whom, Notice.Kind kind, @Nullable String reason) {
        var others = new HashSet<>(whom);
        actor.person().ifPresent(others::remove);
        if (others.isEmpty()) return;
        var facts = new HashMap<String, String>();
        facts.put("by", actor.name());
        facts.put("kind", activity.facts().kind().value());
        facts.put("subject", subject(activity));
        activity.facts().withWhom().flatMap(clients::find).ifPresent(client -> {
            // Of an unknown caller the name may be nothing but a number, which not everybody may see.
            if (!(client.facts().name() instanceof ClientName.Unknown)) facts.put("client", client.displayName());
        });
        put(facts, "reason", reason);
        activity.when().ifPresent(timing -> facts.put("due", timing.start().toString()));
        var held = activity.held();
        if (held != null) put(facts, "result", held.result());
        notifier.tell(
                others,
                new Notice(
                        kind,
                        ActivityReminders.about(activity),
                        activity.facts().client(),
                        facts));
    }

    /** What it is about; the kind where nobody said. */
    private String subject(Activity activity) {
        var subject = activity.facts().subject();
        if (subject != null) return subject;
        var kind = activity.facts().kind();
        return dictionaries
                .find(Dictionary.ACTIVITY_KINDS, kind)
                .map(DictionaryEntry::nameRu)
                .orElse(kind.value());
    }

    private static void put(Map<String, String> facts, String name, @Nullable String value) {
        if (value != null) facts.put(name, value);
    }
}
