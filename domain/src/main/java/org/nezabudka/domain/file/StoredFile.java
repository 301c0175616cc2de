package org.nezabudka.domain.file;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.file.FileEvent.FileAttached;
import org.nezabudka.domain.file.FileEvent.FileBinned;
import org.nezabudka.domain.file.FileEvent.FileRestored;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Change;

/**
 * A file that somebody gave us. Its content never changes; a newer one is another file of the same name with the next number.
 *
 * @param length in bytes
 * @param pixels of pictures whose size could be read
 * @param attachment to what it belongs; until then it is its uploader's alone
 * @param binning set while it lies in the bin
 */
public record StoredFile(
        FileId id,
        FileName name,
        FileType type,
        ContentHash content,
        long length,
        @Nullable PixelSize pixels,
        EmployeeId uploader,
        Instant uploadedAt,
        @Nullable Attachment attachment,
        @Nullable Binning binning,
        int version) {

    /** What belongs to nothing for so long was forgotten by whoever began to send it. */
    public static final Duration LOOSE_FOR = Duration.ofHours(24);

    public boolean isLoose() {
        return attachment == null;
    }

    public boolean isBinned() {
        return binning != null;
    }

    /**
     * Gives it to something.
     *
     * @throws FileBelongsElsewhere if it belongs to something already
     */
    public Change<StoredFile, FileEvent> attach(Attachment to) {
        if (attachment != null) throw new FileBelongsElsewhere(name);
        return Change.of(with(to, binning), new FileAttached(id, to));
    }

    /** @throws FileIsBinned if it lies there already */
    public Change<StoredFile, FileEvent> bin(EmployeeId by, Instant at) {
        if (isBinned()) throw new FileIsBinned(name);
        return Change.of(with(attachment, new Binning(by, at)), new FileBinned(id));
    }

    /** @throws FileNotBinned if it does not lie in the bin */
    public Change<StoredFile, FileEvent> restore() {
        if (!isBinned()) throw new FileNotBinned(name);
        return Change.of(with(attachment, null), new FileRestored(id));
    }

    public StoredFile atVersion(int another) {
        return new StoredFile(
                id, name, type, content, length, pixels, uploader, uploadedAt, attachment, binning, another);
    }

    private StoredFile with(@Nullable Attachment to, @Nullable Binning thrown) {
        return new StoredFile(id, name, type, content, length, pixels, uploader, uploadedAt, to, thrown, version);
    }
}
