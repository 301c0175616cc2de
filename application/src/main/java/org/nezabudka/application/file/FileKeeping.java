package org.nezabudka.application.file;

import java.time.InstantSource;
import java.util.List;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.file.FileChangedMeanwhile;
import org.nezabudka.domain.file.FileEvent;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.file.StoredFile;
import org.nezabudka.domain.shared.Change;
import org.nezabudka.domain.shared.Subject;

/** Giving files to things, throwing them away and taking them back, as far as the rights to those things reach. */
public final class FileKeeping {

    private final Files files;
    private final FileAccess access;
    private final FileAttaching attaching;
    private final AuditTrail audit;
    private final LiveEvents live;
    private final Transactions transactions;
    private final InstantSource clock;

    public FileKeeping(
            Files files,
            List<FileOwners> owners,
            FileAttaching attaching,
            AuditTrail audit,
            LiveEvents live,
            Transactions transactions,
            InstantSource clock) {
        this.files = files;
        this.access = new FileAccess(files, owners);
        this.attaching = attaching;
        this.audit = audit;
        this.live = live;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A transition of a file. */
    private interface Step {
        Change<StoredFile, FileEvent> of(StoredFile file);
    }

    /**
     * Gives the actor's own uploads to a thing.
     *
     * @throws org.nezabudka.domain.shared.DomainError as {@link FileOwners#demandAttaching} and {@link FileAttaching#attach} say
     */
    public List<StoredFile> attach(Actor.User actor, Subject owner, String section, List<FileId> these) {
        return transactions.run(() -> {
            var by = access.ofKind(owner.kind()).demandAttaching(actor, owner.id(), section);
            return attaching.attach(by, owner, section, these);
        });
    }

    /**
     * Throws a file away; it can be taken back for {@link org.nezabudka.domain.file.Binning#KEPT}.
     *
     * @throws org.nezabudka.domain.file.UnknownFile if there is none, or the actor may not see it
     * @throws FileChangedMeanwhile if it is not at this version
     * @throws org.nezabudka.domain.file.FileIsBinned if it lies in the bin already
     */
    public StoredFile bin(Actor.User actor, FileId id, int version) {
        return step(actor, id, version, "file-binned", file -> file.bin(actor.employee(), clock.instant()));
    }

    /** Takes a file back out of the bin. @throws org.nezabudka.domain.file.FileNotBinned if it does not lie there */
    public StoredFile restore(Actor.User actor, FileId id, int version) {
        return step(actor, id, version, "file-restored", StoredFile::restore);
    }

    private StoredFile step(Actor.User actor, FileId id, int version, String act, Step step) {
        return transactions.run(() -> {
            var file = access.visible(actor, id);
            var by = access.demandRemoving(actor, file);
            if (file.version() != version) throw new FileChangedMeanwhile(id);
            var saved = files.save(step.of(file).state());
            remember(by, act, saved);
            return saved;
        });
    }

    private void remember(Actor by, String act, StoredFile file) {
        var attachment = file.attachment();
        var changes = new Differences().field("file", null, file.name()).changes();
        if (attachment == null) {
            audit.done(by, act, "file", file.id().toString(), changes);
            return;
        }
        var owner = attachment.owner();
        audit.done(by, act, FileAttaching.entity(owner), owner.id().toString(), changes);
        live.publish(access.ofKind(owner.kind()).changed(owner.id()));
    }
}
