package org.nezabudka.adapter.telephony.simulation;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.nezabudka.application.call.Recordings;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.NothingRecorded;
import org.nezabudka.domain.call.RecordingGone;

/**
 * Makes up the sound of simulated calls while somebody listens to it: two voices without words, as long as the talk was. Every call
 * sounds the same each time, and nothing is stored.
 */
public final class SynthesisedRecordings implements Recordings {

    private static final Duration LONGEST = Duration.ofHours(2);

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
        if (call.recordingFile() == null) throw new RecordingGone(call.id());
        var talk = call.talk().compareTo(LONGEST) > 0 ? LONGEST : call.talk();
        int samples = (int) (talk.toMillis() * Voices.RATE / 1000);
        if (samples == 0) throw new NothingRecorded(call.id());
        return new Conversation(samples, call.id().value().hashCode());
    }

    /** A WAV of one channel with 16 bits a sample. */
    private record Conversation(int samples, int seed) implements Sound {
        private static final int HEADER = 44;

        @Override
        public long length() {
            return HEADER + 2L * samples;
        }

        @Override
        public String contentType() {
            return "audio/wav";
        }

        @Override
        public String tag() {
            return Integer.toHexString(seed) + "-" + samples;
        }

        @Override
        public InputStream part(long first, long count) {
            var header = header();
            var voices = new Voices(seed);
            long end = Math.min(first + count, length());
            return new InputStream() {
                private long at = first;

                @Override
                public int read() {
                    if (at >= end) return -1;
                    int value = at < HEADER ? header[(int) at] : voices.at((at - HEADER) / 2) >> (at % 2 == 0 ? 0 : 8);
                    at++;
                    return value & 0xff;
                }

                @Override
                public int read(byte[] into, int offset, int wanted) {
                    if (wanted > 0 && at >= end) return -1;
                    int given = (int) Math.min(wanted, end - at);
                    for (int i = 0; i < given; i++) into[offset + i] = (byte) read();
                    return given;
                }
            };
        }

        private byte[] header() {
            int bytes = 2 * samples;
            return ByteBuffer.allocate(HEADER)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                    .putInt(HEADER - 8 + bytes)
                    .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                    .putInt(16)
                    .putShort((short) 1)
                    .putShort((short) 1)
                    .putInt(Voices.RATE)
                    .putInt(2 * Voices.RATE)
                    .putShort((short) 2)
                    .putShort((short) 16)
                    .put("data".getBytes(StandardCharsets.US_ASCII))
                    .putInt(bytes)
                    .array();
        }
    }

    /** Two people by turns, in hums that rise and fall as syllables do. */
    private static final class Voices {
        static final int RATE = 8000;
        private static final double TURN_SECONDS = 2.6;
        private static final double SYLLABLES_A_SECOND = 4.3;
        private static final double LOUDNESS = 5200;
        private final int seed;

        Voices(int seed) {
            this.seed = seed;
        }

        short at(long sample) {
            double second = (double) sample / RATE;
            long turn = (long) (second / TURN_SECONDS);
            double withinTurn = second / TURN_SECONDS - turn;
            double pitch = (turn % 2 == 0 ? 118 : 196) * (1 + 0.07 * Math.sin(second * 2.1 + seed));
            double syllable = Math.pow(Math.sin(Math.PI * second * SYLLABLES_A_SECOND), 2);
            double speaks = withinTurn > 0.88 ? 0 : Math.min(1, 12 * Math.min(withinTurn, 0.88 - withinTurn));
            double phase = 2 * Math.PI * pitch * second;
            double voice = Math.sin(phase) + 0.5 * Math.sin(2 * phase) + 0.25 * Math.sin(5 * phase);
            return (short) (LOUDNESS * syllable * speaks * voice);
        }
    }
}
