package org.nezabudka.domain.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name under which people know a file. It never is the name of anything on our disk, yet it comes back to somebody's folder: so
 * it holds no path, no signs that hide or turn letters around, and ends as its content says.
 */
public record FileName(String value) {

    /** In characters, ending included. */
    public static final int LONGEST = 200;

    private static final String NAMELESS = "file";
    private static final Pattern ENDING = Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9]{1,8}");
    private static final String FORBIDDEN = "<>:\"|?*";
    /** Devices of one widely used system, which cannot be files there. */
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    /**
     * Makes a harmless name of what somebody sent; what cannot stay is left out.
     *
     * @throws ContentNotAsNamed if the name promises another kind of file than the content is
     */
    public static FileName of(String sent, FileType type) {
        var cleaned = cleaned(sent);
        var ending = ending(cleaned);
        if (!ending.isEmpty() && !type.mayEnd(ending)) throw new ContentNotAsNamed(cleaned, type);
        var stem = edgesOff(ending.isEmpty() ? cleaned : cleaned.substring(0, cleaned.length() - ending.length() - 1));
        if (stem.isEmpty()) stem = NAMELESS;
        if (DEVICES.contains(stem.toLowerCase(Locale.ROOT))) stem = "_" + stem;
        var end = "." + (ending.isEmpty() ? type.endings().getFirst() : ending);
        return new FileName(shortened(stem, LONGEST - end.length()) + end);
    }

    /** What a computer would choose a program by; a date or somebody's initial behind a dot is part of the name. */
    private static String ending(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1);
        return ending.length() < name.length() && ENDING.matcher(ending).matches() ? ending : "";
    }

    private static String cleaned(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var clean = new StringBuilder();
        Normalizer.normalize(last, Normalizer.Form.NFC)
                .codePoints()
                .map(sign -> FORBIDDEN.indexOf(sign) >= 0 ? '_' : Character.isSpaceChar(sign) ? ' ' : sign)
                .filter(FileName::isShown)
                .forEach(clean::appendCodePoint);
        return edgesOff(clean.toString().replaceAll(" {2,}", " "));
    }

    /** Control signs, marks that turn the direction of writing, halves of characters and private signs are not. */
    private static boolean isShown(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String edgesOff(String text) {
        return text.replaceAll("^[. ]+|[. ]+$", "");
    }

    private static String shortened(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) return text;
        return edgesOff(text.substring(0, text.offsetByCodePoints(0, most)));
    }

    @Override
    public String toString() {
        return value;
    }
}
