package org.nezabudka.adapter.web.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import java.util.regex.Pattern;
import org.nezabudka.domain.shared.InvalidPhoneNumber;
import org.nezabudka.domain.shared.PhoneNumber;

/** Telephone numbers as people spell them: «8 (916) 123-45-67», «007 916…», «+49 30 …». Without country code they are Russian. */
public final class Phones {
    private static final Pattern SPELLING = Pattern.compile("\\+?[\\d\\s().\\-‐‑–\\u00a0]{5,40}");

    private static final Pattern IN_TEXT = Pattern.compile("\\+?\\d[\\d\\s().\\-]{4,}\\d");
    private static final int SHORTEST = 7;

    private Phones() {}

    /** @throws InvalidPhoneNumber if nobody could dial it */
    public static PhoneNumber parse(String spelling) {
        var given = spelling.strip();
        if (!SPELLING.matcher(given).matches()) throw new InvalidPhoneNumber(given);
        // 00 is how most of Europe, and 810 how Russia dials abroad; the library knows neither for Russia.
        var international = given.startsWith("00") ? "+" + given.substring(2) : given;
        if (international.startsWith("810")) international = "+" + international.substring(3);
        try {
            var util = PhoneNumberUtil.getInstance();
            var number = util.parse(international, "RU");
            if (util.isPossibleNumberWithReason(number) != ValidationResult.IS_POSSIBLE)
                throw new InvalidPhoneNumber(given);
            return new PhoneNumber(util.format(number, PhoneNumberFormat.E164));
        } catch (NumberParseException e) {
            throw new InvalidPhoneNumber(given);
        }
    }

    /** What remains of a text for somebody who may not see numbers: each number in it is masked. */
    public static String masked(String text) {
        return IN_TEXT.matcher(text).replaceAll(found -> {
            long digits = found.group().chars().filter(Character::isDigit).count();
            return digits < SHORTEST ? found.group() : mask(found.group());
        });
    }

    /** A number for somebody who may not see it: only its end shows. */
    public static String mask(String number) {
        try {
            return parse(number).masked();
        } catch (InvalidPhoneNumber noRealNumber) {
            var digits = number.replaceAll("\\D", "");
            return "••• " + digits.substring(Math.max(0, digits.length() - 4));
        }
    }
}
