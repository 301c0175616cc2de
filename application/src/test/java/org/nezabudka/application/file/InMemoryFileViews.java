package org.nezabudka.application.file;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.nezabudka.application.organization.InMemoryEmployees;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.file.Attachment;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.file.StoredFile;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Subject;

/** Files with names of people, in memory. */
public final class InMemoryFileViews implements FileViews {

    private final InMemoryFiles files;
    private final InMemoryFileOpenings openings;
    private final InMemoryEmployees employees;

    public InMemoryFileViews(InMemoryFiles files, InMemoryFileOpenings openings, InMemoryEmployees employees) {
        this.files = files;
        this.openings = openings;
        this.employees = employees;
    }

    @Override
    public Optional<FileRow> find(Actor actor, FileId id) {
        return files.find(id).map(file -> row(actor, file));
    }

    @Override
    public List<FileRow> of(Actor actor, Subject owner, boolean binned) {
        return files.of(owner).stream()
                .filter(file -> file.isBinned() == binned)
                .sorted(Comparator.comparing((StoredFile file) -> place(file).section())
                        .thenComparing(file -> file.name().value().toLowerCase(Locale.ROOT))
                        .thenComparing(file -> -place(file).number()))
                .map(file -> row(actor, file))
                .toList();
    }

    private static Attachment place(StoredFile file) {
        return Objects.requireNonNull(file.attachment());
    }

    private FileRow row(Actor actor, StoredFile file) {
        var binning = file.binning();
        return new FileRow(
                file,
                name(file.uploader()),
                binning == null ? null : name(binning.by()),
                actor.person().flatMap(me -> openings.lastOf(file.id(), me)).orElse(null));
    }

    private String name(EmployeeId id) {
        return employees.get(id).displayName();
    }
}
