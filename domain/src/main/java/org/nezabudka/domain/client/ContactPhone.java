package org.nezabudka.domain.client;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.shared.PhoneNumber;
import org.nezabudka.domain.shared.Texts;

/**
 * A number and whose or what kind it is. The first phone of a list is the main one.
 *
 * @param label mobile, home, «жена», …
 * @param extension digits to dial after the connection [добавочный]
 */
public record ContactPhone(
        PhoneNumber number,
        @Nullable String label,
        @Nullable String extension) {

    public ContactPhone {
        label = Texts.optionalLine("label", label, 50);
        extension = Texts.optionalLine("extension", extension, 12);
    }

    public static ContactPhone of(String e164) {
        return new ContactPhone(new PhoneNumber(e164), null, null);
    }
}
