package org.nezabudka.application.file;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.file.Attachment;
import org.nezabudka.domain.file.FileBelongsElsewhere;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.file.FileIsBinned;
import org.nezabudka.domain.file.StoredFile;
import org.nezabudka.domain.file.TooManyFiles;
import org.nezabudka.domain.file.UnknownFile;
import org.nezabudka.domain.file.UnknownSection;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Subject;

/**
 * Files for the use cases of other features: everything happens within their transaction, and what the actor may do with the thing
 * itself they have checked.
 */
public final class FileAttaching {

    /** So many files a thing may have, those in the bin among them. */
    static final int MOST = 1000;

    private final Files files;
    private final FileOpenings openings;
    private final FileAccess access;
    private final AuditTrail audit;
    private final LiveEvents live;
    private final InstantSource clock;

    public FileAttaching(
            Files files,
            FileOpenings openings,
            List<FileOwners> owners,
            AuditTrail audit,
            LiveEvents live,
            InstantSource clock) {
        this.files = files;
        this.openings = openings;
        this.access = new FileAccess(files, owners);
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    /**
     * Gives files to a thing. Those it has already in that section stay as they are, so that doing it again changes nothing.
     *
     * @param actor who sent the files, and is named in the journal
     * @throws UnknownSection if the thing has no such section
     * @throws UnknownFile if there is no such file, or somebody else has sent it
     * @throws FileBelongsElsewhere if the actor has given it to something else
     * @throws FileIsBinned if it was thrown away
     * @throws TooManyFiles if the thing would have more than {@value #MOST}
     */
    public List<StoredFile> attach(Actor actor, Subject owner, String section, List<FileId> these) {
        var owners = access.ofKind(owner.kind());
        if (!owners.sections().contains(section)) throw new UnknownSection(section);
        files.lockOwner(owner);
        var found = files.lock(these).stream().collect(Collectors.toMap(StoredFile::id, Function.identity()));
        var present = new ArrayList<>(files.of(owner));
        var given = new ArrayList<StoredFile>();
        for (var id : new LinkedHashSet<>(these)) {
            var file = found.get(id);
            if (file == null) throw UnknownFile.missing(id);
            if (belongsTo(file, owner, section)) {
                if (file.isBinned()) throw new FileIsBinned(file.name());
                given.add(file);
                continue;
            }
            var after = attach(actor, file, owner, section, present);
            present.add(after);
            given.add(after);
        }
        if (present.size() > MOST) throw new TooManyFiles(MOST);
        live.publish(owners.changed(owner.id()));
        return List.copyOf(given);
    }

    private static boolean belongsTo(StoredFile file, Subject owner, String section) {
        var attachment = file.attachment();
        return attachment != null
                && attachment.owner().equals(owner)
                && attachment.section().equals(section);
    }

    private StoredFile attach(
            Actor actor, StoredFile file, Subject owner, String section, Collection<StoredFile> present) {
        // What somebody else has sent may not even be known to exist.
        if (!FileAccess.isUploader(actor, file)) throw UnknownFile.concealed(file.id());
        if (file.isBinned()) throw new FileIsBinned(file.name());
        var to = new Attachment(owner, section, next(file, section, present), file.uploader(), clock.instant());
        var after = files.save(file.attach(to).state());
        audit.done(
                actor,
                "file-attached",
                entity(owner),
                owner.id().toString(),
                new Differences()
                        .field("file", null, file.name())
                        .field("section", null, section)
                        .changes());
        return after;
    }

    private static int next(StoredFile file, String section, Collection<StoredFile> present) {
        var name = file.name().value().toLowerCase(Locale.ROOT);
        return 1
                + present.stream()
                        .filter(other ->
                                other.name().value().toLowerCase(Locale.ROOT).equals(name))
                        .map(StoredFile::attachment)
                        .filter(attachment ->
                                attachment != null && attachment.section().equals(section))
                        .mapToInt(attachment -> attachment == null ? 0 : attachment.number())
                        .max()
                        .orElse(0);
    }

    /** The files of a thing that do not lie in the bin, in the order they were given to it. */
    public List<StoredFile> of(Subject owner) {
        return files.of(owner).stream().filter(file -> !file.isBinned()).toList();
    }

    /** Which of these files the employee has not opened yet. */
    public Set<FileId> unopened(EmployeeId employee, Collection<FileId> these) {
        var left = new HashSet<>(these);
        left.removeAll(openings.openedBy(employee, these));
        return left;
    }

    static String entity(Subject owner) {
        return owner.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
