package org.nezabudka.adapter.persistence.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The server's programs, unpacked once from the jar that carries them.
 *
 * @param home folder with {@code bin}, {@code lib} and {@code share}
 */
record Binaries(Path home) {

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    /**
     * Unpacks into a folder named after the archive's content, so that a new release gets a new folder, and does nothing when
     * that folder is there.
     *
     * @param cache where the folders are kept; may be shared by several processes of one user
     */
    static Binaries unpackedIn(Path cache) {
        var archive = archive();
        try {
            var connection = archive.openConnection();
            var home = cache.resolve("postgresql-" + key(connection));
            // The folder appears by a rename, complete or not at all.
            if (!Files.isDirectory(home)) unpackOnce(connection.getInputStream(), cache, home);
            return new Binaries(home);
        } catch (IOException failure) {
            throw new EmbeddedServerFailed(
                    "its programs cannot be unpacked into " + cache + " (" + failure + ").", failure);
        }
    }

    private static URL archive() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        var name = resource(system, machine);
        var found = Binaries.class.getResource(name);
        if (found == null)
            throw EmbeddedServerFailed.here("this build carries no PostgreSQL for " + system + " on " + machine + ".");
        return found;
    }

    static String resource(String system, String machine) {
        if (system.equals("linux"))
            switch (machine) {
                case "amd64", "x86_64" -> {
                    return "/postgres-linux-x86_64.txz";
                }
                case "aarch64", "arm64" -> {
                    return "/postgres-linux-arm_64.txz";
                }
                default -> {}
            }
        throw EmbeddedServerFailed.here(
                "there is one for Linux on amd64 and arm64 only, and this is " + system + " on " + machine + ".");
    }

    /** The checksum that the jar keeps of the archive: reading it costs nothing, hashing 15 MB at each start would. */
    private static String key(java.net.URLConnection connection) throws IOException {
        if (connection instanceof JarURLConnection jar) {
            var entry = jar.getJarEntry();
            return Long.toHexString(entry.getCrc()) + "-" + Long.toHexString(entry.getSize());
        }
        return Long.toHexString(connection.getContentLengthLong()) + "-"
                + Long.toHexString(connection.getLastModified());
    }

    private static void unpackOnce(InputStream archive, Path cache, Path home) throws IOException {
        PrivateFiles.createFolder(cache);
        try (archive;
                var turn = FileChannel.open(
                        cache.resolve("unpack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // Released with the channel; a second process waits here and then finds the work done.
            turn.lock();
            if (Files.isDirectory(home)) return;
            var unfinished = cache.resolve("unpacking");
            PrivateFiles.deleteTree(unfinished);
            PrivateFiles.createFolder(unfinished);
            unpack(archive, unfinished);
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    static void unpack(InputStream archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive, 1 << 16)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = within(target, target.resolve(entry.getName()));
                if (entry.isDirectory()) Files.createDirectories(path);
                else place(entry, tar, path, target);
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path path, Path target) throws IOException {
        var parent = path.resolveSibling(".").normalize();
        Files.createDirectories(parent);
        // Also not through a link that an earlier entry made.
        within(target.toRealPath(), parent.toRealPath());
        if (entry.isSymbolicLink()) {
            var link = Path.of(entry.getLinkName());
            within(target, path.resolveSibling(link));
            Files.createSymbolicLink(path, link);
        } else if (entry.isFile()) {
            Files.copy(content, path);
            PrivateFiles.restrict(path, (entry.getMode() & 0100) != 0);
        }
    }

    /** An archive must not write outside the folder it is unpacked into, neither by {@code ..} nor by a link. */
    private static Path within(Path target, Path path) throws IOException {
        var normal = path.toAbsolutePath().normalize();
        if (!normal.startsWith(target.toAbsolutePath().normalize()))
            throw new IOException("the archive wants to write outside its folder: " + path);
        return normal;
    }
}
