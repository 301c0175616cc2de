package org.nezabudka.domain.inquiry;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.shared.EmailAddress;
import org.nezabudka.domain.shared.PhoneNumber;
import org.nezabudka.domain.shared.Texts;

/**
 * Who asks, as far as known.
 *
 * @param client the card; {@code null} while nobody knows which of several it is, or when the number was hidden
 * @param phone to call back; {@code null} when hidden or not given
 * @param name as it was given, for those without a card of their own
 * @param clientSource what brought them, of dictionary {@code sources}, where the line they called tells it
 */
public record Contact(
        @Nullable ClientId client,
        @Nullable PhoneNumber phone,
        @Nullable EmailAddress email,
        @Nullable String name,
        @Nullable EntryCode clientSource) {

    public Contact {
        name = Texts.optionalLine("name", name, 200);
    }

    /** Somebody of whom nobody knows what brought them. */
    public Contact(
            @Nullable ClientId client,
            @Nullable PhoneNumber phone,
            @Nullable EmailAddress email,
            @Nullable String name) {
        this(client, phone, email, name, null);
    }
}
