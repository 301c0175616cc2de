package org.nezabudka.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nezabudka.domain.audit.AuditEntry.FieldChange;
import org.nezabudka.domain.audit.AuditEntry.Outcome;
import org.nezabudka.domain.audit.AuditVerification.Break;
import org.nezabudka.domain.audit.AuditVerification.Kind;
import org.nezabudka.domain.audit.AuditVerification.Row;

/** Whoever alters the journal behind the program's back is found out, and the first bad row is named. */
class VerifyingTheJournalTest {

    private static final int ROWS = 6;
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456Z");

    private final List<Row> journal = journal();

    @Test
    void an_untouched_journal_holds() {
        assertThat(firstBreak(journal)).isEmpty();
        assertThat(firstBreak(List.of(), 0)).isEmpty();
    }

    @Test
    void a_changed_row_is_named_whichever_field_was_changed() {
        var entry = journal.get(2).entry();
        var forgeries = List.of(
                entry(entry.at().plusMillis(1), "7", "Орлов", "acted", "client", "42", Outcome.DONE, "192.0.2.7"),
                entry(entry.at(), "8", "Орлов", "acted", "client", "42", Outcome.DONE, "192.0.2.7"),
                entry(entry.at(), null, "Орлов", "acted", "client", "42", Outcome.DONE, "192.0.2.7"),
                entry(entry.at(), "7", "Гусев", "acted", "client", "42", Outcome.DONE, "192.0.2.7"),
                entry(entry.at(), "7", "Орлов", "slept", "client", "42", Outcome.DONE, "192.0.2.7"),
                entry(entry.at(), "7", "Орлов", "acted", "order", "42", Outcome.DONE, "192.0.2.7"),
                entry(entry.at(), "7", "Орлов", "acted", "client", "43", Outcome.DONE, "192.0.2.7"),
                entry(entry.at(), "7", "Орлов", "acted", "client", null, Outcome.DONE, "192.0.2.7"),
                entry(entry.at(), "7", "Орлов", "acted", "client", "42", Outcome.REFUSED, "192.0.2.7"),
                entry(entry.at(), "7", "Орлов", "acted", "client", "42", Outcome.DONE, null));
        for (var forgery : forgeries) {
            var row = journal.get(2);
            assertBreaks(
                    replaced(2, new Row(3, forgery, row.salt(), row.digest(), row.previous(), row.hash())),
                    3,
                    Kind.CONTENT_CHANGED);
        }
    }

    @Test
    void words_moved_from_one_field_to_the_next_do_not_read_alike() {
        var row = journal.get(2);
        var moved = entry(NOON.plusSeconds(2), "7", "Орловa", "cted", "client", "42", Outcome.DONE, "192.0.2.7");
        assertBreaks(
                replaced(2, new Row(3, moved, row.salt(), row.digest(), row.previous(), row.hash())),
                3,
                Kind.CONTENT_CHANGED);
    }

    @Test
    void changed_values_are_named() {
        var row = journal.get(3);
        var entry = row.entry();
        var forged = new AuditEntry(
                entry.at(),
                entry.actorId(),
                entry.actorName(),
                entry.act(),
                entry.entity(),
                entry.entityId(),
                entry.outcome(),
                entry.origin(),
                Map.of("price", new FieldChange("100", "1")));
        assertBreaks(
                replaced(3, new Row(4, forged, row.salt(), row.digest(), row.previous(), row.hash())),
                4,
                Kind.VALUES_CHANGED);
    }

    @Test
    void a_forged_digest_does_not_help() {
        var row = journal.get(3);
        var forged = AuditChain.digestOf(row.entry(), "another salt");
        assertBreaks(
                replaced(3, new Row(4, row.entry(), "another salt", forged, row.previous(), row.hash())),
                4,
                Kind.CONTENT_CHANGED);
    }

    @Test
    void a_row_forged_with_a_hash_that_fits_breaks_the_next_one() {
        var row = journal.get(2);
        var forged = row(3, entry(NOON, "8", "Гусев", "acted", "client", "42", Outcome.DONE, null), row.previous());
        assertBreaks(replaced(2, forged), 4, Kind.PREVIOUS_DIFFERS);
    }

    @Test
    void a_removed_row_is_named() {
        var rows = new ArrayList<>(journal);
        rows.remove(2);
        assertBreaks(rows, 3, Kind.OUT_OF_SEQUENCE);
        rows.removeFirst();
        assertBreaks(rows, 1, Kind.OUT_OF_SEQUENCE);
    }

    @Test
    void an_inserted_row_is_named() {
        var rows = new ArrayList<>(journal);
        rows.add(3, row(3, journal.get(0).entry(), journal.get(2).hash()));
        assertBreaks(rows, 3, Kind.OUT_OF_SEQUENCE);
    }

    @Test
    void an_inserted_row_after_which_the_others_were_renumbered_is_named() {
        var rows = new ArrayList<>(journal.subList(0, 3));
        rows.add(row(4, journal.get(0).entry(), journal.get(2).hash()));
        for (var moved : journal.subList(3, ROWS))
            rows.add(new Row(
                    moved.sequence() + 1, moved.entry(), moved.salt(), moved.digest(), moved.previous(), moved.hash()));
        assertBreaks(rows, 5, Kind.PREVIOUS_DIFFERS);
    }

    @Test
    void rows_in_another_order_are_named() {
        var rows = new ArrayList<>(journal);
        rows.set(1, journal.get(2));
        rows.set(2, journal.get(1));
        assertBreaks(rows, 2, Kind.OUT_OF_SEQUENCE);
    }

    @Test
    void rows_that_swapped_their_numbers_are_named() {
        assertBreaks(swapped(journal.get(2), journal.get(1)), 2, Kind.PREVIOUS_DIFFERS);
    }

    private List<Row> swapped(Row second, Row third) {
        var rows = new ArrayList<>(journal);
        rows.set(1, new Row(2, second.entry(), second.salt(), second.digest(), second.previous(), second.hash()));
        rows.set(2, new Row(3, third.entry(), third.salt(), third.digest(), third.previous(), third.hash()));
        return rows;
    }

    @Test
    void a_cut_off_end_is_named_by_the_first_missing_row() {
        assertBreaks(journal.subList(0, 4), 5, Kind.CUT_OFF);
        assertBreaks(List.of(), 1, Kind.CUT_OFF);
    }

    @Test
    void values_erased_by_law_leave_the_chain_whole() {
        var row = journal.get(2);
        var erased = entry(NOON.plusSeconds(2), "7", "Орлов", "acted", "client", "42", Outcome.DONE, "192.0.2.7");
        var rows = replaced(2, new Row(3, erased, null, row.digest(), row.previous(), row.hash()));
        assertThat(firstBreak(rows)).isEmpty();
    }

    @Test
    void whoever_erases_values_cannot_change_the_rest_along_the_way() {
        var row = journal.get(2);
        var forged = entry(NOON.plusSeconds(2), "8", "Гусев", "acted", "client", "42", Outcome.DONE, "192.0.2.7");
        assertBreaks(
                replaced(2, new Row(3, forged, null, row.digest(), row.previous(), row.hash())),
                3,
                Kind.CONTENT_CHANGED);
    }

    @Test
    void the_last_row_rewritten_together_with_its_own_hash_is_found_by_the_head() {
        var last = journal.getLast();
        var forged = entry(NOON.plusSeconds(5), "8", "Гусев", "acted", "client", "42", Outcome.DONE, "192.0.2.7");
        var hash = AuditChain.hash(ROWS, last.previous(), forged, last.digest());
        assertBreaks(
                replaced(ROWS - 1, new Row(ROWS, forged, null, last.digest(), last.previous(), hash)),
                ROWS,
                Kind.CONTENT_CHANGED);
    }

    @Test
    void only_the_first_of_several_breaks_is_named_and_the_rows_before_it_count() {
        var walk = new AuditVerification(ROWS, journal.getLast().hash());
        var rows = new ArrayList<>(journal);
        rows.remove(4);
        rows.remove(2);
        rows.forEach(walk::next);
        assertThat(walk.end()).contains(new Break(3, Kind.OUT_OF_SEQUENCE));
        assertThat(walk.verified()).isEqualTo(2);
    }

    @Test
    void equal_changes_have_unequal_digests_under_different_salts() {
        var entry = journal.getFirst().entry();
        assertThat(AuditChain.digestOf(entry, "salt")).isNotEqualTo(AuditChain.digestOf(entry, "pepper"));
        assertThat(AuditChain.digestOf(entry, "salt")).isEqualTo(AuditChain.digestOf(entry, "salt"));
    }

    @Test
    void an_entry_from_before_deputies_were_known_keeps_its_hash() {
        var entry = new AuditEntry(
                Instant.parse("2026-03-02T09:00:00Z"),
                "7",
                "Орлов",
                "acted",
                "client",
                "42",
                Outcome.DONE,
                "192.0.2.7",
                Map.of());
        assertThat(AuditChain.hash(1, AuditChain.START, entry, "digest"))
                .isEqualTo("fc8954e9baab9661713d3a5ce589ffafa6ed1ffbef338f23f620a9aadf2b9522");
    }

    @Test
    void in_whose_place_it_was_done_cannot_be_changed_or_left_out() {
        var absent = new AuditEntry.Colleague("9", "Петрова Ольга");
        for (var forged : java.util.Arrays.asList(null, new AuditEntry.Colleague("9", "Другая"))) {
            assertThat(AuditChain.hash(1, AuditChain.START, onBehalfOf(forged), "digest"))
                    .isNotEqualTo(AuditChain.hash(1, AuditChain.START, onBehalfOf(absent), "digest"));
        }
    }

    private static AuditEntry onBehalfOf(AuditEntry.@Nullable Colleague absent) {
        return new AuditEntry(NOON, "7", "Орлов", "acted", "client", "42", Outcome.DONE, null, Map.of(), absent);
    }

    @Test
    void nothing_and_an_empty_text_do_not_read_alike() {
        var absent = withValues(new FieldChange(null, "1"));
        var empty = withValues(new FieldChange("", "1"));
        assertThat(AuditChain.digestOf(absent, "salt")).isNotEqualTo(AuditChain.digestOf(empty, "salt"));
    }

    private static AuditEntry withValues(FieldChange change) {
        return new AuditEntry(NOON, null, "test", "acted", "client", null, Outcome.DONE, null, Map.of("field", change));
    }

    private static List<Row> journal() {
        var rows = new ArrayList<Row>();
        var previous = AuditChain.START;
        for (int i = 0; i < ROWS; i++) {
            var entry = new AuditEntry(
                    NOON.plusSeconds(i),
                    "7",
                    "Орлов",
                    "acted",
                    "client",
                    "42",
                    Outcome.DONE,
                    "192.0.2.7",
                    Map.of("price", new FieldChange("100", "90"), "name", new FieldChange(null, "Анна")));
            var row = row(i + 1, entry, previous);
            rows.add(row);
            previous = row.hash();
        }
        return rows;
    }

    private static Row row(long sequence, AuditEntry entry, String previous) {
        var salt = "salt-" + sequence;
        var digest = AuditChain.digestOf(entry, salt);
        return new Row(sequence, entry, salt, digest, previous, AuditChain.hash(sequence, previous, entry, digest));
    }

    /** An entry with the changes of those in the journal. */
    private AuditEntry entry(
            Instant at,
            @Nullable String actorId,
            String actorName,
            String act,
            String entity,
            @Nullable String entityId,
            Outcome outcome,
            @Nullable String origin) {
        var changes = journal.get(2).entry().changes();
        return new AuditEntry(at, actorId, actorName, act, entity, entityId, outcome, origin, changes);
    }

    private List<Row> replaced(int place, Row row) {
        var rows = new ArrayList<>(journal);
        rows.set(place, row);
        return rows;
    }

    private void assertBreaks(List<Row> rows, long sequence, Kind kind) {
        assertThat(firstBreak(rows)).contains(new Break(sequence, kind));
    }

    private Optional<Break> firstBreak(List<Row> rows) {
        return firstBreak(rows, ROWS);
    }

    private Optional<Break> firstBreak(List<Row> rows, long head) {
        // The head as it was recorded: of the true journal, whatever was done to the rows since.
        var hash = head == 0
                ? AuditChain.START
                : journal.get((int) Math.min(head, ROWS) - 1).hash();
        var walk = new AuditVerification(head, hash);
        rows.forEach(walk::next);
        return walk.end();
    }
}
