package org.nezabudka.adapter.telephony.spool;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An append-only list of records on disk, in segments of about a megabyte. What {@link #append} returned from survives the end of
 * the process and of the machine. Records are forgotten by whole segments, from the oldest on. One thread appends; another may
 * read and forget meanwhile.
 */
public final class Spool implements AutoCloseable {

    /** A segment that is longer gets a successor. */
    static final long ROLL_AT = 1 << 20;

    /**
     * Whole records in order.
     *
     * @param upTo nothing up to this number is missing in them that can still be read
     */
    public record Chunk(List<SpoolRecord> records, long upTo) {}

    private final long rollAt;
    private final Path folder;
    private final SpoolReports reports;
    private final FileChannel lockFile;

    /** Guarded by this, as are the numbers below: who reads sees a list, a length and a last number that belong together. */
    private final List<Segment> segments = new ArrayList<>();

    private @Nullable FileChannel current;
    private long currentLength;
    private long last;
    private long bytes;

    private Spool(Path folder, SpoolReports reports, FileChannel lockFile, long rollAt) {
        this.rollAt = rollAt;
        this.folder = folder;
        this.reports = reports;
        this.lockFile = lockFile;
    }

    /**
     * Opens a spool or makes a new one. The record that was being written when the last process died is cut off.
     *
     * @throws IOException if the folder cannot be used, or another process uses it
     */
    public static Spool open(Path folder, SpoolReports reports) throws IOException {
        return open(folder, reports, ROLL_AT);
    }

    static Spool open(Path folder, SpoolReports reports, long rollAt) throws IOException {
        Files.createDirectories(folder);
        var lockFile = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock(lockFile) == null) throw new IOException(folder + " is used by another process");
            var spool = new Spool(folder, reports, lockFile, rollAt);
            spool.find();
            return spool;
        } catch (IOException | RuntimeException unusable) {
            lockFile.close();
            throw unusable;
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException usedByThisProcess) {
            return null;
        }
    }

    private synchronized void find() throws IOException {
        segments.addAll(Segment.in(folder));
        for (var segment : segments) bytes += Files.size(segment.file());
        while (last == 0 && !segments.isEmpty()) {
            var newest = segments.getLast();
            var content = newest.read(Long.MAX_VALUE, reports);
            if (content.end() < content.length()) {
                newest.cutTo(content.end());
                bytes -= content.length() - content.end();
            }
            if (content.records().isEmpty()) {
                // Numbers are never given twice: those of a segment that cannot be read stay unused.
                last = Math.max(last, newest.first() - 1);
                Files.deleteIfExists(newest.file());
                segments.removeLast();
                if (last > 0) return;
            } else {
                last = content.records().getLast().number();
            }
        }
    }

    /** The number of the last record that was ever kept; 0 if there was none. */
    public synchronized long last() {
        return last;
    }

    /** The lowest number that may still be there. */
    public synchronized long first() {
        return segments.isEmpty() ? last + 1 : segments.getFirst().first();
    }

    /** How much room it takes on disk. */
    public synchronized long bytes() {
        return bytes;
    }

    /** How much room is left on its disk. */
    public long free() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    /**
     * Writes records and waits until the disk has them. After a failure the spool is as it was before, and the same records may be
     * appended again.
     *
     * @param records with numbers above {@link #last()}, rising
     */
    public void append(List<SpoolRecord> records) throws IOException {
        if (records.isEmpty()) return;
        var channel = writable(records.getFirst().number());
        long before = length();
        try {
            var buffer = RecordFormat.encode(records);
            long at = before;
            while (buffer.hasRemaining()) at += channel.write(buffer, at);
            channel.force(false);
            kept(at, records.getLast().number());
        } catch (IOException | RuntimeException failed) {
            abandon(channel, before);
            throw failed;
        }
    }

    private synchronized long length() {
        return currentLength;
    }

    private synchronized void kept(long length, long number) {
        bytes += length - currentLength;
        currentLength = length;
        last = number;
    }

    private synchronized FileChannel writable(long first) throws IOException {
        var channel = current;
        if (channel != null && currentLength < rollAt) return channel;
        closeCurrent();
        var segment = Segment.starting(folder, first);
        channel = FileChannel.open(
                segment.file(),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        forceFolder();
        current = channel;
        currentLength = 0;
        segments.removeIf(known -> known.first() == first);
        segments.add(segment);
        return channel;
    }

    /** The name of a new file is safe only when its folder is. */
    private void forceFolder() {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notPossibleHere) {
            // Some systems do not open folders; they keep the names of files by themselves.
        }
    }

    /** What was half written must not stand in front of what comes next. */
    private synchronized void abandon(FileChannel channel, long length) {
        try {
            channel.truncate(length);
        } catch (IOException brokenDisk) {
            // The half record is told from whole ones by its checksum.
        }
        if (length == 0) segments.removeLast();
        closeCurrent();
    }

    private void closeCurrent() {
        var channel = current;
        current = null;
        if (channel == null) return;
        try {
            channel.close();
        } catch (IOException gone) {
            // Everything in it was forced before.
        }
    }

    /** What is to be read next, of which segment, up to which length and number. */
    private record Piece(@Nullable Segment segment, long length, long upTo) {}

    private synchronized Piece pieceAfter(long after) {
        for (int i = 0; i < segments.size(); i++) {
            boolean isLast = i + 1 == segments.size();
            long upTo = isLast ? last : segments.get(i + 1).first() - 1;
            boolean isGrowing = isLast && current != null;
            if (upTo > after) return new Piece(segments.get(i), isGrowing ? currentLength : Long.MAX_VALUE, upTo);
        }
        return new Piece(null, 0, Math.max(after, last));
    }

    /** Records with numbers above this one, as many as come conveniently; empty at the end. */
    public Chunk read(long after) throws IOException {
        var piece = pieceAfter(after);
        var segment = piece.segment();
        if (segment == null) return new Chunk(List.of(), piece.upTo());
        var records = recordsOf(segment, piece.length()).stream()
                .filter(record -> record.number() > after && record.number() <= piece.upTo())
                .toList();
        return new Chunk(records, piece.upTo());
    }

    private List<SpoolRecord> recordsOf(Segment segment, long length) throws IOException {
        try {
            return segment.read(length, reports).records();
        } catch (NoSuchFileException gone) {
            reports.damaged(segment.file(), 0, 0, "gone");
            return List.of();
        }
    }

    /** The records of the latest segment, the only one that is never empty. */
    List<SpoolRecord> newest() throws IOException {
        var newest = newestSegment();
        return newest == null ? List.of() : recordsOf(newest, Long.MAX_VALUE);
    }

    private synchronized @Nullable Segment newestSegment() {
        return segments.isEmpty() ? null : segments.getLast();
    }

    /** Deletes every segment that has only records with lower numbers, but never the last: it tells where to go on counting. */
    public synchronized void forgetBefore(long number) throws IOException {
        while (segments.size() > 1 && segments.get(1).first() <= number) {
            var oldest = segments.getFirst();
            long size = Files.exists(oldest.file()) ? Files.size(oldest.file()) : 0;
            Files.deleteIfExists(oldest.file());
            segments.removeFirst();
            bytes -= size;
        }
    }

    @Override
    public synchronized void close() {
        closeCurrent();
        try {
            lockFile.close();
        } catch (IOException gone) {
            // The lock went with the file.
        }
    }
}
