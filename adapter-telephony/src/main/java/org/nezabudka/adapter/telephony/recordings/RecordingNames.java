package org.nezabudka.adapter.telephony.recordings;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.call.Call;

/**
 * Where below its place the recording of a call may be, the likeliest first. Every name is relative, and none leads upwards.
 *
 * <p>The exchange usually tells the file. Where it tells only its last name, as FreePBX does in its call records, the folder of the
 * day is tried too. Where it tells nothing, a pattern does: {@code {yyyy}/{MM}/{dd}/*-{uniqueid}.wav}.
 */
public final class RecordingNames {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd/", Locale.ROOT);
    private static final int NUMBER_DIGITS = 10;
    private static final int LONGEST = 400;

    private static final Map<String, Function<Told, @Nullable String>> PLACEHOLDERS = new TreeMap<>(Map.ofEntries(
            Map.entry("linkedid", told -> told.call().key().linkedId()),
            Map.entry("uniqueid", Told::firstChannel),
            Map.entry("number", Told::number),
            Map.entry("extension", Told::extension),
            Map.entry("yyyy", told -> told.at("yyyy")),
            Map.entry("MM", told -> told.at("MM")),
            Map.entry("dd", told -> told.at("dd")),
            Map.entry("HH", told -> told.at("HH")),
            Map.entry("mm", told -> told.at("mm")),
            Map.entry("ss", told -> told.at("ss"))));

    private final @Nullable String pattern;
    private final ZoneId zone;

    /**
     * How names are made.
     *
     * @param pattern for calls of which no file is told; {@code null}: there is none
     * @param zone of the exchange, in which its folders are named
     * @throws IllegalArgumentException if the pattern has an unknown placeholder or leads out of its place
     */
    public RecordingNames(@Nullable String pattern, ZoneId zone) {
        if (pattern != null) check(pattern);
        this.pattern = pattern;
        this.zone = zone;
    }

    private static void check(String pattern) {
        var placeholders = PLACEHOLDER.matcher(pattern);
        while (placeholders.find())
            if (!PLACEHOLDERS.containsKey(placeholders.group(1)))
                throw new IllegalArgumentException(
                        "There is no {" + placeholders.group(1) + "}, only " + PLACEHOLDERS.keySet());
        var bare = placeholders.replaceAll("x");
        if (bare.matches(".*[{}].*") || !isBelow(bare.replace('*', 'x')))
            throw new IllegalArgumentException("No name of a file below a folder: " + pattern);
        int lastSlash = pattern.lastIndexOf('/');
        if (pattern.lastIndexOf('*', lastSlash < 0 ? -1 : lastSlash) >= 0)
            throw new IllegalArgumentException("A * stands only in the last part: " + pattern);
        if (SoundFiles.type(bare).isEmpty()) throw new IllegalArgumentException("No kind of sound file: " + pattern);
    }

    /** What a call tells for a name. */
    private record Told(Call call, ZoneId zone) {
        String at(String format) {
            return ZonedDateTime.ofInstant(call.startedAt(), zone)
                    .format(DateTimeFormatter.ofPattern(format, Locale.ROOT));
        }

        @Nullable
        String firstChannel() {
            return call.channelIds().isEmpty()
                    ? call.key().linkedId()
                    : call.channelIds().getFirst();
        }

        /** The last digits, which stay the same however the number is spelled. */
        @Nullable
        String number() {
            var outside = call.outside();
            if (outside == null || outside.number() == null) return null;
            var digits = outside.number().replaceAll("\\D", "");
            return digits.substring(Math.max(0, digits.length() - NUMBER_DIGITS));
        }

        @Nullable
        String extension() {
            return call.finalExtension().orElse(null);
        }
    }

    /** Whether calls may have a recording of which nobody told. */
    boolean isGuessing() {
        return pattern != null;
    }

    /** Whether its pattern needs a list of files to choose from. */
    boolean isLooking() {
        return pattern != null && isPattern(pattern);
    }

    /** The names to look for; the last part of one may have {@code *} in it, which stands for anything. */
    List<String> of(Call call) {
        var names = new ArrayList<String>();
        var told = call.recordingFile();
        if (told != null) {
            add(names, told);
            if (!told.contains("/"))
                add(names, ZonedDateTime.ofInstant(call.startedAt(), zone).format(DAY) + told);
        } else if (pattern != null) {
            var filled = filled(pattern, call);
            if (filled != null) add(names, filled);
        }
        return names;
    }

    /** Whether a name has to be looked for among others. */
    static boolean isPattern(String name) {
        return name.contains("*");
    }

    private static void add(List<String> names, String name) {
        // What the exchange told is a name and no pattern; a star in it is nobody's wish.
        if (isBelow(name)) names.add(name);
    }

    private @Nullable String filled(String text, Call call) {
        var told = new Told(call, zone);
        var filled = new StringBuilder();
        var placeholders = PLACEHOLDER.matcher(text);
        while (placeholders.find()) {
            var value = Objects.requireNonNull(PLACEHOLDERS.get(placeholders.group(1)))
                    .apply(told);
            // An unknown part would fit the recordings of others; one with a sign in it could lead elsewhere.
            if (value == null || !value.matches("[\\w.+-]+") || value.contains("..")) return null;
            placeholders.appendReplacement(filled, value);
        }
        placeholders.appendTail(filled);
        return filled.toString();
    }

    /** Relative, without any step up, and without signs that mean something to a file system or a web server. */
    static boolean isBelow(String name) {
        if (name.isBlank() || name.length() > LONGEST || name.startsWith("/") || name.contains("\\")) return false;
        if (name.chars().anyMatch(sign -> Character.isISOControl(sign) || sign == 0x2028 || sign == 0x2029))
            return false;
        for (var part : name.split("/", -1)) if (part.isEmpty() || part.equals(".") || part.equals("..")) return false;
        return true;
    }
}
