package org.nezabudka.adapter.web.shared;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of something long, as {@code Range} asks for it (RFC 9110, section 14).
 *
 * @param first byte, counted from 0
 * @param last byte, itself included
 */
public record ByteRange(long first, long last) {
    /** Longer numbers name nothing that there is. */
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    public long count() {
        return last - first + 1;
    }

    /** As {@code Content-Range} tells it. */
    public String of(long length) {
        return "bytes " + first + "-" + last + "/" + length;
    }

    /**
     * The part that was asked for; empty for everything: without a header, and where it cannot be read or names several parts, which
     * a server may ignore.
     *
     * @throws UnsatisfiableRange if it begins behind the end
     */
    public static Optional<ByteRange> wanted(@Nullable String header, long length) {
        if (header == null) return Optional.empty();
        var matcher = ONE.matcher(header.strip());
        if (!matcher.matches()) return Optional.empty();
        var from = matcher.group(1);
        var to = matcher.group(2);
        if (from.isEmpty() && to.isEmpty()) return Optional.empty();
        if (from.isEmpty()) return Optional.of(tail(Long.parseLong(to), length));
        long first = Long.parseLong(from);
        long last = to.isEmpty() ? length - 1 : Math.min(Long.parseLong(to), length - 1);
        if (!to.isEmpty() && Long.parseLong(to) < first) return Optional.empty();
        if (first >= length) throw new UnsatisfiableRange(length);
        return Optional.of(new ByteRange(first, last));
    }

    private static ByteRange tail(long count, long length) {
        if (count == 0 || length == 0) throw new UnsatisfiableRange(length);
        return new ByteRange(Math.max(0, length - count), length - 1);
    }
}
