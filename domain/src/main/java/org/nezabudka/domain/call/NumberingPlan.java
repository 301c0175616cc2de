package org.nezabudka.domain.call;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.shared.PhoneNumber;

/**
 * How telephone numbers are dialled at the office, so that {@code 89165550005}, {@code 9165550005} and {@code +79165550005} are
 * seen to be the same client.
 *
 * @param country calling code, {@code 7}
 * @param nationalPrefix dialled before a long-distance number, {@code 8}; empty where nothing is
 * @param internationalPrefix dialled before a number abroad, {@code 810}
 * @param nationalLength digits of a full number without any prefix, 10
 * @param area code of the town whose numbers are dialled short, such as {@code 495}; {@code null} where nobody does
 */
public record NumberingPlan(
        String country,
        String nationalPrefix,
        String internationalPrefix,
        int nationalLength,
        @Nullable String area) {

    public NumberingPlan {
        if (!country.matches("[1-9]\\d{0,2}")) throw new IllegalArgumentException("country " + country);
        if (!nationalPrefix.matches("\\d{0,5}"))
            throw new IllegalArgumentException("national prefix " + nationalPrefix);
        if (!internationalPrefix.matches("\\d{1,6}"))
            throw new IllegalArgumentException("international prefix " + internationalPrefix);
        if (internationalPrefix.equals(nationalPrefix))
            throw new IllegalArgumentException("one prefix for numbers at home and abroad");
        if (nationalLength < 5 || nationalLength > 12) throw new IllegalArgumentException("length " + nationalLength);
    }

    public static NumberingPlan russian(@Nullable String area) {
        return new NumberingPlan("7", "8", "810", 10, area);
    }

    /** The number in E.164; empty for what is none: an extension, a service number, a withheld number. */
    public Optional<PhoneNumber> read(@Nullable String dialled) {
        if (dialled == null) return Optional.empty();
        var digits = dialled.replaceAll("[^0-9]", "");
        if (dialled.strip().startsWith("+")) return number(digits);
        if (digits.startsWith(internationalPrefix)
                && digits.length() > internationalPrefix.length() + nationalLength - 2) {
            return number(digits.substring(internationalPrefix.length()));
        }
        for (var before : List.of(nationalPrefix, country)) {
            if (digits.length() == before.length() + nationalLength && digits.startsWith(before))
                return number(country + digits.substring(before.length()));
        }
        if (digits.length() == nationalLength) return number(country + digits);
        if (area != null && digits.length() == nationalLength - area.length()) return number(country + area + digits);
        // Providers send numbers abroad as plain digits with their country code.
        return digits.length() > country.length() + nationalLength ? number(digits) : Optional.empty();
    }

    /** What a telephone of the office dials to reach the number. */
    public String dial(PhoneNumber number) {
        var digits = number.digits();
        return digits.startsWith(country) && digits.length() == country.length() + nationalLength
                ? nationalPrefix + digits.substring(country.length())
                : internationalPrefix + digits;
    }

    /** Every way in which exchanges and providers spell the number. */
    public Set<String> spellings(PhoneNumber number) {
        var digits = number.digits();
        var spellings = new LinkedHashSet<>(List.of("+" + digits, digits, internationalPrefix + digits));
        if (digits.startsWith(country) && digits.length() == country.length() + nationalLength) {
            var national = digits.substring(country.length());
            spellings.add(nationalPrefix + national);
            spellings.add(national);
            if (area != null && national.startsWith(area)) spellings.add(national.substring(area.length()));
        }
        return spellings;
    }

    private static Optional<PhoneNumber> number(String digits) {
        return digits.matches("[1-9]\\d{6,14}") ? Optional.of(new PhoneNumber("+" + digits)) : Optional.empty();
    }
}
