package org.nezabudka.domain.activity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.ContactPersonId;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.shared.Texts;

/**
 * What an activity is about, whether planned or held.
 *
 * @param kind call, meeting, e-mail… of the dictionary
 * @param client with whom; only a task needs none
 * @param contactPerson whom of the client's people
 * @param subject one line [тема]
 * @param goal what is to be reached
 * @param description what was said, what is to be said
 * @param action what is done for the client [действие по клиенту], of the dictionary
 * @param actionDetails the same in detail [действие подробно]
 */
public record ActivityFacts(
        EntryCode kind,
        @Nullable ClientId client,
        @Nullable ContactPersonId contactPerson,
        @Nullable String subject,
        @Nullable String goal,
        @Nullable String description,
        Priority priority,
        @Nullable EntryCode action,
        @Nullable String actionDetails) {

    /** The one kind that may concern nobody outside. */
    public static final EntryCode TASK = new EntryCode("task");

    /** @throws ClientMissing if anything but a task has no client */
    public ActivityFacts {
        subject = Texts.optionalLine("subject", subject, 200);
        goal = Texts.optionalNote("goal", goal, 1000);
        description = Texts.optionalNote("description", description, 4000);
        actionDetails = Texts.optionalNote("actionDetails", actionDetails, 1000);
        if (client == null && !kind.equals(TASK)) throw new ClientMissing();
    }

    /** A contact of this kind and nothing else known yet. */
    public static ActivityFacts of(EntryCode kind, @Nullable ClientId client) {
        return new ActivityFacts(kind, client, null, null, null, null, Priority.NORMAL, null, null);
    }

    public Optional<ClientId> withWhom() {
        return Optional.ofNullable(client);
    }

    public ActivityFacts withSubject(@Nullable String other) {
        return new ActivityFacts(
                kind, client, contactPerson, other, goal, description, priority, action, actionDetails);
    }

    public ActivityFacts withGoal(@Nullable String other) {
        return new ActivityFacts(
                kind, client, contactPerson, subject, other, description, priority, action, actionDetails);
    }

    public ActivityFacts withPriority(Priority other) {
        return new ActivityFacts(kind, client, contactPerson, subject, goal, description, other, action, actionDetails);
    }

    /** With what was said and done, where that is given; what is not given stays. */
    public ActivityFacts withContact(@Nullable String said, @Nullable EntryCode done, @Nullable String details) {
        return new ActivityFacts(
                kind,
                client,
                contactPerson,
                subject,
                goal,
                said == null ? description : said,
                priority,
                done == null ? action : done,
                details == null ? actionDetails : details);
    }
}
