package org.nezabudka.application.file;

import java.io.InputStream;
import java.time.InstantSource;
import java.util.OptionalLong;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.file.ContentHash;
import org.nezabudka.domain.file.EmptyFile;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.file.FileName;
import org.nezabudka.domain.file.StoredFile;
import org.nezabudka.domain.file.TooManyLooseFiles;

/**
 * Taking files in. The bytes come first, outside of any transaction, for that may take minutes; then they are looked at; only what is
 * good is kept. Until it is given to something, a file is its uploader's alone, and is forgotten after {@link StoredFile#LOOSE_FOR}.
 */
public final class FileUploading {

    /** So many files of one person may wait to be given to something. */
    static final int MOST_LOOSE = 300;

    private final Files files;
    private final FileContents contents;
    private final FileInspection inspection;
    private final AuditTrail audit;
    private final Transactions transactions;
    private final Ids ids;
    private final InstantSource clock;
    private final long most;

    /** @param most bytes of a file */
    public FileUploading(
            Files files,
            FileContents contents,
            FileInspection inspection,
            AuditTrail audit,
            Transactions transactions,
            Ids ids,
            InstantSource clock,
            long most) {
        this.files = files;
        this.contents = contents;
        this.inspection = inspection;
        this.audit = audit;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.most = most;
    }

    /** A file that has come and was found good. Closing it forgets what was not stored. */
    public static final class Upload implements AutoCloseable {

        private final FileContents.Received received;
        private final FileInspection.Seen seen;
        private final FileName name;

        private Upload(FileContents.Received received, FileInspection.Seen seen, FileName name) {
            this.received = received;
            this.seen = seen;
            this.name = name;
        }

        public ContentHash content() {
            return received.content();
        }

        public FileName name() {
            return name;
        }

        @Override
        public void close() {
            received.close();
        }
    }

    /** How many bytes a file may have. */
    public long most() {
        return most;
    }

    /**
     * Takes the bytes in and looks at them.
     *
     * @param declared how many bytes there will be, if somebody said
     * @throws FileTooLarge at once if it is known before, else as soon as it is seen
     * @throws NoRoomForFiles if they would fill the disk
     * @throws UploadBroken if they stop coming
     * @throws TooManyLooseFiles if the actor has sent many and given them to nothing
     * @throws EmptyFile if there is nothing in it
     * @throws org.nezabudka.domain.shared.Invalid if the content is not one that is taken, or another than the name promises
     */
    public Upload receive(Actor.User actor, String name, InputStream bytes, OptionalLong declared) {
        if (declared.isPresent() && declared.getAsLong() > most) throw new FileTooLarge(most);
        int loose = transactions.run(() -> files.looseOf(actor.employee()));
        if (loose >= MOST_LOOSE) throw new TooManyLooseFiles(MOST_LOOSE);
        var received = contents.receive(bytes, most);
        try {
            if (received.length() == 0) throw new EmptyFile();
            var seen = inspection.look(received);
            return new Upload(received, seen, FileName.of(name, seen.type()));
        } catch (RuntimeException refused) {
            received.close();
            throw refused;
        }
    }

    /** Keeps what was received; it may join a transaction that remembers the request. */
    public StoredFile store(Actor.User actor, Upload upload) {
        return transactions.run(() -> {
            var received = upload.received;
            files.lockContent(received.content());
            received.keep();
            var file = files.save(new StoredFile(
                    new FileId(ids.next()),
                    upload.name,
                    upload.seen.type(),
                    received.content(),
                    received.length(),
                    upload.seen.pixels(),
                    actor.employee(),
                    clock.instant(),
                    null,
                    null,
                    0));
            audit.done(
                    actor,
                    "file-uploaded",
                    "file",
                    file.id().toString(),
                    new Differences()
                            .field("name", null, file.name())
                            .field("bytes", null, file.length())
                            .changes());
            return file;
        });
    }
}
