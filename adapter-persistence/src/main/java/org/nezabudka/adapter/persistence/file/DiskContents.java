package org.nezabudka.adapter.persistence.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.nezabudka.application.file.FileContents;
import org.nezabudka.application.file.FilePreviews;
import org.nezabudka.application.file.FileTooLarge;
import org.nezabudka.application.file.NoRoomForFiles;
import org.nezabudka.application.file.UploadBroken;
import org.nezabudka.domain.file.ContentHash;

/**
 * Bytes in a folder, each content in a file named by its SHA-256: {@code content/ab/abcd…}. What comes is written aside under
 * {@code incoming/} first; kept is what was forced to the disk and moved in one step, so a half written content is never found.
 * Small pictures made of it lie under {@code made/} and can be made again.
 */
public final class DiskContents implements FileContents {

    private static final int PIECE = 65_536;
    /** How often, in bytes, the room left on the disk is looked at. */
    private static final int LOOK_EVERY = 4_194_304;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path contents;
    private final Path incoming;
    private final Path made;
    private final long spare;

    /**
     * Opens the folder, and makes it where there is none.
     *
     * @param spare how many bytes of the disk are not ours to fill
     */
    public DiskContents(Path folder, long spare) {
        this.contents = folder.resolve("content");
        this.incoming = folder.resolve("incoming");
        this.made = folder.resolve("made");
        this.spare = spare;
        try {
            for (var one : new Path[] {contents, incoming, made}) Files.createDirectories(one);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of files cannot be made: " + folder, e);
        }
    }

    @Override
    public Received receive(InputStream bytes, long most) {
        try {
            var aside = Files.createTempFile(incoming, "", ".part");
            try {
                return write(bytes, aside, most);
            } catch (IOException | RuntimeException failure) {
                Files.deleteIfExists(aside);
                throw failure;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A file cannot be written", e);
        }
    }

    private Received write(InputStream bytes, Path aside, long most) throws IOException {
        var store = Files.getFileStore(incoming);
        demandRoom(store);
        var digest = sha256();
        var hashed = new DigestInputStream(bytes, digest);
        var piece = new byte[PIECE];
        long length = 0;
        long looked = 0;
        try (var out = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            for (int read = next(hashed, piece); read >= 0; read = next(hashed, piece)) {
                length += read;
                if (length > most) throw new FileTooLarge(most);
                if (length - looked >= LOOK_EVERY) {
                    demandRoom(store);
                    looked = length;
                }
                var buffer = ByteBuffer.wrap(piece, 0, read);
                while (buffer.hasRemaining()) out.write(buffer);
            }
            out.force(true);
        }
        return new Aside(aside, new ContentHash(HexFormat.of().formatHex(digest.digest())), length);
    }

    /** A failure of whoever sends is another one than a failure of our disk. */
    private static int next(InputStream bytes, byte[] piece) {
        try {
            return bytes.read(piece);
        } catch (IOException e) {
            throw new UploadBroken(e);
        }
    }

    private void demandRoom(FileStore store) throws IOException {
        long left = store.getUsableSpace();
        if (left < spare)
            throw new NoRoomForFiles(left + " bytes are left of the disk, " + spare + " are to stay free");
    }

    @Override
    public Optional<Bytes> find(ContentHash content) {
        return OnDisk.at(place(content));
    }

    @Override
    public void remove(ContentHash content) {
        try {
            Files.deleteIfExists(place(content));
            for (var size : FilePreviews.Size.values()) Files.deleteIfExists(madeOf(content, size.name()));
        } catch (IOException e) {
            throw new UncheckedIOException("A file cannot be removed", e);
        }
    }

    @Override
    public void forEach(Consumer<Kept> visitor) {
        try (var folders = Files.newDirectoryStream(contents)) {
            for (var folder : folders) forEach(folder, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of files cannot be read", e);
        }
    }

    private static void forEach(Path folder, Consumer<Kept> visitor) throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                var name = String.valueOf(file.getFileName());
                if (HASH.matcher(name).matches()) kept(file).ifPresent(visitor);
            }
        }
    }

    private static Optional<Kept> kept(Path file) throws IOException {
        try {
            return Optional.of(new Kept(
                    new ContentHash(String.valueOf(file.getFileName())),
                    Files.size(file),
                    Files.getLastModifiedTime(file).toInstant()));
        } catch (NoSuchFileException removedMeanwhile) {
            return Optional.empty();
        }
    }

    @Override
    public void forgetPartsBefore(Instant moment) {
        try (var parts = Files.newDirectoryStream(incoming)) {
            for (var part : parts)
                if (Files.getLastModifiedTime(part).toInstant().isBefore(moment)) Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of files cannot be read", e);
        }
    }

    /** Where a content lies, or would lie. */
    Path place(ContentHash content) {
        return contents.resolve(content.value().substring(0, 2)).resolve(content.value());
    }

    /** Where something made of a content lies, or would lie. */
    Path madeOf(ContentHash content, String what) {
        return made.resolve(content.value().substring(0, 2)).resolve(content + "-" + what);
    }

    /** Where something can be written before it is moved to its place. */
    Path aside() throws IOException {
        return Files.createTempFile(incoming, "", ".part");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Moves in one step; what is moved was forced to the disk, then its new name is. */
    static void move(Path from, Path to) throws IOException {
        var folder = to.getParent();
        if (folder == null) throw new IOException("No folder of " + to);
        var above = folder.getParent();
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
            if (above != null) force(above);
        }
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("The folder of files must lie on one disk", e);
        }
        force(folder);
    }

    /** What was moved into a folder stands in that folder, also when the power fails now. */
    private static void force(Path folder) throws IOException {
        try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    /** Bytes written aside. */
    private final class Aside implements Received {
        private final Path path;
        private final ContentHash content;
        private final long length;

        Aside(Path path, ContentHash content, long length) {
            this.path = path;
            this.content = content;
            this.length = length;
        }

        @Override
        public ContentHash content() {
            return content;
        }

        @Override
        public long length() {
            return length;
        }

        @Override
        public SeekableByteChannel open() {
            try {
                return FileChannel.open(path, StandardOpenOption.READ);
            } catch (IOException e) {
                throw new UncheckedIOException("A file just written cannot be read", e);
            }
        }

        @Override
        public void keep() {
            var place = place(content);
            try {
                // The same content over again is the same: what lies there may be damaged, what has just come is not.
                if (Files.exists(path)) move(path, place);
            } catch (IOException e) {
                throw new UncheckedIOException("A file cannot be kept", e);
            }
        }

        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException("A file written aside cannot be removed", e);
            }
        }
    }

    /** Bytes of a file on the disk. */
    record OnDisk(Path path, long length) implements Bytes {

        static Optional<Bytes> at(Path path) {
            try {
                return Optional.of(new OnDisk(path, Files.size(path)));
            } catch (NoSuchFileException missing) {
                return Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException("A file cannot be read", e);
            }
        }

        @Override
        public InputStream part(long first, long count) {
            try {
                var channel = FileChannel.open(path, StandardOpenOption.READ);
                channel.position(first);
                return new Part(Channels.newInputStream(channel), count);
            } catch (IOException e) {
                throw new UncheckedIOException("A file cannot be read", e);
            }
        }
    }
}
