package org.nezabudka.application.file;

import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.nezabudka.domain.file.ContentHash;

/** The bytes of files, each content kept once however many files have it. It knows nothing of names and rights. */
public interface FileContents {

    /**
     * Takes in bytes to their end, aside: they are kept only when {@link Received#keep} says so. Never holds them in memory whole.
     *
     * @param most how many bytes at most
     * @throws FileTooLarge if there are more
     * @throws NoRoomForFiles if they would fill the disk
     * @throws UploadBroken if they end before they should
     */
    Received receive(InputStream bytes, long most);

    Optional<Bytes> find(ContentHash content);

    /** Forgets it and all that was made of it; nothing happens if it is not there. */
    void remove(ContentHash content);

    /** Shows everything that is kept, in any order. */
    void forEach(Consumer<Kept> visitor);

    /** Forgets what was begun to be received before that moment and neither kept nor let go: somebody pulled the plug. */
    void forgetPartsBefore(Instant moment);

    /** Bytes on their way in; closing forgets what was not kept. */
    interface Received extends AutoCloseable {

        ContentHash content();

        long length();

        /** To look at them here and there; for the caller to close. */
        SeekableByteChannel open();

        /** Keeps them: they survive whatever happens to the machine. To be called under {@link Files#lockContent}. */
        void keep();

        @Override
        void close();
    }

    /** Bytes that are kept. */
    interface Bytes {

        long length();

        /**
         * A part, for the caller to close.
         *
         * @param first counted from 0
         */
        InputStream part(long first, long count);
    }

    /** A content that is there. */
    record Kept(ContentHash content, long length, Instant since) {}
}
