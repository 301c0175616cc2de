package org.nezabudka.application.file;

import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.file.FileContents.Bytes;
import org.nezabudka.application.file.FileRow.Act;
import org.nezabudka.application.file.FileRow.Card;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.file.ContentLost;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.file.NoPreview;
import org.nezabudka.domain.file.StoredFile;
import org.nezabudka.domain.file.UnknownFile;
import org.nezabudka.domain.file.UnknownOwner;
import org.nezabudka.domain.shared.Forbidden;
import org.nezabudka.domain.shared.Refused;
import org.nezabudka.domain.shared.Subject;

/** Looking at files. Every byte that is shown was asked for by somebody who may see what the file belongs to. */
public final class FileReading {

    /** A viewer asks for a file piece by piece; what comes without a longer pause is one opening. */
    static final Duration ONE_OPENING = Duration.ofMinutes(15);

    private final FileViews views;
    private final FileContents contents;
    private final FilePreviews previews;
    private final FileOpenings openings;
    private final FileAccess access;
    private final AuditTrail audit;
    private final Transactions transactions;
    private final InstantSource clock;

    public FileReading(
            Files files,
            FileViews views,
            FileContents contents,
            FilePreviews previews,
            FileOpenings openings,
            List<FileOwners> owners,
            AuditTrail audit,
            Transactions transactions,
            InstantSource clock) {
        this.views = views;
        this.contents = contents;
        this.previews = previews;
        this.openings = openings;
        this.access = new FileAccess(files, owners);
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A file and bytes of it, or of a picture of it. */
    public record Opened(StoredFile file, Bytes bytes) {}

    /** @throws UnknownFile if there is none, or the actor may not see it */
    public Card card(Actor.User actor, FileId id) {
        return transactions.run(() -> {
            access.visible(actor, id);
            return views.find(actor, id).map(row -> card(actor, row)).orElseThrow(() -> UnknownFile.missing(id));
        });
    }

    /**
     * The files of a thing.
     *
     * @param binned those in the bin, or those that are not
     * @throws UnknownOwner if there is no such thing, or the actor may not see it
     */
    public List<Card> of(Actor.User actor, Subject owner, boolean binned) {
        return transactions.run(() -> {
            if (!access.ofKind(owner.kind()).sees(actor, owner.id())) throw new UnknownOwner(owner);
            return views.of(actor, owner, binned).stream()
                    .map(row -> card(actor, row))
                    .toList();
        });
    }

    /** Into what the files of such things are divided. */
    public List<String> sections(Subject.Kind kind) {
        return access.ofKind(kind).sections();
    }

    /**
     * The content, for somebody who is going to be shown it; remembered as opened.
     *
     * @throws UnknownFile if there is none, or the actor may not see it
     * @throws ContentLost if the bytes are not where they were kept
     */
    public Opened open(Actor.User actor, FileId id) {
        var file = transactions.run(() -> access.visible(actor, id));
        var bytes = contents.find(file.content()).orElseThrow(() -> new ContentLost(id));
        opened(actor, file);
        return new Opened(file, bytes);
    }

    /**
     * A small picture of it; a large one is remembered as opening the file.
     *
     * @throws UnknownFile if there is none, or the actor may not see it
     * @throws NoPreview if there are no small pictures of such files
     */
    public Opened preview(Actor.User actor, FileId id, FilePreviews.Size size) {
        var file = transactions.run(() -> access.visible(actor, id));
        if (!previews.makes(file.type())) throw new NoPreview(id);
        var bytes = previews.preview(file.content(), file.type(), size).orElseThrow(() -> new NoPreview(id));
        if (size == FilePreviews.Size.LARGE) opened(actor, file);
        return new Opened(file, bytes);
    }

    private void opened(Actor.User actor, StoredFile file) {
        var now = clock.instant();
        var before = transactions.run(() -> openings.opened(file.id(), actor.employee(), now));
        if (before.filter(last -> last.plus(ONE_OPENING).isAfter(now)).isPresent()) return;
        audit.seen(actor, "file-opened", "file", file.id().toString());
    }

    private Card card(Actor.User actor, FileRow row) {
        return new Card(row, previews.makes(row.file().type()), acts(actor, row.file()));
    }

    private Set<Act> acts(Actor.User actor, StoredFile file) {
        try {
            access.demandRemoving(actor, file);
        } catch (Forbidden | Refused no) {
            return Set.of();
        }
        return EnumSet.of(file.isBinned() ? Act.RESTORE : Act.REMOVE);
    }
}
