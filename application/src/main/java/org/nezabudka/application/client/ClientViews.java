package org.nezabudka.application.client;

import java.util.List;
import java.util.Optional;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.client.ClientId;

/**
 * Reads of clients for lists and cards, straight from the store. Each is given the actor and answers only what the actor may
 * see: the visibility stands in the query itself.
 */
public interface ClientViews {

    /** The card, or nothing when it is missing or hidden. */
    Optional<ClientCard> card(Actor actor, ClientId id);

    /** Whether the client exists at all, hidden or not: for the audit only, never for an answer. */
    boolean exists(ClientId id);

    Page<ClientRow> page(Actor actor, ClientQuery query, PageRequest request);

    /** People of all clients the actor may see, by name (brief 002, contact-viewing mode). */
    Page<PersonRow> contactPersons(Actor actor, PersonQuery query, PageRequest request);

    /**
     * Clients that look like the one being entered: same number, e-mail, INN or name. Hidden ones are counted in
     * {@link Likeness#hidden} but not named, so that nobody registers a colleague's client again.
     */
    Likeness alike(Actor actor, LikenessQuery query);

    /** Which of these clients the actor may see. */
    List<ClientId> visible(Actor actor, List<ClientId> ids);
}
