package org.nezabudka.application.file;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.file.StoredFile;
import org.nezabudka.domain.file.UnknownFile;
import org.nezabudka.domain.shared.Subject;

/** Fetches files for actors: the right is asked of what the file belongs to, before anything is shown or written. */
final class FileAccess {

    private final Files files;
    private final Map<Subject.Kind, FileOwners> owners;

    FileAccess(Files files, List<FileOwners> owners) {
        this.files = files;
        this.owners = owners.stream().collect(Collectors.toMap(FileOwners::kind, Function.identity()));
    }

    FileOwners ofKind(Subject.Kind kind) {
        return Objects.requireNonNull(owners.get(kind), () -> "Nobody answers for files of " + kind);
    }

    /** @throws UnknownFile if there is none, or the actor may not see it */
    StoredFile visible(Actor actor, FileId id) {
        var file = files.find(id).orElseThrow(() -> UnknownFile.missing(id));
        if (!sees(actor, file)) throw UnknownFile.concealed(id);
        return file;
    }

    boolean sees(Actor actor, StoredFile file) {
        var attachment = file.attachment();
        if (attachment == null) return isUploader(actor, file);
        var owner = attachment.owner();
        return ofKind(owner.kind()).sees(actor, owner.id());
    }

    /** @return the actor to name in the journal */
    Actor demandRemoving(Actor actor, StoredFile file) {
        var attachment = file.attachment();
        // Whoever sees a file that belongs to nothing is the one who sent it.
        if (attachment == null) return actor;
        var owner = attachment.owner();
        var attached = new FileOwners.Attached(file.id(), attachment.section(), attachment.by());
        return ofKind(owner.kind()).demandRemoving(actor, owner.id(), attached);
    }

    static boolean isUploader(Actor actor, StoredFile file) {
        return actor.person().filter(file.uploader()::equals).isPresent();
    }
}
