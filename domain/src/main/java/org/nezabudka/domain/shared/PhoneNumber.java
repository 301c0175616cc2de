package org.nezabudka.domain.shared;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A telephone number in E.164: a plus sign and 7 to 15 digits, such as {@code +79161234567}. Spellings that people use
 * (8 916…, brackets, dashes) are normalised at the edge; the domain compares only this form.
 */
public record PhoneNumber(String value) {

    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");

    private static final Set<String> TWO_DIGIT_CODES = Set.of(
            "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49",
            "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84",
            "86", "90", "91", "92", "93", "94", "95", "98");

    public PhoneNumber {
        if (!E164.matcher(value).matches()) throw new InvalidPhoneNumber(value);
    }

    /** The digits without the plus sign. */
    public String digits() {
        return value.substring(1);
    }

    /**
     * For eyes that may not see the number: {@code +7 ••• •••-45-67}. Country code and the last four digits stay, and even the
     * length is hidden.
     */
    public String masked() {
        var end = value.substring(value.length() - 4);
        return "+" + countryCode() + " ••• •••-" + end.substring(0, 2) + "-" + end.substring(2);
    }

    /** ITU-T E.164: zones 1 and 7 have one digit, the countries listed there two, all others three. */
    private String countryCode() {
        var digits = digits();
        if (digits.startsWith("1") || digits.startsWith("7")) return digits.substring(0, 1);
        return digits.substring(0, TWO_DIGIT_CODES.contains(digits.substring(0, 2)) ? 2 : 3);
    }

    @Override
    public String toString() {
        return value;
    }
}
