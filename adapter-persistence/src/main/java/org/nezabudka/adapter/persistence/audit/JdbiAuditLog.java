package org.nezabudka.adapter.persistence.audit;

import java.security.SecureRandom;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.nezabudka.adapter.persistence.database.JdbiTransactions;
import org.nezabudka.adapter.persistence.shared.Json;
import org.nezabudka.application.audit.AuditLog;
import org.nezabudka.application.audit.AuditQuery;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.audit.AuditChain;
import org.nezabudka.domain.audit.AuditEntry;

/**
 * The journal in a table that the program can only add to. Entries of a transaction are written together right before its commit:
 * the head of the chain is locked from then on, and everybody who changes anything queues there.
 */
public final class JdbiAuditLog implements AuditLog, AutoCloseable {

    private static final String LOCK_HEAD = "select sequence, hash from audit_head for update";

    private static final String APPEND = """
            with head as (update audit_head set sequence = :last, hash = :hash)
            insert into audit_entry (sequence, at, actor_id, actor_name, act, entity, entity_id, outcome, origin, changes, salt,
                digest, previous, hash, on_behalf_of_id, on_behalf_of_name)
            select x.sequence, x.at, x.actor_id, x.actor_name, x.act, x.entity, x.entity_id, x.outcome, x.origin, x.changes,
                x.salt, x.digest, x.previous, x.hash, x.on_behalf_of_id, x.on_behalf_of_name
            from jsonb_to_recordset(cast(:rows as jsonb)) as x (sequence bigint, at timestamptz, actor_id text,
                actor_name text, act text, entity text, entity_id text, outcome text, origin text, changes jsonb, salt text,
                digest text, previous text, hash text, on_behalf_of_id text, on_behalf_of_name text)
            """;

    private final Jdbi jdbi;
    private final JdbiTransactions transactions;
    private final SecureRandom random = new SecureRandom();
    private final Consumer<List<AuditEntry>> writer = this::write;
    private final Backlog backlog;

    public JdbiAuditLog(Jdbi jdbi, JdbiTransactions transactions) {
        this.jdbi = jdbi;
        this.transactions = transactions;
        this.backlog = new Backlog(entries -> transactions.run(() -> write(entries)));
    }

    /** The end of the chain. */
    private record Head(long sequence, String hash) {}

    @Override
    public void append(AuditEntry entry) {
        transactions.beforeCommit(writer, entry);
    }

    @Override
    public void appendSoon(AuditEntry entry) {
        backlog.add(entry);
    }

    /** Waits until everything given to {@link #appendSoon} so far is in the table. */
    public void flush() {
        backlog.flush();
    }

    @Override
    public void close() {
        backlog.close();
    }

    private void write(List<AuditEntry> entries) {
        jdbi.useHandle(handle -> write(handle, entries));
    }

    private void write(Handle handle, List<AuditEntry> entries) {
        var head = handle.createQuery(LOCK_HEAD)
                .map((row, context) -> new Head(row.getLong("sequence"), row.getString("hash")))
                .one();
        var rows = new ArrayList<Map<String, Object>>();
        for (var entry : entries) {
            var salt = salt();
            var digest = AuditChain.digestOf(entry, salt);
            var hash = AuditChain.hash(head.sequence() + 1, head.hash(), entry, digest);
            rows.add(row(head.sequence() + 1, entry, salt, digest, head.hash(), hash));
            head = new Head(head.sequence() + 1, hash);
        }
        handle.createUpdate(APPEND)
                .bind("last", head.sequence())
                .bind("hash", head.hash())
                .bind("rows", Json.write(rows))
                .execute();
    }

    private String salt() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Map<String, Object> row(
            long sequence, AuditEntry entry, String salt, String digest, String previous, String hash) {
        var row = new LinkedHashMap<String, Object>();
        row.put("sequence", sequence);
        row.put("at", entry.at().truncatedTo(ChronoUnit.MICROS).toString());
        if (entry.actorId() != null) row.put("actor_id", entry.actorId());
        row.put("actor_name", entry.actorName());
        row.put("act", entry.act());
        row.put("entity", entry.entity());
        if (entry.entityId() != null) row.put("entity_id", entry.entityId());
        row.put("outcome", entry.outcome().name());
        if (entry.origin() != null) row.put("origin", entry.origin());
        row.put("changes", AuditRows.json(entry.changes()));
        row.put("salt", salt);
        row.put("digest", digest);
        row.put("previous", previous);
        row.put("hash", hash);
        var absent = entry.onBehalfOf();
        if (absent != null) {
            row.put("on_behalf_of_id", absent.id());
            row.put("on_behalf_of_name", absent.name());
        }
        return row;
    }

    @Override
    public Page<RecordedEntry> page(AuditQuery query, PageRequest request) {
        backlog.flush();
        return jdbi.withHandle(handle -> AuditPages.page(handle, query, request));
    }

    @Override
    public Page<RecordedEntry> changesOf(Set<Thing> things, PageRequest request) {
        backlog.flush();
        return jdbi.withHandle(handle -> AuditPages.changesOf(handle, things, request));
    }

    @Override
    public Verdict verify() {
        backlog.flush();
        return transactions.run(() -> jdbi.withHandle(AuditWalk::verify));
    }
}
