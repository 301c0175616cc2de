package org.nezabudka.adapter.telephony.spool;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A file of records whose name tells the number of its first. */
record Segment(Path file, long first) {

    private static final String ENDING = ".spool";

    /**
     * @param records the whole ones
     * @param end where the last whole record ends: what stands behind it was cut off
     */
    record Content(List<SpoolRecord> records, int end, int length) {}

    static Segment starting(Path folder, long first) {
        return new Segment(folder.resolve("%019d".formatted(first) + ENDING), first);
    }

    /** All there are, in order. */
    static List<Segment> in(Path folder) throws IOException {
        var found = new ArrayList<Segment>();
        try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (var file : files) {
                var name = file.getFileName().toString();
                if (name.matches("\\d{19}\\" + ENDING)) {
                    found.add(new Segment(file, Long.parseLong(name.substring(0, 19))));
                }
            }
        }
        found.sort((a, b) -> Long.compare(a.first, b.first));
        return found;
    }

    /** Reads what is whole. A broken record costs itself: whatever follows it is found again by its checksum. */
    Content read(long length, SpoolReports reports) throws IOException {
        var bytes = bytes(length);
        var records = new ArrayList<SpoolRecord>();
        long last = first - 1;
        int at = 0;
        int end = 0;
        while (at < bytes.length) {
            int next = next(bytes, at, last);
            if (next < 0) {
                reports.damaged(file, at, bytes.length - at, "cut off");
                break;
            }
            if (next > at) reports.damaged(file, at, next - at, "broken");
            var record = RecordFormat.decode(bytes, next);
            records.add(record);
            last = record.number();
            end = next + RecordFormat.HEAD + record.payload().length;
            at = end;
        }
        return new Content(records, end, bytes.length);
    }

    private static int next(byte[] bytes, int from, long last) {
        for (int at = from; at + RecordFormat.HEAD <= bytes.length; at++) {
            if (RecordFormat.isRecord(bytes, at, bytes.length, last)) return at;
        }
        return -1;
    }

    private byte[] bytes(long length) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes((int) Math.min(length, Integer.MAX_VALUE - 8));
        }
    }

    void cutTo(int length) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
            channel.force(true);
        }
    }
}
