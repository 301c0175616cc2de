package org.nezabudka.application.audit;

import java.util.Optional;
import java.util.Set;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.audit.AuditEntry;
import org.nezabudka.domain.audit.AuditVerification;

/** The journal of all acts: grows, never changes. */
public interface AuditLog {

    /**
     * Adds an entry to the present transaction. The row is written last, right before the commit, because the chain is
     * locked from then until the commit ends.
     */
    void append(AuditEntry entry);

    /**
     * Adds an entry within a second, outside of any transaction. Such entries are written many at once; a crash may lose those of
     * the last second.
     */
    void appendSoon(AuditEntry entry);

    /** Entries that fit, newest first. */
    Page<RecordedEntry> page(AuditQuery query, PageRequest request);

    /**
     * Everything that changed any of some things, newest first; leaves out openings, refused attempts and whatever else changed
     * nothing.
     */
    Page<RecordedEntry> changesOf(Set<Thing> things, PageRequest request);

    /** Walks the whole chain. */
    Verdict verify();

    /**
     * What the walk found.
     *
     * @param rows how many rows hold, counted from the first
     */
    record Verdict(long rows, Optional<AuditVerification.Break> firstBreak) {}

    /**
     * What entries are about.
     *
     * @param entity its kind, such as {@code client}
     */
    record Thing(String entity, String id) {}

    /** An entry at its place in the chain. */
    record RecordedEntry(long sequence, AuditEntry entry, String hash) {}
}
