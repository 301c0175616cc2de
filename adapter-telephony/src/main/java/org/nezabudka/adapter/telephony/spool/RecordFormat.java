package org.nezabudka.adapter.telephony.spool;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * How records lie in a file: length of the payload (4 bytes), checksum (4) of all that follows, version (1), number (8), payload.
 * Nothing stands between them, and numbers only rise.
 */
final class RecordFormat {

    static final byte VERSION = 1;
    static final int HEAD = 4 + 4 + 1 + 8;

    /** Far more than any event; a length beyond it is no length. */
    static final int LONGEST = 1 << 20;

    private RecordFormat() {}

    static ByteBuffer encode(List<SpoolRecord> records) {
        int size = records.stream()
                .mapToInt(record -> HEAD + record.payload().length)
                .sum();
        var buffer = ByteBuffer.allocate(size);
        for (var record : records) {
            int start = buffer.position();
            buffer.putInt(record.payload().length).putInt(0).put(VERSION).putLong(record.number());
            buffer.put(record.payload());
            buffer.putInt(start + 4, checksum(buffer.array(), start + 8, 9 + record.payload().length));
        }
        return buffer.flip();
    }

    /** Whether a whole and unbroken record with a number above {@code last} begins here. */
    static boolean isRecord(byte[] bytes, int at, int end, long last) {
        if (end - at < HEAD) return false;
        var buffer = ByteBuffer.wrap(bytes);
        int length = buffer.getInt(at);
        if (length < 0 || length > LONGEST || length > end - at - HEAD) return false;
        if (bytes[at + 8] != VERSION || buffer.getLong(at + 9) <= last) return false;
        return buffer.getInt(at + 4) == checksum(bytes, at + 8, 9 + length);
    }

    static SpoolRecord decode(byte[] bytes, int at) {
        var buffer = ByteBuffer.wrap(bytes);
        var payload = new byte[buffer.getInt(at)];
        System.arraycopy(bytes, at + HEAD, payload, 0, payload.length);
        return new SpoolRecord(buffer.getLong(at + 9), payload);
    }

    private static int checksum(byte[] bytes, int from, int length) {
        var crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
