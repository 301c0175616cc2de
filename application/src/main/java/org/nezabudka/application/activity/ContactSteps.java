package org.nezabudka.application.activity;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.client.ClientLifecycle;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.dictionary.Dictionaries;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.activity.Activity;
import org.nezabudka.domain.activity.ActivityFacts;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.activity.People;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientChangedMeanwhile;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.UnknownClient;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * What belongs to one step of work with a client: the contact, the move along the ladder and the next contact. Made once where the
 * use cases are wired, and shared by those that take part in such a step.
 */
public final class ContactSteps {

    private final Clients clients;
    private final ClientLifecycle lifecycle;
    private final ActivityRecords records;
    private final Choices choices;
    private final Ids ids;

    public ContactSteps(
            Clients clients,
            ClientLifecycle lifecycle,
            Dictionaries dictionaries,
            Employees employees,
            ActivityRecords records,
            Ids ids) {
        this.clients = clients;
        this.lifecycle = lifecycle;
        this.records = records;
        this.choices = new Choices(dictionaries, employees);
        this.ids = ids;
    }

    Choices choices() {
        return choices;
    }

    /**
     * The client of an act, as far as the actor may see its card.
     *
     * @throws UnknownClient if there is none, or the actor may not see it
     */
    Client visible(Actor actor, ClientId id) {
        AccessPolicy.demand(actor, Right.CLIENTS_VIEW);
        var client = clients.get(id);
        if (!AccessPolicy.decide(actor, Right.CLIENTS_VIEW, clients.ownership(client))
                .allowed()) throw UnknownClient.concealed(id);
        return client;
    }

    /**
     * A client that may be worked with.
     *
     * @param actor as the journal names them, see {@link org.nezabudka.domain.access.Decision#by}
     */
    record Opened(Client client, Actor actor) {}

    /** As {@link #visible}, for an act that needs a right on the client. */
    Opened forChange(Actor actor, ClientId id, Right right) {
        AccessPolicy.demand(actor, Right.CLIENTS_VIEW);
        var client = clients.get(id);
        var ownership = clients.ownership(client);
        if (!AccessPolicy.decide(actor, Right.CLIENTS_VIEW, ownership).allowed()) throw UnknownClient.concealed(id);
        return new Opened(client, AccessPolicy.demand(actor, right, ownership));
    }

    /** The client of an activity, whoever may see its card. */
    Optional<Client> of(ActivityFacts facts) {
        return facts.withWhom().map(clients::get);
    }

    /**
     * Moves the client, if it is to move at all.
     *
     * @return the status after it
     * @throws ClientChangedMeanwhile if the client has another status than the actor saw
     */
    @Nullable
    EntryCode move(Actor actor, @Nullable Client client, @Nullable StatusStep step) {
        if (client == null) return null;
        if (step == null) return client.status();
        var from = step.from();
        if (from != null && !from.equals(client.status())) throw new ClientChangedMeanwhile(client.id());
        if (step.to().equals(client.status())) return client.status();
        // Whoever may not see the card must not move the client blindly.
        visible(actor, client.id());
        return lifecycle.moveTogether(actor, client, step.to(), step.reason()).status();
    }

    /** Plans the next contact, if one is wanted. */
    void plan(Actor actor, Activity entry, @Nullable Client client, @Nullable PlannedContact next, Instant now) {
        if (next == null) return;
        choices.demandKind(next.kind());
        var assignee = next.assignee() == null ? entry.people().assignee() : next.assignee();
        choices.demandWorking(assignee);
        var facts = new ActivityFacts(
                next.kind(),
                entry.facts().client(),
                next.contactPerson() == null ? entry.facts().contactPerson() : next.contactPerson(),
                next.subject(),
                next.goal(),
                null,
                next.priority(),
                null,
                null);
        choices.demand(ActivityFacts.of(next.kind(), entry.facts().client()), facts, client);
        var self = self(actor);
        records.store(
                actor,
                Activity.plan(
                        new ActivityId(ids.next()),
                        facts,
                        new People(assignee, self, self),
                        next.timing(),
                        entry.id(),
                        now));
    }

    ActivityId newId() {
        return new ActivityId(ids.next());
    }

    static @Nullable EmployeeId self(Actor actor) {
        return actor.person().orElse(null);
    }
}
