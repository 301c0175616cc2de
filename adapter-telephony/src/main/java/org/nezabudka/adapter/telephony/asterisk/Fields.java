package org.nezabudka.adapter.telephony.asterisk;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.call.ChannelRef;
import org.nezabudka.domain.call.ChannelState;
import org.nezabudka.domain.call.DialStatus;

/** Reads the fields of AMI events. */
final class Fields {

    /** Longer than any number, name or file the PBX has reason to send. */
    private static final int LONGEST = 500;

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):(\\d{2}):(\\d{2})");

    private Fields() {}

    static ChannelRef channel(@Nullable String id, @Nullable String name, @Nullable String linkedId) {
        var channelId = required("Uniqueid", id);
        // Old versions send no linked id with some events: the channel then stands for itself.
        var linked = text(linkedId);
        return new ChannelRef(channelId, required("Channel", name), linked == null ? channelId : linked);
    }

    /** For the places where the PBX itself acts: no channel at all, but not half a one. */
    static @Nullable ChannelRef optionalChannel(@Nullable String id, @Nullable String name, @Nullable String linkedId) {
        return text(id) == null && text(name) == null ? null : channel(id, name, linkedId);
    }

    static String required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) throw new UnreadableEvent(field + " is missing");
        // A header that came twice arrives as several lines.
        if (value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw new UnreadableEvent(field + " is no single short line");
        }
        return value.strip();
    }

    /** A text that may be absent; one that could not be stored or shown counts as absent. */
    static @Nullable String text(@Nullable String value) {
        if (value == null || value.isBlank()) return null;
        if (value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) return null;
        return value.strip();
    }

    /** Where the dialplan stands; {@code s} is its word for "nowhere in particular". */
    static @Nullable String exten(@Nullable String value) {
        var exten = text(value);
        return "s".equals(exten) ? null : exten;
    }

    static ChannelState state(@Nullable Integer state) {
        if (state == null) return ChannelState.OTHER;
        return switch (state) {
            case 0 -> ChannelState.DOWN;
            case 4 -> ChannelState.CALLING;
            case 5 -> ChannelState.RINGING;
            case 6 -> ChannelState.UP;
            default -> ChannelState.OTHER;
        };
    }

    static DialStatus dialStatus(@Nullable String status) {
        if (status == null) return DialStatus.OTHER;
        return switch (status.toUpperCase(Locale.ROOT)) {
            case "ANSWER" -> DialStatus.ANSWER;
            case "BUSY" -> DialStatus.BUSY;
            case "NOANSWER" -> DialStatus.NO_ANSWER;
            case "CANCEL" -> DialStatus.CANCEL;
            case "CONGESTION" -> DialStatus.CONGESTION;
            case "CHANUNAVAIL" -> DialStatus.UNAVAILABLE;
            default -> DialStatus.OTHER;
        };
    }

    /** {@code 00:00:07}; nothing readable is no time at all. */
    static Duration duration(@Nullable String text) {
        var clock = CLOCK.matcher(text == null ? "" : text);
        if (!clock.matches()) return Duration.ZERO;
        return Duration.ofHours(Long.parseLong(clock.group(1)))
                .plusMinutes(Long.parseLong(clock.group(2)))
                .plusSeconds(Long.parseLong(clock.group(3)));
    }
}
