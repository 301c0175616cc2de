package org.nezabudka.application.client;

import java.util.List;
import java.util.Optional;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.UnknownClient;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.EmailAddress;
import org.nezabudka.domain.shared.PhoneNumber;

/** All client cards. */
public interface Clients {

    Optional<Client> find(ClientId id);

    /** @throws UnknownClient if there is none */
    default Client get(ClientId id) {
        return find(id).orElseThrow(() -> UnknownClient.missing(id));
    }

    /** To whom the client belongs: its present managers, each with their department of today. */
    Ownership ownership(Client client);

    /**
     * The clients that may call from this number, their own or a contact person's; the most recently registered first, at most
     * ten.
     */
    List<ClientId> withNumber(PhoneNumber number);

    /** As {@link #withNumber}, by a mailbox. */
    List<ClientId> withEmail(EmailAddress address);

    /**
     * Holds the number until the transaction ends, so that two calls of one unknown number at once register one card.
     */
    void lockNumber(PhoneNumber number);

    /** Clients of which the employee is a present manager. */
    List<ClientId> managedBy(EmployeeId manager);

    /** The number for a new card: growing, never given twice, gaps allowed. */
    long nextNumber();

    /**
     * Stores a new (version 0) or changed client with all that belongs to it, and answers it with its new version.
     *
     * @throws org.nezabudka.domain.client.ClientChangedMeanwhile if somebody stored it since it was read
     */
    Client save(Client client);
}
