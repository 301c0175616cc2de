package org.nezabudka.application.activity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.client.ClientId;

/**
 * Reads of activities for lists, calendars and tables, straight from the store. Each is given the actor and answers only what the
 * actor may see: the visibility stands in the query itself. What is overdue is told by the moment given.
 */
public interface ActivityViews {

    /** The activity, or nothing when it is missing or hidden. */
    Optional<ActivityCard> card(Actor actor, ActivityId id, Instant now);

    /** Whether the activity exists at all, hidden or not: for the audit only, never for an answer. */
    boolean exists(ActivityId id);

    /** The journal, by begin; what has no date comes last. */
    Page<ActivityRow> page(Actor actor, ActivityQuery query, PageRequest request, Instant now);

    /** The work table of a client, the newest contact first. */
    Page<WorkEntry> workTable(Actor actor, ClientId client, PageRequest request, Instant now);

    /** A row of the work table, or nothing when it is missing, hidden, or no entry. */
    Optional<WorkEntry> workEntry(Actor actor, ActivityId id, Instant now);

    /** What remains to be done with a client, the most urgent first, what has no date last; at most a hundred. */
    List<ActivityRow> nextActions(Actor actor, ClientId client, Instant now);
}
