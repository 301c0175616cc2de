package org.nezabudka.application.file;

import java.util.List;
import java.util.UUID;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.DomainError;
import org.nezabudka.domain.shared.Subject;

/**
 * One kind of things that have files, answered for by the feature that keeps them: files follow the rights of what they belong to.
 * Everything is asked within the transaction of the act.
 */
public interface FileOwners {

    Subject.Kind kind();

    /** Into what its files are divided, as {@code photos}. */
    List<String> sections();

    /** Whether the actor may see that thing, and with it its files. False too if there is none. */
    boolean sees(Actor actor, UUID owner);

    /**
     * Whether the actor may give files to that thing.
     *
     * @return the actor to name in the journal
     * @throws DomainError not found, forbidden, or refused in its present state
     */
    Actor demandAttaching(Actor actor, UUID owner, String section);

    /**
     * Whether the actor may throw away this file of the thing, or take it back.
     *
     * @return the actor to name in the journal
     * @throws DomainError not found, forbidden, or refused in its present state
     */
    Actor demandRemoving(Actor actor, UUID owner, Attached file);

    /** What to tell open pages when the files of that thing change. */
    LiveEvent changed(UUID owner);

    /** A file of the thing, as far as the thing has a say about it. */
    record Attached(FileId id, String section, EmployeeId by) {}
}
