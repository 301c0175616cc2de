package org.nezabudka.application.call;

import java.util.List;
import java.util.Optional;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.call.CallId;

/**
 * Reads of calls for lists and pop-ups, straight from the store. Each is given the actor and answers only what the actor may see:
 * the visibility stands in the query itself.
 */
public interface CallJournal {

    /** The newest first. */
    Page<CallRow> page(Actor actor, CallQuery query, PageRequest request);

    /** The call, or nothing when it is missing or hidden. */
    Optional<CallCard> card(Actor actor, CallId id);

    /** Whether the call exists at all, hidden or not: for the audit only, never for an answer. */
    boolean exists(CallId id);

    /** Calls that ring at, or are spoken on, the actor's own telephone now, the newest first. */
    List<CallPopup> atTelephoneOf(Actor actor);
}
