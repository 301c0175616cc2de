package org.nezabudka.adapter.persistence.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.nezabudka.adapter.persistence.shared.Cursors;
import org.nezabudka.adapter.persistence.shared.Facts;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.notification.Inbox;
import org.nezabudka.application.notification.Notice;
import org.nezabudka.application.notification.Notification;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Subject;

/** Notifications in a table. */
public final class JdbiInbox implements Inbox {

    private static final String ADD = """
            insert into notification (id, employee_id, at, kind, about_kind, about_id, client_id, facts, read_at)
            values (:id, :whom, :at, :kind, :aboutKind, :aboutId, :client, cast(:facts as jsonb), :readAt)
            """;

    private static final String SELECT = """
            select id, employee_id, at, kind, about_kind, about_id, client_id, facts, read_at from notification
            where employee_id = :whom
            """;

    private static final String COUNT_UNREAD =
            "select count(*) from notification where employee_id = :whom and read_at is null";

    private static final String READ = """
            update notification set read_at = coalesce(read_at, :now) where id = :id and employee_id = :whom
            """;

    private static final String READ_ALL = """
            update notification set read_at = :now where employee_id = :whom and read_at is null and at <= :until
            """;

    private static final Cursors CURSORS = new Cursors("notifications", 2);

    private final Jdbi jdbi;

    public JdbiInbox(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(List<Notification> notifications) {
        if (notifications.isEmpty()) return;
        jdbi.useHandle(handle -> {
            try (var batch = handle.prepareBatch(ADD)) {
                for (var one : notifications) {
                    var notice = one.notice();
                    var client = notice.client();
                    batch.bind("id", one.id())
                            .bind("whom", one.whom().value())
                            .bind("at", Rows.kept(one.at()))
                            .bind("kind", notice.kind().name())
                            .bind("aboutKind", notice.about().kind().name())
                            .bind("aboutId", notice.about().id())
                            .bindByType("client", client == null ? null : client.value(), UUID.class)
                            .bind("facts", Facts.write(notice.facts()))
                            .bindByType("readAt", Rows.keptOrNull(one.readAt()), Instant.class)
                            .add();
                }
                batch.execute();
            }
        });
    }

    @Override
    public Page<Notification> page(EmployeeId whom, boolean unread, PageRequest request) {
        return jdbi.withHandle(handle -> {
            var cursor = request.cursor();
            var sql = Sql.of(SELECT)
                    .addIf(unread, "and read_at is null")
                    .addIf(cursor != null, "and (at, id) < (:beforeAt, :beforeId)")
                    .add("order by at desc, id desc limit :limit");
            var query = handle.createQuery(sql.toString())
                    .bind("whom", whom.value())
                    .bind("limit", request.limit() + 1);
            if (cursor != null)
                query.bind("beforeAt", CURSORS.moment(cursor, 0)).bind("beforeId", CURSORS.id(cursor, 1));
            var found = query.map((row, context) -> notification(row)).list();
            Long total = null;
            if (request.withTotal()) {
                var count = Sql.of("select count(*) from notification where employee_id = :whom")
                        .addIf(unread, "and read_at is null");
                total = handle.createQuery(count.toString())
                        .bind("whom", whom.value())
                        .mapTo(Long.class)
                        .one();
            }
            return Cursors.page(
                    found,
                    request.limit(),
                    total,
                    last -> CURSORS.of(last.at().toString(), last.id().toString()));
        });
    }

    @Override
    public int countUnread(EmployeeId whom) {
        return jdbi.withHandle(handle -> handle.createQuery(COUNT_UNREAD)
                .bind("whom", whom.value())
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public boolean markRead(EmployeeId whom, UUID id, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate(READ)
                        .bind("id", id)
                        .bind("whom", whom.value())
                        .bind("now", Rows.kept(now))
                        .execute())
                > 0;
    }

    @Override
    public int markAllRead(EmployeeId whom, Instant until, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate(READ_ALL)
                .bind("whom", whom.value())
                .bind("until", until)
                .bind("now", Rows.kept(now))
                .execute());
    }

    @Override
    public int forgetBefore(Instant moment) {
        return jdbi.withHandle(handle -> handle.createUpdate("delete from notification where at < :moment")
                .bind("moment", moment)
                .execute());
    }

    private static Notification notification(ResultSet row) throws SQLException {
        var client = Rows.uuidOrNull(row, "client_id");
        return new Notification(
                Rows.uuid(row, "id"),
                new EmployeeId(Rows.uuid(row, "employee_id")),
                Rows.instant(row, "at"),
                new Notice(
                        Notice.Kind.valueOf(row.getString("kind")),
                        new Subject(Subject.Kind.valueOf(row.getString("about_kind")), Rows.uuid(row, "about_id")),
                        client == null ? null : new ClientId(client),
                        Facts.read(row.getString("facts"))),
                Rows.instantOrNull(row, "read_at"));
    }
}
