package org.nezabudka.application.calllist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.calllist.CallListId;
import org.nezabudka.domain.calllist.ListEntry;

/**
 * Reads of call lists. An actor sees the lists they work through, and those of the people whose calls they may look at beyond their
 * own.
 */
public interface CallListViews {

    /** The open ones first, each part newest first. */
    List<CallListRow> all(Actor.User actor, Instant now);

    /** The list, or nothing when it is missing or hidden. */
    Optional<CallListRow> find(Actor.User actor, CallListId id, Instant now);

    /** The clients of a list in their order, of a list the actor may see; names and numbers as the actor may see them. */
    Page<ListEntryRow> entries(Actor.User actor, CallListId id, ListEntry.@Nullable State state, PageRequest request);
}
