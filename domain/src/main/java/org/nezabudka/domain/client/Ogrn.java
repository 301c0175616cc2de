package org.nezabudka.domain.client;

import static org.nezabudka.domain.client.CheckDigits.areDigits;
import static org.nezabudka.domain.client.CheckDigits.digit;

/**
 * Main state registration number: 13 digits of an organisation [ОГРН], 15 of an entrepreneur [ОГРНИП]. The last digit is the
 * rest of the number before it divided by 11 (by 13 for entrepreneurs), of which the last digit counts.
 */
public record Ogrn(String value) {

    public Ogrn {
        value = value.strip();
        int length = value.length();
        if (!(areDigits(value, 13) || areDigits(value, 15))) throw new InvalidRequisite("ogrn", "length");
        long number = Long.parseLong(value.substring(0, length - 1));
        long check = number % (length == 13 ? 11 : 13) % 10;
        if (number == 0 || check != digit(value, length - 1)) throw new InvalidRequisite("ogrn", "checksum");
    }

    public boolean ofOrganization() {
        return value.length() == 13;
    }

    @Override
    public String toString() {
        return value;
    }
}
