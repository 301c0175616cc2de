package org.nezabudka.adapter.telephony.capture;

import java.time.Duration;
import java.util.Optional;

/** One event or answer of an AMI stream: lines of {@code Name: value}, ended by an empty line. */
public record AmiBlock(String text) {

    /** The value of a header, empty when it is absent. */
    public String value(String header) {
        var start = text.startsWith(header + ":") ? 0 : text.indexOf("\n" + header + ":") + 1;
        if (start == 0 && !text.startsWith(header + ":")) return "";
        int from = start + header.length() + 1;
        int end = text.indexOf('\r', from);
        return text.substring(from, end < 0 ? text.length() : end).strip();
    }

    public boolean isEvent(String name) {
        return value("Event").equals(name);
    }

    /** The PBX's own time stamp, as the time since the epoch. */
    public Optional<Duration> stamp() {
        var stamp = value("Timestamp");
        if (stamp.isEmpty()) return Optional.empty();
        int dot = stamp.indexOf('.');
        return Optional.of(Duration.ofSeconds(Long.parseLong(stamp.substring(0, dot)))
                .plusNanos(Long.parseLong(stamp.substring(dot + 1)) * 1_000));
    }

    /** Part of an answer to a question about the present state. */
    public boolean isSnapshot() {
        return value("ActionID").startsWith("snap-");
    }
}
