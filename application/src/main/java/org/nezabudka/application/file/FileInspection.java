package org.nezabudka.application.file;

import org.jspecify.annotations.Nullable;
import org.nezabudka.application.file.FileContents.Received;
import org.nezabudka.domain.file.FileType;
import org.nezabudka.domain.file.PixelSize;

/** Sees of bytes what they are, whatever their name says. */
public interface FileInspection {

    /**
     * Looks at them.
     *
     * @throws org.nezabudka.domain.file.FileTypeNotTaken if it is nothing of {@link FileType}
     * @throws org.nezabudka.domain.file.UnreadableImage if it begins like a picture and is none
     * @throws org.nezabudka.domain.file.TooManyPixels if it is a picture too large to be opened
     */
    Seen look(Received bytes);

    /**
     * What they are.
     *
     * @param pixels of a picture whose size can be read
     */
    record Seen(FileType type, @Nullable PixelSize pixels) {}
}
