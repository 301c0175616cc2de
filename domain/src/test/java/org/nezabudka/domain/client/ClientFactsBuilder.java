package org.nezabudka.domain.client;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.Messenger.Service;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.shared.Address;
import org.nezabudka.domain.shared.EmailAddress;
import org.nezabudka.domain.shared.PersonName;

/** Facts of a client for tests: {@code aPerson("Иванова Анна").phone("+79161234567").build()}. */
public final class ClientFactsBuilder {

    private final ClientName name;
    private final List<ContactPhone> phones = new ArrayList<>();
    private final List<ContactEmail> emails = new ArrayList<>();
    private final List<Messenger> messengers = new ArrayList<>();
    private final List<Address> addresses = new ArrayList<>();
    private @Nullable EntryCode source;
    private final Set<EntryCode> industries = new HashSet<>();
    private final Set<String> tags = new HashSet<>();
    private @Nullable String wishes;
    private @Nullable String note;

    private ClientFactsBuilder(ClientName name) {
        this.name = name;
    }

    /** @param fullName family name, first name and father's name, as far as known, with spaces between */
    public static ClientFactsBuilder aPerson(String fullName) {
        return new ClientFactsBuilder(new ClientName.Person(personNamed(fullName)));
    }

    public static ClientFactsBuilder aCompany(String name) {
        return new ClientFactsBuilder(new ClientName.Company(name));
    }

    /** @param label what the telephone showed */
    public static ClientFactsBuilder anUnknownCaller(String label) {
        return new ClientFactsBuilder(new ClientName.Unknown(label));
    }

    /** «Иванова Анна Петровна» as a name of three parts. */
    public static PersonName personNamed(String fullName) {
        var parts = fullName.split(" ", 3);
        return new PersonName(parts[0], parts.length > 1 ? parts[1] : null, parts.length > 2 ? parts[2] : null);
    }

    public ClientFactsBuilder phone(String e164) {
        phones.add(ContactPhone.of(e164));
        return this;
    }

    public ClientFactsBuilder phone(String e164, String label) {
        phones.add(new ContactPhone(ContactPhone.of(e164).number(), label, null));
        return this;
    }

    public ClientFactsBuilder email(String address) {
        emails.add(new ContactEmail(new EmailAddress(address), null));
        return this;
    }

    public ClientFactsBuilder messenger(Service service, String account) {
        messengers.add(new Messenger(service, account));
        return this;
    }

    public ClientFactsBuilder livingAt(String city, String street, String house) {
        addresses.add(new Address("home", null, city, street, house, null, null, null, null, null, null, null, null));
        return this;
    }

    public ClientFactsBuilder from(String sourceCode) {
        source = new EntryCode(sourceCode);
        return this;
    }

    public ClientFactsBuilder industry(String code) {
        industries.add(new EntryCode(code));
        return this;
    }

    public ClientFactsBuilder tag(String tag) {
        tags.add(tag);
        return this;
    }

    public ClientFactsBuilder wishing(String text) {
        wishes = text;
        return this;
    }

    public ClientFactsBuilder note(String text) {
        note = text;
        return this;
    }

    public ClientFacts build() {
        return new ClientFacts(name, phones, emails, messengers, addresses, source, industries, tags, wishes, note);
    }
}
