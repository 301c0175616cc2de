package com.example.furniture;

import java.util.List;
import java.util.Set;
import org.nezabudka.application.client.ClientRegistration;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.client.ClientFacts;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.ClientName;
import org.nezabudka.domain.client.ContactPhone;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.shared.PersonName;
import org.nezabudka.domain.shared.PhoneNumber;

/** The form «Call me back» of a furniture shop's site: whoever fills it in has a client card afterwards. */
public final class SiteForm {

    private static final Actor SITE = new Actor.Machine("furniture site");

    private final Clients clients;
    private final ClientRegistration registration;
    private final Transactions transactions;

    public SiteForm(Clients clients, ClientRegistration registration, Transactions transactions) {
        this.clients = clients;
        this.registration = registration;
        this.transactions = transactions;
    }

    /**
     * Finds the client by the number, or registers a new one, in one transaction.
     *
     * @throws org.nezabudka.domain.shared.Invalid if name or number cannot be right; the form shows its field and rule
     */
    public ClientId submitted(String firstName, String phone, String wishes) {
        var number = new PhoneNumber(phone);
        return transactions.run(() -> {
            clients.lockNumber(number);
            var known = clients.withNumber(number);
            if (!known.isEmpty()) return known.getFirst();
            return registration.register(SITE, facts(firstName, number, wishes), null).id();
        });
    }

    private static ClientFacts facts(String firstName, PhoneNumber number, String wishes) {
        return new ClientFacts(
                new ClientName.Person(new PersonName(null, firstName, null)),
                List.of(new ContactPhone(number, null, null)),
                List.of(),
                List.of(),
                List.of(),
                new EntryCode("site"),
                Set.of(),
                Set.of(),
                wishes,
                null);
    }
}
