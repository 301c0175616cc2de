package org.nezabudka.application.file;

import java.util.Optional;
import org.nezabudka.application.file.FileContents.Bytes;
import org.nezabudka.domain.file.ContentHash;
import org.nezabudka.domain.file.FileType;

/** Small pictures of pictures: turned as they are to be looked at, and telling nothing of where they were taken. */
public interface FilePreviews {

    /** Sizes there are. */
    enum Size {
        SMALL(160),
        MEDIUM(480),
        /** Large enough to judge by: whoever is shown it has seen the picture. */
        LARGE(1600);

        private final int pixels;

        Size(int pixels) {
            this.pixels = pixels;
        }

        /** The longer side at most. */
        public int pixels() {
            return pixels;
        }
    }

    /** Whether pictures of this type can be made small. */
    boolean makes(FileType type);

    /** Made at the first asking and kept; nothing if it cannot be made of this content. */
    Optional<Bytes> preview(ContentHash content, FileType type, Size size);
}
