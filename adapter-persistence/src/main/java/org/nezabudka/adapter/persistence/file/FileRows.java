package org.nezabudka.adapter.persistence.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.domain.file.Attachment;
import org.nezabudka.domain.file.Binning;
import org.nezabudka.domain.file.ContentHash;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.file.FileName;
import org.nezabudka.domain.file.FileType;
import org.nezabudka.domain.file.PixelSize;
import org.nezabudka.domain.file.StoredFile;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Subject;

/** Files out of rows of their table. */
final class FileRows {

    /** To stand behind {@code select}; the table is {@code f}. */
    static final String COLUMNS = """
            f.id, f.version, f.name, f.type, f.content, f.length, f.width, f.height, f.uploader, f.uploaded_at,
            f.owner_kind, f.owner_id, f.section, f.number, f.attached_by, f.attached_at, f.binned_by, f.binned_at
            """;

    private FileRows() {}

    static StoredFile file(ResultSet row) throws SQLException {
        return new StoredFile(
                new FileId(Rows.uuid(row, "id")),
                new FileName(row.getString("name")),
                FileType.valueOf(row.getString("type")),
                new ContentHash(row.getString("content")),
                row.getLong("length"),
                pixels(row),
                new EmployeeId(Rows.uuid(row, "uploader")),
                Rows.instant(row, "uploaded_at"),
                attachment(row),
                binning(row),
                row.getInt("version"));
    }

    private static @Nullable PixelSize pixels(ResultSet row) throws SQLException {
        int width = row.getInt("width");
        return row.wasNull() ? null : new PixelSize(width, row.getInt("height"));
    }

    private static @Nullable Attachment attachment(ResultSet row) throws SQLException {
        var owner = Rows.uuidOrNull(row, "owner_id");
        if (owner == null) return null;
        return new Attachment(
                new Subject(Subject.Kind.valueOf(row.getString("owner_kind")), owner),
                row.getString("section"),
                row.getInt("number"),
                new EmployeeId(Rows.uuid(row, "attached_by")),
                Rows.instant(row, "attached_at"));
    }

    private static @Nullable Binning binning(ResultSet row) throws SQLException {
        var by = Rows.uuidOrNull(row, "binned_by");
        return by == null ? null : new Binning(new EmployeeId(by), Rows.instant(row, "binned_at"));
    }
}
