package org.nezabudka.domain.file;

import org.nezabudka.domain.shared.DomainEvent;

/** What happens to files. */
public sealed interface FileEvent extends DomainEvent {

    FileId file();

    /** It was given to something. */
    record FileAttached(FileId file, Attachment attachment) implements FileEvent {}

    /** It was thrown away, to be taken back or forgotten. */
    record FileBinned(FileId file) implements FileEvent {}

    /** It was taken back out of the bin. */
    record FileRestored(FileId file) implements FileEvent {}
}
