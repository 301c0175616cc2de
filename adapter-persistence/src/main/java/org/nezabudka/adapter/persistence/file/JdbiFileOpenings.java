package org.nezabudka.adapter.persistence.file;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.application.file.FileOpenings;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.organization.EmployeeId;

/** Who opened which file, in a table: a row for each pair, with the first and the last time. */
public final class JdbiFileOpenings implements FileOpenings {

    private static final String LAST =
            "select last_at from file_opening where file_id = :file and employee_id = :employee";

    private static final String OPENED = """
            insert into file_opening (file_id, employee_id, first_at, last_at)
            select id, :employee, :at, :at from stored_file where id = :file
            on conflict (file_id, employee_id) do update set last_at = greatest(file_opening.last_at, excluded.last_at)
            """;

    private static final String OPENED_BY =
            "select file_id from file_opening where employee_id = :employee and file_id = any(:files)";

    private final Jdbi jdbi;

    public JdbiFileOpenings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Instant> opened(FileId file, EmployeeId by, Instant at) {
        return jdbi.withHandle(handle -> {
            var before = handle.createQuery(LAST)
                    .bind("file", file.value())
                    .bind("employee", by.value())
                    .map((row, context) -> Rows.instant(row, "last_at"))
                    .findOne();
            handle.createUpdate(OPENED)
                    .bind("file", file.value())
                    .bind("employee", by.value())
                    .bind("at", Rows.kept(at))
                    .execute();
            return before;
        });
    }

    @Override
    public Set<FileId> openedBy(EmployeeId employee, Collection<FileId> files) {
        return new HashSet<>(jdbi.withHandle(handle -> handle.createQuery(OPENED_BY)
                .bind("employee", employee.value())
                .bind("files", files.stream().map(FileId::value).toArray(UUID[]::new))
                .map((row, context) -> new FileId(Rows.uuid(row, "file_id")))
                .list()));
    }
}
