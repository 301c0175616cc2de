package org.nezabudka.adapter.telephony.simulation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nezabudka.adapter.telephony.capture.AmiBlock;

/** Turns the blocks of a recorded call into those of a new one: other ids, other people, the time of now. */
final class Rewriting {

    private static final Pattern CHANNEL_ID = Pattern.compile("\\b(?:1795\\d{6}\\.\\d+|crm-click-\\d+)");
    private static final Pattern DEVICE =
            Pattern.compile("((?:PJSIP/|Local/)[^-\\s]+(?:-internal|-queue)?)-([0-9a-f]{8})\\b");
    private static final Pattern BRIDGE =
            Pattern.compile("\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b");
    private static final Pattern TELEPHONE = Pattern.compile("(PJSIP/|Local/)(1\\d\\d)\\b");
    private static final Pattern NUMBER_HEADER = Pattern.compile(
            "(?md)^(\\w*(?:CallerIDNum|CallerIDnum|CallerIDani|CallerIDdnid|ConnectedLineNum|Exten|Extension|DialString|Source|Destination)): (1\\d\\d)\r$");
    private static final Pattern NAME_HEADER =
            Pattern.compile("(?md)^(\\w*(?:CallerIDName|CallerIDname|ConnectedLineName|MemberName)): ([^\r]+)\r$");
    private static final Pattern CALLER = Pattern.compile("(?md)^CallerID: \"([^\"\r]*)\" <(1\\d\\d)>\r$");
    private static final Pattern TRANSFER = Pattern.compile("\"extension\":\"(1\\d\\d)\"");
    private static final Pattern STAMP = Pattern.compile("(?md)^Timestamp: [^\r]*\r$");
    private static final Pattern RECORD_TIME = Pattern.compile("(?md)^(StartTime|AnswerTime|EndTime): ([^\r]+)\r$");
    private static final Pattern OUTSIDE = Pattern.compile("(?:\\+7|\\b8)(9\\d{9})\\b");
    private static final Pattern OWN_LINE =
            Pattern.compile("\\b749512301\\d\\d\\b|\\b7495123(?:0200|0300|0400|0202)\\b");
    private static final ZoneId RECORDED_AT = ZoneId.of("Europe/Moscow");
    private static final DateTimeFormatter RECORD = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    /** Whose telephones were recorded. */
    private static final Map<String, String> RECORDED =
            Map.of("Иван Петров", "101", "Мария Сидорова", "102", "Олег Кузнецов", "103");

    private final CallScript script;
    private final FreshIds fresh;
    private final Instant began;
    private final ZoneId zone;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> devices = new HashMap<>();
    private final Map<String, String> bridges = new HashMap<>();
    private final List<String> recordedNumbers;
    /** By the second of the recording, when the first event of that second was played. */
    private final NavigableMap<Long, Instant> played = new TreeMap<>();

    Rewriting(CallScript script, List<AmiBlock> blocks, FreshIds fresh, Instant began, ZoneId zone) {
        this.script = script;
        this.fresh = fresh;
        this.began = began;
        this.zone = zone;
        Set<String> numbers = new LinkedHashSet<>();
        for (var block : blocks) {
            var matcher = OUTSIDE.matcher(block.text());
            while (matcher.find()) numbers.add(matcher.group(1));
        }
        this.recordedNumbers = List.copyOf(numbers);
    }

    /** The new id of a channel of the recording. */
    String idOf(String recorded) {
        return ids.computeIfAbsent(recorded, id -> fresh.channel(began));
    }

    String rewrite(AmiBlock block, Instant now) {
        block.stamp().ifPresent(stamp -> played.putIfAbsent(stamp.toSeconds(), now));
        var text = block.text();
        text = replace(CHANNEL_ID, text, m -> idOf(m.group()));
        text = replace(DEVICE, text, m -> m.group(1) + "-" + suffix(m.group(2)));
        text = replace(
                BRIDGE,
                text,
                m -> bridges.computeIfAbsent(m.group(), b -> UUID.randomUUID().toString()));
        text = replace(TELEPHONE, text, m -> m.group(1) + extension(m.group(2)));
        text = replace(NUMBER_HEADER, text, m -> m.group(1) + ": " + extension(m.group(2)) + "\r");
        text = replace(NAME_HEADER, text, m -> m.group(1) + ": " + name(m.group(2)) + "\r");
        text = replace(CALLER, text, m -> "CallerID: \"" + name(m.group(1)) + "\" <" + extension(m.group(2)) + ">\r");
        text = replace(TRANSFER, text, m -> "\"extension\":\"" + extension(m.group(1)) + "\"");
        text = replace(OUTSIDE, text, this::outside);
        var line = script.ownLine();
        if (line != null) text = replace(OWN_LINE, text, m -> line);
        text = replace(STAMP, text, m -> "Timestamp: " + stamp(now) + "\r");
        return replace(RECORD_TIME, text, m -> m.group(1) + ": " + recordTime(m.group(2)) + "\r");
    }

    /** Both halves of an inner loop keep one number in common. */
    private String suffix(String recorded) {
        return devices.computeIfAbsent(recorded, r -> fresh.device());
    }

    private String extension(String recorded) {
        var telephone = script.telephones().get(recorded);
        return telephone == null ? recorded : telephone.extension();
    }

    private String name(String recorded) {
        var extension = RECORDED.get(recorded);
        var telephone = extension == null ? null : script.telephones().get(extension);
        return telephone == null ? recorded : telephone.name();
    }

    private String outside(MatchResult matcher) {
        int place = recordedNumbers.indexOf(matcher.group(1));
        if (place < 0 || place >= script.outside().size()) return matcher.group();
        var number = script.outside().get(place);
        if (!number.startsWith("+")) return number;
        boolean dialled = matcher.group().startsWith("8");
        if (!dialled) return number;
        return number.startsWith("+7") ? "8" + number.substring(2) : "810" + number.substring(1);
    }

    private String recordTime(String recorded) {
        long second = LocalDateTime.parse(recorded, RECORD).atZone(RECORDED_AT).toEpochSecond();
        var then = played.floorEntry(second);
        return RECORD.format((then == null ? began : then.getValue()).atZone(zone));
    }

    private static String stamp(Instant now) {
        return now.getEpochSecond() + "." + String.format(Locale.ROOT, "%06d", now.getNano() / 1_000);
    }

    private static String replace(Pattern pattern, String text, Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(result -> Matcher.quoteReplacement(by.apply(result)));
    }
}
