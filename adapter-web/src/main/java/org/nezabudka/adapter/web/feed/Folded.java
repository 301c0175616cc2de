package org.nezabudka.adapter.web.feed;

import java.util.stream.Collectors;

/** Lines of a calendar no longer than RFC 5545 wishes (3.1), never cut within a sign. */
final class Folded {

    private static final int OCTETS = 75;

    private Folded() {}

    /** @param text lines, each ended by CR LF */
    static String by75Octets(String text) {
        return text.lines().map(Folded::line).collect(Collectors.joining());
    }

    private static String line(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int sign = line.codePointAt(at);
            int size = sign < 0x80 ? 1 : sign < 0x800 ? 2 : sign < 0x10000 ? 3 : 4;
            if (octets + size > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(sign);
            octets += size;
            at += Character.charCount(sign);
        }
        return folded.append("\r\n").toString();
    }
}
