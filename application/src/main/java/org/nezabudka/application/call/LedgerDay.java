package org.nezabudka.application.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.call.CallDirection;
import org.nezabudka.domain.call.CallId;

/**
 * A day of a PBX, as its own records tell it and as the journal has it.
 *
 * @param inPbx calls by the records of the PBX
 * @param inJournal calls in the journal
 * @param entries where the two disagree
 * @param unreadable rows of the records that could not be understood; of whatever day, they are told with the last one
 */
public record LedgerDay(
        LocalDate day, String pbx, int inPbx, int inJournal, List<Entry> entries, List<String> unreadable) {

    /** In what way they disagree. */
    public enum Kind {
        /** In the PBX, not in the journal. */
        MISSING,
        /** In the journal, not in the PBX. */
        EXTRA,
        /** In both, and not the same. */
        DIFFERING
    }

    /**
     * A call on which they disagree.
     *
     * @param id of the call in the journal; {@code null} if it is missing
     * @param field in what they differ; {@code null} unless they do
     * @param told what the PBX says of that
     * @param known what the journal says of that
     */
    public record Entry(
            Kind kind,
            String linkedId,
            @Nullable CallId id,
            Instant startedAt,
            CallDirection direction,
            @Nullable String number,
            @Nullable String field,
            @Nullable String told,
            @Nullable String known) {}

    public LedgerDay {
        entries = List.copyOf(entries);
        unreadable = List.copyOf(unreadable);
    }

    public long count(Kind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .map(Entry::linkedId)
                .distinct()
                .count();
    }

    /** Nothing is missing, nothing too much, nothing different. */
    public boolean agrees() {
        return entries.isEmpty();
    }
}
