package org.nezabudka.domain.shared;

import java.util.regex.Pattern;

/**
 * A telephone number in E.164: a plus sign and 7 to 15 digits, such as {@code +79161234567}. Spellings that people use
 * (8 916…, brackets, dashes) are normalised at the edge; the domain compares only this form.
 */
public record PhoneNumber(String value) {

    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");

    public PhoneNumber {
        if (!E164.matcher(value).matches()) throw new InvalidPhoneNumber(value);
    }

    /** The digits without the plus sign. */
    public String digits() {
        return value.substring(1);
    }

    @Override
    public String toString() {
        return value;
    }
}
