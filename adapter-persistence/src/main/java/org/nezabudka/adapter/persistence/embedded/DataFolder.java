package org.nezabudka.adapter.persistence.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The folder in which the server and its data live, held by one process at a time.
 *
 * <pre>
 * lock          held as long as the process lives; the system releases it even after kill -9
 * credentials   passwords of the roles, readable by the owner only
 * port          chosen at the first start and kept, so that an administrator's tools find the server again
 * data          the cluster
 * postgres.log  what the server says
 * </pre>
 */
final class DataFolder implements AutoCloseable {

    private static final long LOG_LIMIT = 10_000_000;

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Takes hold of the folder, creating it when it is not there.
     *
     * @throws DataFolderInUse if another process, or this one, holds it
     */
    static DataFolder hold(Path folder) {
        var root = folder.toAbsolutePath().normalize();
        try {
            PrivateFiles.createFolder(root);
            var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                throw new DataFolderInUse(root);
            }
            return new DataFolder(root.toRealPath(), channel);
        } catch (IOException failure) {
            throw unusable(root, failure);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return true;
        }
    }

    private static EmbeddedServerFailed unusable(Path folder, IOException failure) {
        return new EmbeddedServerFailed("the data folder " + folder + " cannot be used (" + failure + ").", failure);
    }

    Path binaries() {
        return root.resolve("binaries");
    }

    Path data() {
        return root.resolve("data");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    /** Keeps the log from growing for ever: beyond 10 MB the old one gives way at a start. */
    void turnLogOver() {
        try {
            if (Files.exists(log()) && Files.size(log()) > LOG_LIMIT)
                Files.move(log(), root.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw unusable(root, failure);
        }
    }

    /** The password of a role, made up when it is asked for the first time. */
    String password(String role) {
        var file = root.resolve("credentials");
        try {
            var known = new Properties();
            if (Files.exists(file)) {
                try (var in = Files.newBufferedReader(file)) {
                    known.load(in);
                }
            }
            var password = known.getProperty(role);
            if (password != null) return password;
            var made = random();
            var before = Files.exists(file) ? Files.readString(file) : "";
            PrivateFiles.write(file, before + role + "=" + made + "\n");
            return made;
        } catch (IOException failure) {
            throw unusable(root, failure);
        }
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A short fact about the folder that must survive restarts, or an empty text. */
    String note(String name) {
        var file = root.resolve(name);
        try {
            return Files.exists(file) ? Files.readString(file).strip() : "";
        } catch (IOException failure) {
            throw unusable(root, failure);
        }
    }

    void note(String name, String fact) {
        try {
            PrivateFiles.write(root.resolve(name), fact + "\n");
        } catch (IOException failure) {
            throw unusable(root, failure);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failure) {
            throw unusable(root, failure);
        }
    }
}
