package org.nezabudka.application.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import org.nezabudka.application.file.FileContents.Bytes;
import org.nezabudka.application.file.Files.Used;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.file.ContentHash;

/** Compares what is known of files with the bytes that are kept: all there, unharmed, none too many. */
public final class FileVerification {

    private static final int AT_ONCE = 500;
    private static final int PIECE = 65_536;

    private final Files files;
    private final FileContents contents;
    private final Transactions transactions;
    private final InstantSource clock;

    public FileVerification(Files files, FileContents contents, Transactions transactions, InstantSource clock) {
        this.files = files;
        this.contents = contents;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What is wrong with a content. */
    public enum Fault {
        /** Files have it, and it is not there. */
        MISSING,
        /** It is there, and is not what it was. */
        DAMAGED,
        /** It is there, and no file has it. */
        UNUSED
    }

    /** One fault. */
    public record Finding(ContentHash content, Fault fault) {}

    /** How it ended. */
    public record Verdict(long contents, long bytes, long faults) {}

    /** Compares everything and tells each fault as it is found. */
    public Verdict verify(Consumer<Finding> tell) {
        var count = new long[3];
        Consumer<Finding> counted = finding -> {
            count[2]++;
            tell.accept(finding);
        };
        var after = Optional.<ContentHash>empty();
        while (true) {
            var from = after;
            var used = transactions.run(() -> files.contentsAfter(from, AT_ONCE));
            if (used.isEmpty()) break;
            for (var one : used) {
                count[0]++;
                count[1] += one.length();
                fault(one).ifPresent(fault -> counted.accept(new Finding(one.content(), fault)));
            }
            after = Optional.of(used.getLast().content());
        }
        var before = clock.instant().minus(FileCollection.GRACE);
        contents.forEach(kept -> {
            // A younger one may be on its way in.
            if (kept.since().isBefore(before) && !transactions.run(() -> files.uses(kept.content())))
                counted.accept(new Finding(kept.content(), Fault.UNUSED));
        });
        return new Verdict(count[0], count[1], count[2]);
    }

    private Optional<Fault> fault(Used used) {
        var bytes = contents.find(used.content());
        if (bytes.isEmpty()) return Optional.of(Fault.MISSING);
        boolean same =
                bytes.get().length() == used.length() && hash(bytes.get()).equals(used.content());
        return same ? Optional.empty() : Optional.of(Fault.DAMAGED);
    }

    private static ContentHash hash(Bytes bytes) {
        try (InputStream in = bytes.part(0, bytes.length())) {
            var digest = MessageDigest.getInstance("SHA-256");
            var piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) digest.update(piece, 0, read);
            return new ContentHash(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException("The store of files cannot be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
