package org.nezabudka.domain.client;

import static org.nezabudka.domain.client.CheckDigits.areDigits;
import static org.nezabudka.domain.client.CheckDigits.digit;
import static org.nezabudka.domain.client.CheckDigits.weighted;

/**
 * Taxpayer number [ИНН]: 10 digits of an organisation, 12 of a person or entrepreneur. The last digit (last two of 12) checks
 * the others: weighted sum modulo 11, modulo 10, as the tax service's order ЕД-7-14/559@ prescribes.
 */
public record Inn(String value) {

    public Inn {
        value = value.strip();
        boolean right;
        if (areDigits(value, 10)) {
            right = weighted(value, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10 == digit(value, 9);
        } else if (areDigits(value, 12)) {
            right = weighted(value, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10 == digit(value, 10)
                    && weighted(value, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10 == digit(value, 11);
        } else {
            throw new InvalidRequisite("inn", "length");
        }
        // Ten zeros satisfy the sum, yet no tax office ever gave that number.
        if (!right || value.chars().allMatch(c -> c == '0')) throw new InvalidRequisite("inn", "checksum");
    }

    public boolean ofOrganization() {
        return value.length() == 10;
    }

    @Override
    public String toString() {
        return value;
    }
}
