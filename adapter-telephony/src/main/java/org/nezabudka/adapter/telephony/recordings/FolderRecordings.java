package org.nezabudka.adapter.telephony.recordings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.call.Recordings;
import org.nezabudka.application.call.RecordingsAway;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.call.NothingRecorded;
import org.nezabudka.domain.call.RecordingGone;

/** Recordings in a folder of this machine, mostly one of the exchange's that is mounted here. Nothing outside of it is ever read. */
public final class FolderRecordings implements Recordings {

    private final Path folder;
    private final RecordingNames names;

    public FolderRecordings(Path folder, RecordingNames names) {
        this.folder = folder.toAbsolutePath().normalize();
        this.names = names;
    }

    @Override
    public boolean keeps(String pbx) {
        return true;
    }

    @Override
    public boolean findsByName(String pbx) {
        return names.isGuessing();
    }

    @Override
    public Sound open(Call call) {
        var home = home();
        var file = find(home, call).orElseThrow(() -> new RecordingGone(call.id()));
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            var type = SoundFiles.type(file.getFileName().toString());
            if (!attributes.isRegularFile() || type.isEmpty()) throw new RecordingGone(call.id());
            if (SoundFiles.isSilent(type.get(), attributes.size())) throw new NothingRecorded(call.id());
            var tag = Long.toHexString(attributes.size()) + "-"
                    + Long.toHexString(attributes.lastModifiedTime().toMillis());
            return new FileSound(call.id(), file, attributes.size(), type.get(), tag);
        } catch (NoSuchFileException e) {
            throw new RecordingGone(call.id());
        } catch (IOException e) {
            throw away(e);
        }
    }

    /** Where the folder really is. That it is not there at all, as a network folder may be, is no word about any recording. */
    private Path home() {
        try {
            var home = folder.toRealPath();
            if (!Files.isDirectory(home)) throw new RecordingsAway("No folder: " + folder);
            return home;
        } catch (IOException e) {
            throw away(e);
        }
    }

    private Optional<Path> find(Path home, Call call) {
        // Some exchanges tell the whole path, which may lead here as well.
        var told = call.recordingFile();
        if (told != null && told.startsWith(folder + "/"))
            return real(home, told.substring(folder.toString().length() + 1));
        boolean guessed = told == null;
        for (var name : names.of(call)) {
            var found = guessed && RecordingNames.isPattern(name) ? among(home, name) : real(home, name);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** The file of that name, with every link followed, if it is still inside. */
    private Optional<Path> real(Path home, String name) {
        if (!RecordingNames.isBelow(name)) return Optional.empty();
        try {
            var real = home.resolve(name).toRealPath();
            return real.startsWith(home) && !real.equals(home) ? Optional.of(real) : Optional.empty();
        } catch (NoSuchFileException | InvalidPathException e) {
            return Optional.empty();
        } catch (IOException e) {
            // A part of the name that is a file and no folder: nothing is there.
            if (e instanceof java.nio.file.FileSystemException && !(e instanceof java.nio.file.AccessDeniedException))
                return Optional.empty();
            throw away(e);
        }
    }

    /** The first by name of those that fit. */
    private Optional<Path> among(Path home, String name) {
        int slash = name.lastIndexOf('/');
        var where = slash < 0 ? Optional.of(home) : real(home, name.substring(0, slash));
        if (where.isEmpty()) return Optional.empty();
        var fits = Pattern.compile(Pattern.quote(name.substring(slash + 1)).replace("*", "\\E.*\\Q"), Pattern.DOTALL);
        Path best = null;
        try (var entries = Files.newDirectoryStream(
                where.get(),
                entry -> fits.matcher(entry.getFileName().toString()).matches())) {
            for (var entry : entries) best = first(best, entry);
        } catch (NotDirectoryException | NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw away(e);
        } catch (DirectoryIteratorException e) {
            throw away(new IOException(e));
        }
        return best == null
                ? Optional.empty()
                : real(home, home.relativize(best).toString());
    }

    private static Path first(@Nullable Path one, Path other) {
        return one == null || other.getFileName().compareTo(one.getFileName()) < 0 ? other : one;
    }

    private RecordingsAway away(IOException cause) {
        return new RecordingsAway("Cannot read " + folder + ": " + cause, cause);
    }

    /** A file, opened anew for every part. */
    private record FileSound(CallId call, Path file, long length, String contentType, String tag) implements Sound {
        @Override
        public InputStream part(long first, long count) {
            FileChannel channel = null;
            try {
                channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
                channel.position(first);
                return new FirstBytes(Channels.newInputStream(channel), count);
            } catch (NoSuchFileException e) {
                throw new RecordingGone(call);
            } catch (IOException e) {
                close(channel);
                throw new RecordingsAway("Cannot read a recording: " + e, e);
            }
        }

        private static void close(@Nullable FileChannel channel) {
            if (channel == null) return;
            try {
                channel.close();
            } catch (IOException e) {
                // Nothing was written, so nothing can be lost.
            }
        }
    }
}
