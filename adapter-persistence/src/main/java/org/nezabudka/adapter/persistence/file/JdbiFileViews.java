package org.nezabudka.adapter.persistence.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.file.FileRow;
import org.nezabudka.application.file.FileViews;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Subject;

/** Files with names of people and with what the actor has opened, by SQL. */
public final class JdbiFileViews implements FileViews {

    private static final String SELECT = "select " + FileRows.COLUMNS + """
            , u.display_name as uploader_name, b.display_name as binned_by_name, o.last_at as opened_at
            from stored_file f join employee u on u.id = f.uploader left join employee b on b.id = f.binned_by
                left join file_opening o on o.file_id = f.id and o.employee_id = :me
            """;

    private final Jdbi jdbi;

    public JdbiFileViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<FileRow> find(Actor actor, FileId id) {
        var sql = Sql.of(SELECT).add("where f.id = :id");
        return jdbi.withHandle(handle -> handle.createQuery(sql.toString())
                .bind("id", id.value())
                .bindByType("me", me(actor), UUID.class)
                .map((row, context) -> row(row))
                .findOne());
    }

    @Override
    public List<FileRow> of(Actor actor, Subject owner, boolean binned) {
        var sql = Sql.of(SELECT)
                .add("where f.owner_kind = :kind and f.owner_id = :owner and (f.binned_at is not null) = :binned")
                .add("order by f.section, lower(f.name), f.number desc");
        return jdbi.withHandle(handle -> handle.createQuery(sql.toString())
                .bind("kind", owner.kind().name())
                .bind("owner", owner.id())
                .bind("binned", binned)
                .bindByType("me", me(actor), UUID.class)
                .map((row, context) -> row(row))
                .list());
    }

    private static @Nullable UUID me(Actor actor) {
        return actor.person().map(EmployeeId::value).orElse(null);
    }

    private static FileRow row(ResultSet row) throws SQLException {
        return new FileRow(
                FileRows.file(row),
                row.getString("uploader_name"),
                Rows.text(row, "binned_by_name"),
                Rows.instantOrNull(row, "opened_at"));
    }
}
