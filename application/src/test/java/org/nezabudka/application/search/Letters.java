package org.nezabudka.application.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.shared.PhoneNumber;

/** Compares texts and numbers as people look for them: case aside, ё as е, numbers in any spelling. */
public final class Letters {

    private static final int FEWEST_DIGITS = 3;

    private Letters() {}

    /** Whether the text has the wanted one somewhere in it. */
    public static boolean contain(@Nullable String text, String wanted) {
        return text != null && plain(text).contains(plain(wanted));
    }

    /** Whether the name has every wanted word somewhere in it, in whatever order. */
    public static boolean name(String name, String wanted) {
        return Arrays.stream(wanted.strip().split("\\s+")).allMatch(word -> contain(name, word));
    }

    public static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** The digits of something that is meant as a number or a part of one; nothing when it has letters or too few digits. */
    public static Optional<String> digitsMeant(String text) {
        if (!text.matches("[-+()\\s.\\d]*")) return Optional.empty();
        var digits = text.replaceAll("\\D", "");
        return digits.length() < FEWEST_DIGITS ? Optional.empty() : Optional.of(digits);
    }

    /** Whether the number has these digits in it; a leading 8 may stand for the 7 of Russia. */
    public static boolean contain(PhoneNumber number, String digits) {
        return number.digits().contains(digits)
                || (digits.startsWith("8") && number.digits().startsWith("7" + digits.substring(1)));
    }

    /** Whether a label is nothing but a number: then it is hidden where numbers are. */
    public static boolean isNumber(String label) {
        return label.matches("[-+() 0-9]+");
    }
}
