package org.nezabudka.domain.shared;

import org.jspecify.annotations.Nullable;

/** The rules for every text a person or a machine gives us. */
public final class Texts {

    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private Texts() {}

    /**
     * A text of one line: stripped, 1 to {@code limit} characters, no control characters.
     *
     * @throws InvalidText if it is not
     */
    public static String line(String field, String text, int limit) {
        var stripped = text.strip();
        if (showsNothing(stripped)) throw new InvalidText(field, "empty", limit);
        checked(field, stripped, limit, false);
        return stripped;
    }

    /** As {@link #line}, but an absent or blank text is {@code null}. */
    public static @Nullable String optionalLine(String field, @Nullable String text, int limit) {
        return text == null || showsNothing(text) ? null : line(field, text, limit);
    }

    /** A text of several lines, or {@code null} when absent or blank. */
    public static @Nullable String optionalNote(String field, @Nullable String text, int limit) {
        if (text == null || showsNothing(text)) return null;
        var stripped = text.strip();
        checked(field, stripped, limit, true);
        return stripped;
    }

    /** Blank, or made of signs that take no ink, such as a zero-width space: a name that nobody could see or click. */
    private static boolean showsNothing(String text) {
        return text.codePoints()
                .allMatch(sign -> Character.isWhitespace(sign)
                        || Character.isSpaceChar(sign)
                        || Character.getType(sign) == Character.FORMAT);
    }

    private static void checked(String field, String text, int limit, boolean linesAllowed) {
        if (text.codePointCount(0, text.length()) > limit) throw new InvalidText(field, "too-long", limit);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineSign = linesAllowed && (c == '\n' || c == '\r' || c == '\t');
            // NUL cannot be stored, CR and LF would start a new header at a mail or telephone peer, a lone surrogate is
            // no text.
            boolean lineEnd = !linesAllowed && (c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR);
            if ((Character.isISOControl(c) && !lineSign) || lineEnd)
                throw new InvalidText(field, "control-character", limit);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) throw new InvalidText(field, "broken-character", limit);
                i++;
            }
        }
    }
}
