package org.nezabudka.application.audit;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.application.shared.Keyset;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.audit.AuditChain;
import org.nezabudka.domain.audit.AuditEntry;
import org.nezabudka.domain.audit.AuditVerification;
import org.nezabudka.domain.audit.AuditVerification.Row;

/** The journal in memory, with the real chain of hashes. */
public final class InMemoryAuditLog implements AuditLog {

    private static final Keyset<RecordedEntry> NEWEST_FIRST = new Keyset<>(
            "audit",
            entry -> "%020d".formatted(entry.sequence()),
            Comparator.naturalOrder(),
            RecordedEntry::hash,
            true);

    private final InMemoryTransactions transactions;
    private final InMemoryTable<Long, Row> rows;
    private final InMemoryTable<String, Head> head;

    /** The last place of the chain, kept apart from the rows. */
    private record Head(long sequence, String hash) {}

    public InMemoryAuditLog(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.rows = new InMemoryTable<>(transactions);
        this.head = new InMemoryTable<>(transactions);
    }

    @Override
    public void append(AuditEntry entry) {
        transactions.run(() -> {
            var last = lastPlace();
            long sequence = last.sequence() + 1;
            // Salts have to be unguessable only where values are erased by law.
            var salt = "salt-" + sequence;
            var digest = AuditChain.digestOf(entry, salt);
            var hash = AuditChain.hash(sequence, last.hash(), entry, digest);
            rows.put(sequence, new Row(sequence, entry, salt, digest, last.hash(), hash));
            head.put("head", new Head(sequence, hash));
        });
    }

    @Override
    public void appendSoon(AuditEntry entry) {
        transactions.afterEnd(() -> append(entry));
    }

    @Override
    public Page<RecordedEntry> page(AuditQuery query, PageRequest request) {
        var fitting = rows.stream()
                .filter(row -> fits(row.entry(), query))
                .map(row -> new RecordedEntry(row.sequence(), row.entry(), row.hash()));
        return NEWEST_FIRST.page(fitting, request);
    }

    @Override
    public Page<RecordedEntry> changesOf(Set<Thing> things, PageRequest request) {
        var fitting = rows.stream()
                .filter(row -> changed(row.entry(), things))
                .map(row -> new RecordedEntry(row.sequence(), row.entry(), row.hash()));
        return NEWEST_FIRST.page(fitting, request);
    }

    private static boolean changed(AuditEntry entry, Set<Thing> things) {
        return entry.entityId() != null
                && things.contains(new Thing(entry.entity(), entry.entityId()))
                && entry.outcome() == AuditEntry.Outcome.DONE
                && !entry.changes().isEmpty();
    }

    private static boolean fits(AuditEntry entry, AuditQuery query) {
        return same(query.actorId(), entry.actorId())
                && same(query.act(), entry.act())
                && same(query.entity(), entry.entity())
                && same(query.entityId(), entry.entityId())
                && same(query.outcome(), entry.outcome())
                && (query.onBehalfOf() == null
                        || (entry.onBehalfOf() != null
                                && entry.onBehalfOf().id().equals(query.onBehalfOf())))
                && (query.from() == null || !entry.at().isBefore(query.from()))
                && (query.until() == null || entry.at().isBefore(query.until()));
    }

    private static boolean same(Object wanted, Object found) {
        return wanted == null || wanted.equals(found);
    }

    @Override
    public Verdict verify() {
        var walk = new AuditVerification(lastPlace().sequence(), lastPlace().hash());
        rows.stream().sorted(Comparator.comparingLong(Row::sequence)).forEach(walk::next);
        var firstBreak = walk.end();
        return new Verdict(walk.verified(), firstBreak);
    }

    /** All entries, oldest first. */
    public Stream<AuditEntry> all() {
        return rows.stream().sorted(Comparator.comparingLong(Row::sequence)).map(Row::entry);
    }

    /** Does what nobody may: changes a row behind the back of the chain. Nothing in place of the row removes it. */
    public void forge(long sequence, UnaryOperator<Optional<Row>> forgery) {
        forgery.apply(rows.find(sequence)).ifPresentOrElse(row -> rows.put(sequence, row), () -> rows.remove(sequence));
    }

    /** Erases the values of an entry, as the law may demand; the chain holds nevertheless. */
    public void erase(long sequence) {
        forge(
                sequence,
                row -> row.map(one -> new Row(
                        one.sequence(), withoutChanges(one.entry()), null, one.digest(), one.previous(), one.hash())));
    }

    private static AuditEntry withoutChanges(AuditEntry entry) {
        return new AuditEntry(
                entry.at(),
                entry.actorId(),
                entry.actorName(),
                entry.act(),
                entry.entity(),
                entry.entityId(),
                entry.outcome(),
                entry.origin(),
                Map.of(),
                entry.onBehalfOf());
    }

    private Head lastPlace() {
        return head.find("head").orElse(new Head(0, AuditChain.START));
    }
}
