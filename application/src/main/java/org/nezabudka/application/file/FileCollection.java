package org.nezabudka.application.file;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.shared.DueWork;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.file.Binning;
import org.nezabudka.domain.file.ContentHash;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.file.StoredFile;

/**
 * Forgets what nobody wants: files given to nothing within a day, and those that have lain in the bin for long. A file that is just
 * being attached is locked, and passed by; a content that is just being uploaded again is locked too, so bytes never go while a file
 * with them comes.
 */
public final class FileCollection implements DueWork {

    /** What is on the disk and belongs to no file may be somebody's upload that has not ended yet. */
    static final Duration GRACE = Duration.ofHours(24);

    private static final Actor BY = new Actor.Machine("files");

    private final Files files;
    private final FileContents contents;
    private final AuditTrail audit;
    private final Transactions transactions;
    private final InstantSource clock;
    private volatile Instant swept = Instant.EPOCH;

    public FileCollection(
            Files files, FileContents contents, AuditTrail audit, Transactions transactions, InstantSource clock) {
        this.files = files;
        this.contents = contents;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public int runDue(int most) {
        var now = clock.instant();
        // The rows go first, and for good: bytes without a row are swept up later, a row without bytes would be a loss.
        var forgotten = transactions.run(() -> {
            var taken = files.takeForgotten(now.minus(StoredFile.LOOSE_FOR), now.minus(Binning.KEPT), most);
            files.remove(taken.stream().map(StoredFile::id).toList());
            taken.forEach(this::remember);
            return taken;
        });
        var contentsOf = new LinkedHashSet<ContentHash>();
        forgotten.forEach(file -> contentsOf.add(file.content()));
        contentsOf.forEach(this::forget);
        return forgotten.size();
    }

    /** Sweeps once a day; to be called now and then. */
    public void tidyUp() {
        var now = clock.instant();
        if (swept.plus(GRACE).isAfter(now)) return;
        sweep();
        swept = now;
    }

    /** Forgets bytes that belong to no file any more, because a crash came between. */
    public void sweep() {
        var before = clock.instant().minus(GRACE);
        contents.forgetPartsBefore(before);
        contents.forEach(kept -> {
            if (kept.since().isBefore(before)) forget(kept.content());
        });
    }

    private void forget(ContentHash content) {
        transactions.run(() -> {
            files.lockContent(content);
            if (!files.uses(content)) contents.remove(content);
        });
    }

    private void remember(StoredFile file) {
        FileId id = file.id();
        audit.done(
                BY,
                file.isLoose() ? "loose-file-forgotten" : "binned-file-forgotten",
                "file",
                id.toString(),
                new Differences().field("name", file.name(), null).changes());
    }
}
