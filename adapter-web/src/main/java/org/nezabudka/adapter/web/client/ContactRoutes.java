package org.nezabudka.adapter.web.client;

import org.nezabudka.adapter.web.client.ClientBodies.EntityBody;
import org.nezabudka.adapter.web.client.ClientBodies.PersonBody;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Operation;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.client.ClientEditing;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ContactPersonId;
import org.nezabudka.domain.client.LegalEntityId;

/** People and legal entities of a client. */
final class ContactRoutes {
    private final ClientEditing editing;
    private final CardAnswer answers;

    /** Answers the card after a change. */
    interface CardAnswer {
        Answer of(Request request, Client client, int status);
    }

    ContactRoutes(ClientEditing editing, CardAnswer answers) {
        this.editing = editing;
        this.answers = answers;
    }

    void declare(Routes routes) {
        edits(routes.post("/clients/{clientId}/contact-persons"), "addContactPerson")
                .creates()
                .does(this::addPerson);
        edits(routes.put("/clients/{clientId}/contact-persons/{personId}"), "changeContactPerson")
                .does(this::changePerson);
        edits(routes.delete("/clients/{clientId}/contact-persons/{personId}"), "removeContactPerson")
                .does(this::removePerson);
        edits(routes.post("/clients/{clientId}/legal-entities"), "addLegalEntity")
                .creates()
                .does(this::addEntity);
        edits(routes.put("/clients/{clientId}/legal-entities/{entityId}"), "changeLegalEntity")
                .does(this::changeEntity);
        edits(routes.delete("/clients/{clientId}/legal-entities/{entityId}"), "removeLegalEntity")
                .does(this::removeEntity);
    }

    private static Operation edits(Operation operation, String name) {
        return operation
                .named(name)
                .needs(Right.CLIENTS_EDIT)
                .on("client", "clientId")
                .changes();
    }

    private Answer addPerson(Request request) {
        var body = request.body(PersonBody.class);
        var client = editing.addContactPerson(
                request.actor(),
                ClientRoutes.id(request),
                request.version(),
                id -> ClientFactsReading.person(id, body));
        return answers.of(request, client, 201);
    }

    private Answer changePerson(Request request) {
        var id = new ContactPersonId(request.id("personId"));
        var person = ClientFactsReading.person(id, request.body(PersonBody.class));
        var client = editing.changeContactPerson(request.actor(), ClientRoutes.id(request), request.version(), person);
        return answers.of(request, client, 200);
    }

    private Answer removePerson(Request request) {
        var client = editing.removeContactPerson(
                request.actor(),
                ClientRoutes.id(request),
                request.version(),
                new ContactPersonId(request.id("personId")));
        return answers.of(request, client, 200);
    }

    private Answer addEntity(Request request) {
        var body = request.body(EntityBody.class);
        var client = editing.addLegalEntity(
                request.actor(),
                ClientRoutes.id(request),
                request.version(),
                id -> ClientFactsReading.entity(id, body));
        return answers.of(request, client, 201);
    }

    private Answer changeEntity(Request request) {
        var id = new LegalEntityId(request.id("entityId"));
        var entity = ClientFactsReading.entity(id, request.body(EntityBody.class));
        var client = editing.changeLegalEntity(request.actor(), ClientRoutes.id(request), request.version(), entity);
        return answers.of(request, client, 200);
    }

    private Answer removeEntity(Request request) {
        var client = editing.removeLegalEntity(
                request.actor(),
                ClientRoutes.id(request),
                request.version(),
                new LegalEntityId(request.id("entityId")));
        return answers.of(request, client, 200);
    }
}
