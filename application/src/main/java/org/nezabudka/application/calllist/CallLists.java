package org.nezabudka.application.calllist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.calllist.CallList;
import org.nezabudka.domain.calllist.CallListId;
import org.nezabudka.domain.calllist.ListEntry;
import org.nezabudka.domain.client.ClientId;

/** All call lists and the clients in them. */
public interface CallLists {

    Optional<CallList> find(CallListId id);

    /**
     * Stores a new (version 0) or changed list and answers it with its new version.
     *
     * @throws org.nezabudka.domain.calllist.CallListChangedMeanwhile if somebody stored it since it was read
     */
    CallList save(CallList list);

    /** Puts these clients, who are not in the list yet, into it. */
    void fill(List<ListEntry> entries);

    Optional<ListEntry> entry(CallListId list, ClientId client);

    /**
     * Stores a changed entry and answers it with its new version.
     *
     * @throws org.nezabudka.domain.calllist.CallListChangedMeanwhile if somebody stored it since it was read
     */
    ListEntry save(ListEntry entry);

    /**
     * The client to be called next by this employee: one that lies before them already, else the first whose time has come. Clients
     * that the actor may not see are passed by, and so is what others have before them or take at this moment. What is answered
     * stays the actor's until the transaction ends.
     */
    Optional<ListEntry> next(Actor.User actor, CallListId list, Instant now);
}
