package org.nezabudka.adapter.telephony.records;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which column of a file means what: by its first line, by a setting, or by the layouts Asterisk comes with. */
final class Columns {

    /** {@code cdr_csv} without further settings. */
    static final List<String> CDR_CSV = List.of(
            "accountcode",
            "src",
            "dst",
            "dcontext",
            "clid",
            "channel",
            "dstchannel",
            "lastapp",
            "lastdata",
            "start",
            "answer",
            "end",
            "duration",
            "billsec",
            "disposition",
            "amaflags",
            "uniqueid",
            "userfield",
            "peeraccount",
            "linkedid",
            "sequence");

    /** {@code cel_custom} as its sample says. */
    static final List<String> CEL_CUSTOM = List.of(
            "eventtype",
            "eventtime",
            "cid_name",
            "cid_num",
            "cid_ani",
            "cid_rdnis",
            "cid_dnid",
            "exten",
            "context",
            "channame",
            "appname",
            "appdata",
            "amaflags",
            "accountcode",
            "uniqueid",
            "linkedid",
            "peer",
            "userfield",
            "userdeftype",
            "extra");

    /** Other names for the same, as tables and other versions call it. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("calldate", "start"),
            Map.entry("starttime", "start"),
            Map.entry("answertime", "answer"),
            Map.entry("endtime", "end"),
            Map.entry("callerid", "clid"),
            Map.entry("source", "src"),
            Map.entry("destination", "dst"),
            Map.entry("dstchan", "dstchannel"),
            Map.entry("lastapplication", "lastapp"),
            Map.entry("billableseconds", "billsec"),
            Map.entry("recording", "recordingfile"),
            Map.entry("eventname", "eventtype"),
            Map.entry("channelname", "channame"),
            Map.entry("eventextra", "extra"),
            Map.entry("cidname", "cid_name"),
            Map.entry("cidnum", "cid_num"));

    private static final Set<String> TELLING =
            Set.of("uniqueid", "channel", "channame", "eventtype", "start", "disposition");

    private final Map<String, Integer> places = new HashMap<>();

    Columns(List<String> names) {
        for (int place = 0; place < names.size(); place++) places.putIfAbsent(name(names.get(place)), place);
    }

    static String name(String raw) {
        var plain = raw.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
        return ALIASES.getOrDefault(plain, plain);
    }

    /** A first line that names columns instead of holding a call. */
    static boolean isHeader(List<String> cells) {
        return cells.stream().map(Columns::name).filter(TELLING::contains).count() >= 2;
    }

    @Nullable
    String value(List<String> cells, String column) {
        var place = places.get(column);
        if (place == null || place >= cells.size()) return null;
        var text = cells.get(place).strip();
        return text.isEmpty() ? null : text;
    }
}
