package org.nezabudka.application.file;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.file.StoredFile;

/**
 * A file in a list.
 *
 * @param openedAt when the actor opened it last, {@code null} if never
 */
public record FileRow(
        StoredFile file,
        String uploaderName,
        @Nullable String binnedByName,
        @Nullable Instant openedAt) {

    /** What can be done with a file. */
    public enum Act {
        REMOVE,
        RESTORE
    }

    /** A file with what the actor may do with it. */
    public record Card(FileRow row, boolean previewed, Set<Act> acts) {}
}
