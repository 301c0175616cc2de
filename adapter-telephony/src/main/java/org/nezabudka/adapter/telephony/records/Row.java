package org.nezabudka.adapter.telephony.records;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.call.ChannelRef;
import org.nezabudka.domain.call.DetailRecord;
import org.nezabudka.domain.call.LoggedEvent;

/**
 * A row of the records, from wherever: what its columns hold, as text.
 *
 * @param columns the value of a column, {@code null} where there is none
 */
record Row(Columnwise columns, ZoneId zone) {

    private static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter(Locale.ROOT);

    /** The text in a column; {@code null} where there is none or nothing. */
    @FunctionalInterface
    interface Columnwise {
        @Nullable
        String value(String column);
    }

    /** The row makes no sense. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String reason) {
            super(reason);
        }
    }

    DetailRecord detailRecord() throws Unreadable {
        var start = time("start");
        var end = timeOrNull("end");
        if (end == null) end = start.plusSeconds(seconds("duration"));
        var answer = timeOrNull("answer");
        long spoken = seconds("billsec");
        if (answer == null && spoken > 0) answer = end.minusSeconds(spoken);
        if (end.isBefore(start)) throw new Unreadable("ends before it begins");
        var id = needed("uniqueid");
        var linked = columns.value("linkedid");
        var caller = columns.value("clid");
        return new DetailRecord(
                start,
                answer,
                end,
                id,
                needed("channel"),
                linked == null ? id : linked,
                columns.value("dstchannel"),
                columns.value("src"),
                caller == null ? null : nameOf(caller),
                columns.value("dst"),
                columns.value("lastapp"),
                disposition(needed("disposition")),
                columns.value("did"),
                columns.value("recordingfile"));
    }

    LoggedEvent loggedEvent() throws Unreadable {
        var extra = columns.value("extra");
        return new LoggedEvent(
                time("eventtime"),
                needed("eventtype").toUpperCase(Locale.ROOT),
                new ChannelRef(needed("uniqueid"), needed("channame"), needed("linkedid")),
                columns.value("cid_num"),
                columns.value("cid_name"),
                columns.value("exten"),
                columns.value("appname"),
                columns.value("appdata"),
                extra == null ? Map.of() : FlatJson.read(extra));
    }

    private String needed(String column) throws Unreadable {
        var value = columns.value(column);
        if (value == null) throw new Unreadable("no " + column);
        return value;
    }

    private Instant time(String column) throws Unreadable {
        var time = timeOrNull(column);
        if (time == null) throw new Unreadable("no " + column);
        return time;
    }

    /** Seconds since the epoch, or local time in the zone of the PBX. */
    private @Nullable Instant timeOrNull(String column) throws Unreadable {
        var text = columns.value(column);
        if (text == null || text.startsWith("0000-00-00")) return null;
        try {
            if (text.matches("\\d{9,11}(\\.\\d{1,9})?")) {
                var seconds = new BigDecimal(text);
                return Instant.ofEpochSecond(
                        seconds.longValue(),
                        seconds.remainder(BigDecimal.ONE).movePointRight(9).longValue());
            }
            return LocalDateTime.parse(text.replace('T', ' '), LOCAL)
                    .atZone(zone)
                    .toInstant();
        } catch (DateTimeException garbage) {
            throw new Unreadable(column + " is no time: " + shortened(text));
        }
    }

    private long seconds(String column) throws Unreadable {
        var text = columns.value(column);
        if (text == null) return 0;
        if (!text.matches("\\d{1,7}(\\.\\d+)?"))
            throw new Unreadable(column + " is no number of seconds: " + shortened(text));
        return Long.parseLong(text.replaceFirst("\\..*", ""));
    }

    private static DetailRecord.Disposition disposition(String text) throws Unreadable {
        return switch (text.toUpperCase(Locale.ROOT).replace('_', ' ')) {
            case "ANSWERED" -> DetailRecord.Disposition.ANSWERED;
            case "NO ANSWER" -> DetailRecord.Disposition.NO_ANSWER;
            case "BUSY" -> DetailRecord.Disposition.BUSY;
            case "FAILED", "CONGESTION" -> DetailRecord.Disposition.FAILED;
            default -> throw new Unreadable("unknown disposition " + shortened(text));
        };
    }

    private static @Nullable String nameOf(String callerId) {
        int number = callerId.lastIndexOf('<');
        var name = (number < 0 ? callerId : callerId.substring(0, number))
                .replace("\"", "")
                .strip();
        return name.isEmpty() ? null : name;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
