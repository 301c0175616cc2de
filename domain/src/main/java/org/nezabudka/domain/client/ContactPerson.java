package org.nezabudka.domain.client;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.shared.PersonName;
import org.nezabudka.domain.shared.Texts;

/**
 * A person to talk to at a client [контактное лицо]: an employee of the company, a spouse, a designer.
 *
 * @param position what the person is there: director, buyer, wife…
 */
public record ContactPerson(
        ContactPersonId id,
        PersonName name,
        @Nullable String position,
        @Nullable LocalDate birthday,
        List<ContactPhone> phones,
        List<ContactEmail> emails,
        @Nullable String note) {

    static final int MOST_CONTACTS = 20;

    public ContactPerson {
        position = Texts.optionalLine("position", position, 150);
        note = Texts.optionalNote("note", note, 2000);
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
        Limits.atMost("phones", phones, MOST_CONTACTS);
        Limits.atMost("emails", emails, MOST_CONTACTS);
    }
}
