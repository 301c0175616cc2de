package org.nezabudka.application.call;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.NothingRecorded;
import org.nezabudka.domain.call.RecordingGone;

/** Recordings in memory, by the name of the file. What nobody put there is a little sound of its own. */
public final class InMemoryRecordings implements Recordings {

    private static final int HEADER = 44;
    private static final byte[] USUAL = new byte[HEADER + 160];

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private volatile boolean away;

    /** Puts one there; empty: it is gone. */
    void put(String file, byte[] bytes) {
        files.put(file, bytes);
    }

    void goAway() {
        away = true;
    }

    @Override
    public boolean keeps(String pbx) {
        return true;
    }

    @Override
    public boolean findsByName(String pbx) {
        return false;
    }

    @Override
    public Sound open(Call call) {
        if (away) throw new RecordingsAway("They went away");
        var file = call.recordingFile();
        var bytes = file == null ? new byte[0] : files.getOrDefault(file, USUAL);
        if (bytes.length == 0) throw new RecordingGone(call.id());
        if (bytes.length <= HEADER) throw new NothingRecorded(call.id());
        return new Bytes(bytes);
    }

    private record Bytes(byte[] bytes) implements Sound {
        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public String contentType() {
            return "audio/wav";
        }

        @Override
        public String tag() {
            return "in-memory-" + bytes.length;
        }

        @Override
        public InputStream part(long first, long count) {
            return new ByteArrayInputStream(bytes, (int) first, (int) count);
        }
    }
}
