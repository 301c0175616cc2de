package org.nezabudka.application.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.nezabudka.domain.file.ContentHash;

/** Bytes of files in memory. As on a disk, what was kept stays, whatever becomes of the transaction. */
public final class InMemoryFileContents implements FileContents {

    private final Map<ContentHash, Stored> kept = new ConcurrentHashMap<>();
    private final InstantSource clock;

    public InMemoryFileContents(InstantSource clock) {
        this.clock = clock;
    }

    private record Stored(byte[] bytes, Instant since) implements Bytes {
        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public InputStream part(long first, long count) {
            return new ByteArrayInputStream(bytes, (int) first, (int) count);
        }
    }

    @Override
    public Received receive(InputStream bytes, long most) {
        var all = new ByteArrayOutputStream();
        var piece = new byte[8192];
        try {
            for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
                all.write(piece, 0, read);
                if (all.size() > most) throw new FileTooLarge(most);
            }
        } catch (IOException broken) {
            throw new UploadBroken(broken);
        }
        return new InHand(all.toByteArray());
    }

    private final class InHand implements Received {
        private final byte[] bytes;

        InHand(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public ContentHash content() {
            return hash(bytes);
        }

        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public SeekableByteChannel open() {
            return new BytesChannel(bytes);
        }

        @Override
        public void keep() {
            kept.put(content(), new Stored(bytes, clock.instant()));
        }

        @Override
        public void close() {
            // Nothing was put aside anywhere.
        }
    }

    static ContentHash hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return new ContentHash(HexFormat.of().formatHex(digest.digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Bytes> find(ContentHash content) {
        return Optional.ofNullable(kept.get(content));
    }

    @Override
    public void remove(ContentHash content) {
        kept.remove(content);
    }

    @Override
    public void forEach(Consumer<Kept> visitor) {
        for (var entry : List.copyOf(kept.entrySet()))
            visitor.accept(new Kept(
                    entry.getKey(), entry.getValue().length(), entry.getValue().since()));
    }

    @Override
    public void forgetPartsBefore(Instant moment) {
        // Nothing is ever put aside.
    }

    /** Lets a disk lose or spoil a content. */
    public void spoil(ContentHash content, byte[] instead) {
        kept.computeIfPresent(content, (hash, stored) -> new Stored(instead, stored.since()));
    }
}
