package org.nezabudka.domain.client;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.shared.EmailAddress;

/** A contact person for tests: {@code aContactPerson("Петров Иван").phone("+79031112233").build()}. */
public final class ContactPersonBuilder {

    private final String fullName;
    private final List<ContactPhone> phones = new ArrayList<>();
    private final List<ContactEmail> emails = new ArrayList<>();
    private @Nullable String position;

    private ContactPersonBuilder(String fullName) {
        this.fullName = fullName;
    }

    public static ContactPersonBuilder aContactPerson(String fullName) {
        return new ContactPersonBuilder(fullName);
    }

    public ContactPersonBuilder phone(String e164) {
        phones.add(ContactPhone.of(e164));
        return this;
    }

    public ContactPersonBuilder email(String address) {
        emails.add(new ContactEmail(new EmailAddress(address), null));
        return this;
    }

    public ContactPersonBuilder position(String text) {
        position = text;
        return this;
    }

    public ContactPerson build() {
        return build(new ContactPersonId(UUID.randomUUID()));
    }

    public ContactPerson build(ContactPersonId id) {
        return new ContactPerson(id, ClientFactsBuilder.personNamed(fullName), position, null, phones, emails, null);
    }
}
