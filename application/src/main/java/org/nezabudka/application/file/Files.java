package org.nezabudka.application.file;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.nezabudka.domain.file.ContentHash;
import org.nezabudka.domain.file.FileChangedMeanwhile;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.file.StoredFile;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Subject;

/** What is known of all files; their bytes are in {@link FileContents}. */
public interface Files {

    Optional<StoredFile> find(FileId id);

    /** Those of these that there are, locked until the transaction ends, so that nobody collects them meanwhile. */
    List<StoredFile> lock(Collection<FileId> ids);

    /** All of a thing, those in the bin too, in the order they were given to it. */
    List<StoredFile> of(Subject owner);

    /** Holds the files of a thing until the transaction ends, so that two of one name at once get different numbers. */
    void lockOwner(Subject owner);

    /** How many files of this uploader belong to nothing. */
    int looseOf(EmployeeId uploader);

    /**
     * Stores a new (version 0) or changed file and answers it with its new version.
     *
     * @throws FileChangedMeanwhile if somebody stored it since it was read
     */
    StoredFile save(StoredFile file);

    /** Takes files that belong to nothing since before {@code looseBefore}, or lie in the bin since before {@code binnedBefore}. */
    List<StoredFile> takeForgotten(Instant looseBefore, Instant binnedBefore, int most);

    /** Forgets them, and who opened them. */
    void remove(Collection<FileId> ids);

    /** Holds a content until the transaction ends: it is not collected while somebody is about to use it. */
    void lockContent(ContentHash content);

    boolean uses(ContentHash content);

    /** Contents in use, in order, the first behind {@code after}. */
    List<Used> contentsAfter(Optional<ContentHash> after, int most);

    /** A content and how long it is. */
    record Used(ContentHash content, long length) {}
}
