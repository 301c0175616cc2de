package org.nezabudka.adapter.persistence.messaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.shared.Cursors;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.messaging.OutgoingMessages;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.messaging.Channel;
import org.nezabudka.domain.messaging.DeliveryState;
import org.nezabudka.domain.messaging.Letter;
import org.nezabudka.domain.messaging.MessageChangedMeanwhile;
import org.nezabudka.domain.messaging.MessageId;
import org.nezabudka.domain.messaging.OutgoingMessage;
import org.nezabudka.domain.messaging.Recipient;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Subject;

/** Outgoing messages in a table. What one sender has taken is locked, and the others pass it by. */
public final class JdbiOutgoingMessages implements OutgoingMessages {

    private static final String SELECT = """
            select id, version, channel, address, name, employee_id, title, body, html, about_kind, about_id, created_at, state,
                   attempts, next_try_at, sending_since, sent_at, error
            from outgoing_message
            """;

    private static final String ADD = """
            insert into outgoing_message (id, version, channel, address, name, employee_id, title, body, html, about_kind,
                about_id, created_at, state, attempts, next_try_at, sending_since, sent_at, error)
            values (:id, 1, :channel, :address, :name, :employee, :title, :body, :html, :aboutKind,
                :aboutId, :createdAt, :state, :attempts, :nextTry, :sendingSince, :sentAt, :error)
            on conflict (id) do nothing
            """;

    /** What a message says and to whom never changes. */
    private static final String CHANGE = """
            update outgoing_message
            set version = version + 1, state = :state, attempts = :attempts, next_try_at = :nextTry,
                sending_since = :sendingSince, sent_at = :sentAt, error = :error
            where id = :id and version = :version
            """;

    private static final Cursors CURSORS = new Cursors("messages", 2);

    private final Jdbi jdbi;

    public JdbiOutgoingMessages(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<OutgoingMessage> find(MessageId id) {
        return jdbi.withHandle(
                handle -> one(handle.createQuery(SELECT + " where id = :id").bind("id", id.value())));
    }

    @Override
    public OutgoingMessage save(OutgoingMessage message) {
        boolean added = message.version() == 0;
        return jdbi.withHandle(handle -> {
            try (var update = handle.createUpdate(added ? ADD : CHANGE)) {
                update.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
                var about = message.about();
                var employee = message.to().employee();
                int stored = update.bind("id", message.id().value())
                        .bind("version", message.version())
                        .bind("channel", message.channel().name())
                        .bind("address", message.to().address())
                        .bind("name", message.to().name())
                        .bindByType("employee", employee == null ? null : employee.value(), UUID.class)
                        .bind("title", message.letter().subject())
                        .bind("body", message.letter().text())
                        .bind("html", message.letter().html())
                        .bind("aboutKind", about == null ? null : about.kind().name())
                        .bindByType("aboutId", about == null ? null : about.id(), UUID.class)
                        .bind("createdAt", Rows.kept(message.createdAt()))
                        .bind("state", message.state().name())
                        .bind("attempts", message.attempts())
                        .bindByType("nextTry", Rows.keptOrNull(message.nextTry()), Instant.class)
                        .bindByType("sendingSince", Rows.keptOrNull(message.sendingSince()), Instant.class)
                        .bindByType("sentAt", Rows.keptOrNull(message.sentAt()), Instant.class)
                        .bind("error", message.error())
                        .execute();
                if (stored == 0) throw new MessageChangedMeanwhile(message.id());
            }
            return message.atVersion(message.version() + 1);
        });
    }

    @Override
    public Optional<OutgoingMessage> takeDue(Instant now) {
        return jdbi.withHandle(handle -> one(handle.createQuery(SELECT + """
                         where state = 'QUEUED' and next_try_at <= :now
                         order by next_try_at, id limit 1 for update skip locked
                        """).bind("now", now)));
    }

    @Override
    public Optional<OutgoingMessage> takeInterrupted(Instant before) {
        return jdbi.withHandle(handle -> one(handle.createQuery(SELECT + """
                         where state = 'SENDING' and sending_since < :before
                         order by sending_since limit 1 for update skip locked
                        """).bind("before", before)));
    }

    private static Optional<OutgoingMessage> one(Query query) {
        return query.map((row, context) -> message(row)).findOne();
    }

    @Override
    public Page<OutgoingMessage> page(@Nullable DeliveryState state, PageRequest request) {
        return jdbi.withHandle(handle -> {
            var cursor = request.cursor();
            var sql = Sql.of(SELECT)
                    .add("where true")
                    .addIf(state != null, "and state = :state")
                    .addIf(cursor != null, "and (created_at, id) < (:beforeAt, :beforeId)")
                    .add("order by created_at desc, id desc limit :limit");
            var query = handle.createQuery(sql.toString()).bind("limit", request.limit() + 1);
            if (state != null) query.bind("state", state.name());
            if (cursor != null)
                query.bind("beforeAt", CURSORS.moment(cursor, 0)).bind("beforeId", CURSORS.id(cursor, 1));
            var found = query.map((row, context) -> message(row)).list();
            Long total = request.withTotal() ? (long) count(state) : null;
            return Cursors.page(
                    found,
                    request.limit(),
                    total,
                    last -> CURSORS.of(last.createdAt().toString(), last.id().toString()));
        });
    }

    private int count(@Nullable DeliveryState state) {
        var counts = counts();
        return state == null
                ? counts.values().stream().mapToInt(Integer::intValue).sum()
                : counts.getOrDefault(state, 0);
    }

    @Override
    public Map<DeliveryState, Integer> counts() {
        return jdbi.withHandle(handle -> {
            var counts = new EnumMap<DeliveryState, Integer>(DeliveryState.class);
            handle.createQuery("select state, count(*) as number from outgoing_message group by state")
                    .map((row, context) ->
                            Map.entry(DeliveryState.valueOf(row.getString("state")), row.getInt("number")))
                    .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
            return counts;
        });
    }

    @Override
    public int forgetSentBefore(Instant moment) {
        return jdbi.withHandle(
                handle -> handle.createUpdate("delete from outgoing_message where state = 'SENT' and sent_at < :moment")
                        .bind("moment", moment)
                        .execute());
    }

    private static OutgoingMessage message(ResultSet row) throws SQLException {
        var employee = Rows.uuidOrNull(row, "employee_id");
        var aboutKind = row.getString("about_kind");
        return new OutgoingMessage(
                new MessageId(Rows.uuid(row, "id")),
                Channel.valueOf(row.getString("channel")),
                new Recipient(
                        row.getString("address"),
                        Rows.text(row, "name"),
                        employee == null ? null : new EmployeeId(employee)),
                new Letter(row.getString("title"), row.getString("body"), Rows.text(row, "html")),
                aboutKind == null ? null : new Subject(Subject.Kind.valueOf(aboutKind), Rows.uuid(row, "about_id")),
                Rows.instant(row, "created_at"),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Rows.instantOrNull(row, "next_try_at"),
                Rows.instantOrNull(row, "sending_since"),
                Rows.instantOrNull(row, "sent_at"),
                Rows.text(row, "error"),
                row.getInt("version"));
    }
}
