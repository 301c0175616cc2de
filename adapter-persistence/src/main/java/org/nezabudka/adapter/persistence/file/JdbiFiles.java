package org.nezabudka.adapter.persistence.file;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.application.file.Files;
import org.nezabudka.domain.file.Attachment;
import org.nezabudka.domain.file.ContentHash;
import org.nezabudka.domain.file.FileChangedMeanwhile;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.file.StoredFile;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Subject;

/** Files in a table. What is being collected is locked, and what is locked is not collected. */
public final class JdbiFiles implements Files {

    private static final String SELECT = "select " + FileRows.COLUMNS + " from stored_file f ";

    private static final String ADD = """
            insert into stored_file (id, version, name, type, content, length, width, height, uploader, uploaded_at,
                owner_kind, owner_id, section, number, attached_by, attached_at, binned_by, binned_at)
            values (:id, 1, :name, :type, :content, :length, :width, :height, :uploader, :uploadedAt,
                :ownerKind, :ownerId, :section, :number, :attachedBy, :attachedAt, :binnedBy, :binnedAt)
            """;

    /** Content, name and uploader of a file never change. */
    private static final String CHANGE = """
            update stored_file
            set version = version + 1, owner_kind = :ownerKind, owner_id = :ownerId, section = :section, number = :number,
                attached_by = :attachedBy, attached_at = :attachedAt, binned_by = :binnedBy, binned_at = :binnedAt
            where id = :id and version = :version
            """;

    private static final String TAKE_FORGOTTEN = SELECT + """
            where (f.owner_id is null and f.uploaded_at < :looseBefore) or f.binned_at < :binnedBefore
            order by f.id limit :most for update skip locked
            """;

    private static final String CONTENTS = """
            select content, max(length) as length from stored_file where content > :after
            group by content order by content limit :most
            """;

    private final Jdbi jdbi;

    public JdbiFiles(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<StoredFile> find(FileId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where f.id = :id")
                .bind("id", id.value())
                .map((row, context) -> FileRows.file(row))
                .findOne());
    }

    @Override
    public List<StoredFile> lock(Collection<FileId> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where f.id = any(:ids) order by f.id for update")
                .bind("ids", values(ids))
                .map((row, context) -> FileRows.file(row))
                .list());
    }

    @Override
    public List<StoredFile> of(Subject owner) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        SELECT + "where f.owner_kind = :kind and f.owner_id = :id order by f.attached_at, f.id")
                .bind("kind", owner.kind().name())
                .bind("id", owner.id())
                .map((row, context) -> FileRows.file(row))
                .list());
    }

    @Override
    public void lockOwner(Subject owner) {
        hold("files of " + owner.kind() + " " + owner.id());
    }

    @Override
    public void lockContent(ContentHash content) {
        hold("content " + content);
    }

    private void hold(String what) {
        jdbi.useHandle(
                handle -> handle.createQuery("select cast(pg_advisory_xact_lock(hashtextextended(:what, 0)) as text)")
                        .bind("what", what)
                        .mapTo(String.class)
                        .one());
    }

    @Override
    public int looseOf(EmployeeId uploader) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from stored_file where uploader = :uploader and owner_id is null")
                .bind("uploader", uploader.value())
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public StoredFile save(StoredFile file) {
        jdbi.useHandle(handle -> {
            if (file.version() == 0) {
                add(handle.createUpdate(ADD), file);
                return;
            }
            var update = handle.createUpdate(CHANGE).bind("version", file.version());
            if (place(update, file).execute() == 0) throw new FileChangedMeanwhile(file.id());
        });
        return file.atVersion(file.version() + 1);
    }

    private static void add(Update update, StoredFile file) {
        var pixels = file.pixels();
        place(update, file)
                .bind("name", file.name().value())
                .bind("type", file.type().name())
                .bind("content", file.content().value())
                .bind("length", file.length())
                .bindByType("width", pixels == null ? null : pixels.width(), Integer.class)
                .bindByType("height", pixels == null ? null : pixels.height(), Integer.class)
                .bind("uploader", file.uploader().value())
                .bind("uploadedAt", Rows.kept(file.uploadedAt()))
                .execute();
    }

    private static Update place(Update update, StoredFile file) {
        Attachment to = file.attachment();
        var binning = file.binning();
        return update.bind("id", file.id().value())
                .bindByType("ownerKind", to == null ? null : to.owner().kind().name(), String.class)
                .bindByType("ownerId", to == null ? null : to.owner().id(), UUID.class)
                .bindByType("section", to == null ? null : to.section(), String.class)
                .bindByType("number", to == null ? null : to.number(), Integer.class)
                .bindByType("attachedBy", to == null ? null : to.by().value(), UUID.class)
                .bindByType("attachedAt", to == null ? null : Rows.kept(to.at()), Instant.class)
                .bindByType("binnedBy", binning == null ? null : binning.by().value(), UUID.class)
                .bindByType("binnedAt", binning == null ? null : Rows.kept(binning.at()), Instant.class);
    }

    @Override
    public List<StoredFile> takeForgotten(Instant looseBefore, Instant binnedBefore, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(TAKE_FORGOTTEN)
                .bind("looseBefore", looseBefore)
                .bind("binnedBefore", binnedBefore)
                .bind("most", most)
                .map((row, context) -> FileRows.file(row))
                .list());
    }

    @Override
    public void remove(Collection<FileId> ids) {
        if (ids.isEmpty()) return;
        jdbi.useHandle(handle -> handle.createUpdate("delete from stored_file where id = any(:ids)")
                .bind("ids", values(ids))
                .execute());
    }

    @Override
    public boolean uses(ContentHash content) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select from stored_file where content = :content)")
                        .bind("content", content.value())
                        .mapTo(Boolean.class)
                        .one());
    }

    @Override
    public List<Used> contentsAfter(Optional<ContentHash> after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(CONTENTS)
                .bind("after", after.map(ContentHash::value).orElse(""))
                .bind("most", most)
                .map((row, context) -> new Used(new ContentHash(row.getString("content")), row.getLong("length")))
                .list());
    }

    private static UUID[] values(Collection<FileId> ids) {
        return ids.stream().map(FileId::value).toArray(UUID[]::new);
    }
}
