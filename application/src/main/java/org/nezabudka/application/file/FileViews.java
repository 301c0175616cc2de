package org.nezabudka.application.file;

import java.util.List;
import java.util.Optional;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.shared.Subject;

/** Files with the names of people, for lists. Whether the actor may see them has been asked of what they belong to. */
public interface FileViews {

    Optional<FileRow> find(Actor actor, FileId id);

    /** Of a thing: those in the bin, or those that are not; by section and name, the latest version first. */
    List<FileRow> of(Actor actor, Subject owner, boolean binned);
}
