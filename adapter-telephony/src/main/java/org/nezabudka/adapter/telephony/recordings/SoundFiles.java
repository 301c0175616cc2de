package org.nezabudka.adapter.telephony.recordings;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which files are sound; nothing else is ever given out, whatever name an exchange tells. */
final class SoundFiles {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("wav", "audio/wav"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("opus", "audio/ogg"),
            Map.entry("webm", "audio/webm"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("flac", "audio/flac"),
            Map.entry("gsm", "audio/gsm"));

    /** A WAV of this length is all header: an exchange began it and nobody ever spoke. */
    private static final long HEADER_OF_WAV = 44;

    private SoundFiles() {}

    /** Empty when a file of that name is no sound. */
    static Optional<String> type(String name) {
        int dot = name.lastIndexOf('.');
        return Optional.ofNullable(TYPES.get(name.substring(dot + 1).toLowerCase(Locale.ROOT)));
    }

    static boolean isSilent(String type, long length) {
        return length <= (type.equals("audio/wav") ? HEADER_OF_WAV : 0);
    }
}
