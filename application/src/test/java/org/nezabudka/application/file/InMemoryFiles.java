package org.nezabudka.application.file;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.file.Attachment;
import org.nezabudka.domain.file.ContentHash;
import org.nezabudka.domain.file.FileChangedMeanwhile;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.file.StoredFile;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Subject;

/** Files in memory. Transactions run one at a time, so everything is locked as long as one runs. */
public final class InMemoryFiles implements Files {

    private final InMemoryTable<FileId, StoredFile> files;
    private final InMemoryFileOpenings openings;

    public InMemoryFiles(InMemoryTransactions transactions, InMemoryFileOpenings openings) {
        this.files = new InMemoryTable<>(transactions);
        this.openings = openings;
    }

    @Override
    public Optional<StoredFile> find(FileId id) {
        return files.find(id);
    }

    @Override
    public List<StoredFile> lock(Collection<FileId> ids) {
        return ids.stream().distinct().flatMap(id -> files.find(id).stream()).toList();
    }

    @Override
    public List<StoredFile> of(Subject owner) {
        return files.stream()
                .filter(file ->
                        file.attachment() != null && file.attachment().owner().equals(owner))
                .sorted(Comparator.comparing((StoredFile file) ->
                                Objects.requireNonNull(file.attachment()).at())
                        .thenComparing(file -> file.id().value()))
                .toList();
    }

    @Override
    public void lockOwner(Subject owner) {
        // Nobody else runs meanwhile.
    }

    @Override
    public void lockContent(ContentHash content) {
        // Nobody else runs meanwhile.
    }

    @Override
    public int looseOf(EmployeeId uploader) {
        return (int) files.stream()
                .filter(file -> file.isLoose() && file.uploader().equals(uploader))
                .count();
    }

    @Override
    public StoredFile save(StoredFile file) {
        int stored = files.find(file.id()).map(StoredFile::version).orElse(0);
        if (stored != file.version()) throw new FileChangedMeanwhile(file.id());
        if (file.attachment() != null && isTaken(file, file.attachment()))
            throw new IllegalStateException("Two versions of one number");
        var saved = file.atVersion(file.version() + 1);
        files.put(saved.id(), saved);
        return saved;
    }

    private boolean isTaken(StoredFile file, Attachment place) {
        return files.stream()
                .filter(other -> !other.id().equals(file.id()) && named(other).equals(named(file)))
                .map(StoredFile::attachment)
                .anyMatch(other -> other != null
                        && other.owner().equals(place.owner())
                        && other.section().equals(place.section())
                        && other.number() == place.number());
    }

    private static String named(StoredFile file) {
        return file.name().value().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<StoredFile> takeForgotten(Instant looseBefore, Instant binnedBefore, int most) {
        return files.stream()
                .filter(file -> (file.isLoose() && file.uploadedAt().isBefore(looseBefore))
                        || (file.binning() != null && file.binning().at().isBefore(binnedBefore)))
                .sorted(Comparator.comparing(file -> file.id().value()))
                .limit(most)
                .toList();
    }

    @Override
    public void remove(Collection<FileId> ids) {
        ids.forEach(id -> {
            files.remove(id);
            openings.forget(id);
        });
    }

    @Override
    public boolean uses(ContentHash content) {
        return files.stream().anyMatch(file -> file.content().equals(content));
    }

    @Override
    public List<Used> contentsAfter(Optional<ContentHash> after, int most) {
        return files.stream()
                .collect(Collectors.toMap(file -> file.content().value(), StoredFile::length, (one, same) -> one))
                .entrySet()
                .stream()
                .filter(entry ->
                        after.isEmpty() || entry.getKey().compareTo(after.get().value()) > 0)
                .sorted(java.util.Map.Entry.comparingByKey())
                .limit(most)
                .map(entry -> new Used(new ContentHash(entry.getKey()), entry.getValue()))
                .toList();
    }

    Stream<StoredFile> all() {
        return files.stream();
    }
}
