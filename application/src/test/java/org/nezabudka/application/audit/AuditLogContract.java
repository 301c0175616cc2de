package org.nezabudka.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.application.audit.AuditLog.RecordedEntry;
import org.nezabudka.application.audit.AuditLog.Thing;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.shared.UnusableCursor;
import org.nezabudka.domain.audit.AuditEntry;
import org.nezabudka.domain.audit.AuditEntry.FieldChange;
import org.nezabudka.domain.audit.AuditEntry.Outcome;

/** What every journal of acts keeps. */
public interface AuditLogContract extends PortContract {

    Instant NOON = Instant.parse("2026-03-02T12:00:00.123456Z");
    Map<String, FieldChange> CHANGES = Map.of(
            "name", new FieldChange("Иванова Анна", "Петрова Анна"),
            "note", new FieldChange(null, "звонить после 18"),
            "source", new FieldChange("site", null));

    @Test
    default void an_empty_journal_verifies() {
        var verdict = within(() -> world().auditLog().verify());
        assertThat(verdict.rows()).isZero();
        assertThat(verdict.firstBreak()).isEmpty();
    }

    @Test
    default void an_entry_comes_back_as_it_was_written() {
        var entry = new AuditEntry(
                NOON, "7", "Орлов Павел", "client-changed", "client", "42", Outcome.DONE, "192.0.2.7", CHANGES);
        var bare = new AuditEntry(NOON, null, "test", "signed-in", "session", null, Outcome.REFUSED, null, Map.of());
        append(entry);
        append(bare);
        assertThat(all(AuditQuery.everything())).containsExactly(bare, entry);
        assertThat(page(AuditQuery.everything(), PageRequest.first(10)))
                .extracting(RecordedEntry::sequence)
                .containsExactly(2L, 1L);
    }

    @Test
    default void the_chain_of_what_is_written_verifies() {
        for (int i = 0; i < 5; i++) append(entry("act-" + i, NOON.plusSeconds(i)));
        doing(() -> {
            world().auditLog().append(entry("first-of-two", NOON));
            world().auditLog().append(entry("second-of-two", NOON));
        });
        var verdict = within(() -> world().auditLog().verify());
        assertThat(verdict.rows()).isEqualTo(7);
        assertThat(verdict.firstBreak()).isEmpty();
        assertThat(all(AuditQuery.everything()))
                .extracting(AuditEntry::act)
                .startsWith("second-of-two", "first-of-two", "act-4");
    }

    @Test
    default void a_rollback_leaves_no_entry_and_no_gap() {
        append(entry("before", NOON));
        assertThatThrownBy(() -> doing(() -> {
                    world().auditLog().append(entry("undone", NOON));
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        append(entry("after", NOON));
        assertThat(page(AuditQuery.everything(), PageRequest.first(10)))
                .extracting(RecordedEntry::sequence)
                .containsExactly(2L, 1L);
        assertThat(within(() -> world().auditLog().verify()).firstBreak()).isEmpty();
    }

    @Test
    default void many_writers_at_once_make_one_chain() {
        var writers = IntStream.range(0, 4)
                .mapToObj(writer -> CompletableFuture.runAsync(() ->
                        IntStream.range(0, 10).forEach(i -> append(entry("writer-" + writer, NOON.plusSeconds(i))))))
                .toList();
        writers.forEach(CompletableFuture::join);
        var verdict = within(() -> world().auditLog().verify());
        assertThat(verdict.rows()).isEqualTo(40);
        assertThat(verdict.firstBreak()).isEmpty();
    }

    @Test
    default void what_may_be_written_soon_is_written_whatever_becomes_of_the_transaction() {
        world().auditLog().appendSoon(entry("client-opened", NOON));
        assertThatThrownBy(() -> doing(() -> {
                    world().auditLog().appendSoon(entry("client-opened-again", NOON));
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        world().settle();
        assertThat(all(AuditQuery.everything()))
                .extracting(AuditEntry::act)
                .containsExactlyInAnyOrder("client-opened", "client-opened-again");
        assertThat(within(() -> world().auditLog().verify()).rows()).isEqualTo(2);
    }

    @Test
    default void entries_are_found_by_each_condition_and_by_all_together() {
        var wanted = new AuditEntry(NOON, "7", "Орлов", "client-changed", "client", "42", Outcome.DONE, null, CHANGES);
        append(wanted);
        append(new AuditEntry(
                NOON.minusSeconds(60), "8", "Гусев", "role-changed", "role", "1", Outcome.REFUSED, null, CHANGES));
        append(new AuditEntry(NOON.plusSeconds(60), null, "test", "x", "call", null, Outcome.REFUSED, null, CHANGES));
        assertThat(all(query("7", null, null, null, null))).containsExactly(wanted);
        assertThat(all(query(null, "client-changed", null, null, null))).containsExactly(wanted);
        assertThat(all(query(null, null, "client", null, null))).containsExactly(wanted);
        assertThat(all(query(null, null, "client", "42", null))).containsExactly(wanted);
        assertThat(all(query(null, null, null, null, Outcome.DONE))).containsExactly(wanted);
        assertThat(all(new AuditQuery(null, null, null, null, null, NOON, NOON.plusSeconds(1), null)))
                .containsExactly(wanted);
        assertThat(all(new AuditQuery(
                        "7", "client-changed", "client", "42", Outcome.DONE, NOON, NOON.plusSeconds(1), null)))
                .containsExactly(wanted);
        assertThat(all(query("7", null, "role", null, null))).isEmpty();
    }

    @Test
    default void what_a_deputy_did_is_kept_with_the_colleague_it_was_done_for_and_found_by_them() {
        var colleague = new AuditEntry.Colleague("9", "Петрова Ольга");
        var forPetrova = new AuditEntry(
                NOON, "7", "Орлов", "client-changed", "client", "42", Outcome.DONE, null, CHANGES, colleague);
        append(entry("own", NOON));
        append(forPetrova);
        assertThat(all(new AuditQuery(null, null, null, null, null, null, null, "9")))
                .containsExactly(forPetrova);
        assertThat(all(new AuditQuery(null, null, null, null, null, null, null, "7")))
                .isEmpty();
        assertThat(within(() -> world().auditLog().verify()).rows()).isEqualTo(2);
    }

    @Test
    default void a_period_holds_its_begin_and_not_its_end() {
        append(entry("at", NOON));
        assertThat(all(new AuditQuery(null, null, null, null, null, NOON, null, null)))
                .hasSize(1);
        assertThat(all(new AuditQuery(null, null, null, null, null, null, NOON, null)))
                .isEmpty();
    }

    @Test
    default void the_changes_of_a_thing_leave_out_openings_and_refused_attempts() {
        var changed = new AuditEntry(NOON, "7", "Орлов", "client-changed", "client", "42", Outcome.DONE, null, CHANGES);
        append(changed);
        append(new AuditEntry(NOON, "7", "Орлов", "client-opened", "client", "42", Outcome.DONE, null, Map.of()));
        append(new AuditEntry(NOON, "7", "Орлов", "client-changed", "client", "42", Outcome.REFUSED, null, CHANGES));
        append(new AuditEntry(NOON, "7", "Орлов", "client-changed", "client", "43", Outcome.DONE, null, CHANGES));
        assertThat(changesOf(new Thing("client", "42"))).containsExactly(changed);
        assertThat(changesOf(new Thing("client", "44"), new Thing("order", "42")))
                .isEmpty();
    }

    @Test
    default void the_changes_of_several_things_are_one_history_page_by_page() {
        var order = new AuditEntry(NOON, "7", "Орлов", "order-opened", "order", "1", Outcome.DONE, null, CHANGES);
        var job = new AuditEntry(NOON, "8", "Чернова", "job-planned", "job", "2", Outcome.DONE, null, CHANGES);
        var later = new AuditEntry(NOON, "7", "Орлов", "order-changed", "order", "1", Outcome.DONE, null, CHANGES);
        append(order);
        append(new AuditEntry(NOON, "8", "Чернова", "job-planned", "job", "1", Outcome.DONE, null, CHANGES));
        append(job);
        append(later);
        var things = Set.of(new Thing("order", "1"), new Thing("job", "2"));
        assertThat(changesOf(things.toArray(Thing[]::new))).containsExactly(later, job, order);
        var first = within(() -> world().auditLog().changesOf(things, new PageRequest(2, null, true)));
        assertThat(first.total()).isEqualTo(3);
        var second = within(() -> world().auditLog().changesOf(things, new PageRequest(2, first.nextCursor(), false)));
        assertThat(second.items()).extracting(RecordedEntry::entry).containsExactly(order);
    }

    @Test
    default void pages_hold_every_entry_once_though_more_are_written_meanwhile() {
        for (int i = 0; i < 7; i++) append(entry("act-" + i, NOON));
        var found = new ArrayList<Long>();
        String cursor = null;
        do {
            var request = new PageRequest(3, cursor, cursor == null);
            var page = within(() -> world().auditLog().page(AuditQuery.everything(), request));
            if (request.withTotal()) assertThat(page.total()).isEqualTo(7);
            else assertThat(page.total()).isNull();
            page.items().forEach(entry -> found.add(entry.sequence()));
            cursor = page.nextCursor();
            append(entry("meanwhile", NOON));
        } while (cursor != null);
        assertThat(found).containsExactly(7L, 6L, 5L, 4L, 3L, 2L, 1L);
    }

    @Test
    default void a_cursor_of_another_list_is_refused() {
        assertThatThrownBy(() -> page(AuditQuery.everything(), new PageRequest(3, "rubbish", false)))
                .isInstanceOf(UnusableCursor.class);
    }

    private static AuditEntry entry(String act, Instant at) {
        return new AuditEntry(at, "7", "Орлов Павел", act, "client", "42", Outcome.DONE, "192.0.2.7", CHANGES);
    }

    private static AuditQuery query(
            @Nullable String actorId,
            @Nullable String act,
            @Nullable String entity,
            @Nullable String entityId,
            @Nullable Outcome outcome) {
        return new AuditQuery(actorId, act, entity, entityId, outcome, null, null, null);
    }

    private void append(AuditEntry entry) {
        doing(() -> world().auditLog().append(entry));
    }

    private List<RecordedEntry> page(AuditQuery query, PageRequest request) {
        return within(() -> world().auditLog().page(query, request)).items();
    }

    private List<AuditEntry> changesOf(Thing... things) {
        return within(() -> world().auditLog().changesOf(Set.of(things), PageRequest.first(50))).items().stream()
                .map(RecordedEntry::entry)
                .toList();
    }

    private List<AuditEntry> all(AuditQuery query) {
        return page(query, PageRequest.first(50)).stream()
                .map(RecordedEntry::entry)
                .toList();
    }
}
