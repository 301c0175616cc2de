package org.nezabudka.domain.client;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.shared.Address;
import org.nezabudka.domain.shared.Texts;

/**
 * What the office knows about a client and edits freely, field by field.
 *
 * @param phones the main one first; a number stands once
 * @param source where the client came from, of dictionary {@code sources}
 * @param industries spheres of business (brief 002.8), of dictionary {@code industries}
 * @param tags free words to group clients by
 * @param wishes what the client would like (brief 001), in the manager's words
 */
public record ClientFacts(
        ClientName name,
        List<ContactPhone> phones,
        List<ContactEmail> emails,
        List<Messenger> messengers,
        List<Address> addresses,
        @Nullable EntryCode source,
        Set<EntryCode> industries,
        Set<String> tags,
        @Nullable String wishes,
        @Nullable String note) {

    public ClientFacts {
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
        messengers = List.copyOf(messengers);
        addresses = List.copyOf(addresses);
        industries = Set.copyOf(industries);
        tags = tags.stream()
                .map(tag -> Texts.line("tags", tag, 50))
                .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), Set::copyOf));
        wishes = Texts.optionalNote("wishes", wishes, 4000);
        note = Texts.optionalNote("note", note, 4000);
        Limits.atMost("phones", phones, 20);
        Limits.atMost("emails", emails, 20);
        Limits.atMost("messengers", messengers, 20);
        Limits.atMost("addresses", addresses, 20);
        Limits.atMost("industries", industries, 20);
        Limits.atMost("tags", tags, 30);
        Limits.noTwice("phones", phones, phone -> phone.number());
        Limits.noTwice("emails", emails, email -> email.address());
    }

    /** Facts of somebody of whom only the name is known so far. */
    public static ClientFacts named(ClientName name) {
        return new ClientFacts(name, List.of(), List.of(), List.of(), List.of(), null, Set.of(), Set.of(), null, null);
    }

    public ClientFacts withName(ClientName other) {
        return new ClientFacts(other, phones, emails, messengers, addresses, source, industries, tags, wishes, note);
    }

    public ClientFacts withPhones(List<ContactPhone> others) {
        return new ClientFacts(name, others, emails, messengers, addresses, source, industries, tags, wishes, note);
    }

    public ClientFacts withSource(@Nullable EntryCode other) {
        return new ClientFacts(name, phones, emails, messengers, addresses, other, industries, tags, wishes, note);
    }
}
