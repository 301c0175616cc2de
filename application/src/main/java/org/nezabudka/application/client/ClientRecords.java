package org.nezabudka.application.client;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientEvent;
import org.nezabudka.domain.client.ClientFacts;
import org.nezabudka.domain.client.ContactPerson;
import org.nezabudka.domain.client.LegalEntity;
import org.nezabudka.domain.shared.Change;

/** Stores a changed client, remembers every event of it in the audit, and tells open pages. */
final class ClientRecords {

    private final Clients clients;
    private final AuditTrail audit;
    private final LiveEvents live;

    ClientRecords(Clients clients, AuditTrail audit, LiveEvents live) {
        this.clients = clients;
        this.audit = audit;
        this.live = live;
    }

    /** @return the client with its new version; the same client when nothing happened */
    Client store(Actor actor, Change<Client, ClientEvent> change) {
        if (change.isEmpty()) return change.state();
        var saved = clients.save(change.state());
        for (var event : change.events()) remember(actor, change.state(), event);
        live.publish(LiveEvent.ofClient("client.changed", saved.id().toString()));
        return saved;
    }

    private void remember(Actor actor, Client client, ClientEvent event) {
        var differences = new Differences();
        var act = switch (event) {
            case ClientEvent.ClientRegistered registered -> {
                facts(differences, null, client.facts());
                differences.field("status", null, client.status());
                yield "client-registered";
            }
            case ClientEvent.ClientFactsChanged changed -> {
                facts(differences, changed.before(), changed.after());
                yield "client-changed";
            }
            case ClientEvent.ClientStatusChanged moved -> {
                differences
                        .field("status", moved.change().before(), moved.change().after())
                        .field("reason", null, moved.change().reason());
                yield "client-moved";
            }
            case ClientEvent.ContactPersonAdded added -> {
                differences.field("contactPerson", null, text(added.person()));
                yield "contact-person-added";
            }
            case ClientEvent.ContactPersonChanged changed -> {
                differences.field("contactPerson", text(changed.before()), text(changed.after()));
                yield "contact-person-changed";
            }
            case ClientEvent.ContactPersonRemoved removed -> {
                differences.field("contactPerson", text(removed.person()), null);
                yield "contact-person-removed";
            }
            case ClientEvent.LegalEntityAdded added -> {
                differences.field("legalEntity", null, text(added.entity()));
                yield "legal-entity-added";
            }
            case ClientEvent.LegalEntityChanged changed -> {
                differences.field("legalEntity", text(changed.before()), text(changed.after()));
                yield "legal-entity-changed";
            }
            case ClientEvent.LegalEntityRemoved removed -> {
                differences.field("legalEntity", text(removed.entity()), null);
                yield "legal-entity-removed";
            }
            case ClientEvent.ManagerAssigned assigned -> {
                differences
                        .field("manager", null, assigned.assignment().manager())
                        .field("responsible", null, assigned.assignment().responsible());
                yield "manager-assigned";
            }
            case ClientEvent.ManagerReleased released -> {
                differences.field("manager", released.manager(), null);
                yield "manager-released";
            }
        };
        audit.done(actor, act, "client", client.id().toString(), differences.changes());
    }

    private static void facts(Differences differences, @Nullable ClientFacts before, ClientFacts after) {
        differences
                .field(
                        "name",
                        before == null ? null : before.name().display(),
                        after.name().display())
                .field("type", before == null ? null : type(before), type(after))
                .field("phones", before == null ? null : list(before.phones()), list(after.phones()))
                .field("emails", before == null ? null : list(before.emails()), list(after.emails()))
                .field("messengers", before == null ? null : list(before.messengers()), list(after.messengers()))
                .field("addresses", before == null ? null : list(before.addresses()), list(after.addresses()))
                .field("source", before == null ? null : before.source(), after.source())
                .field("industries", before == null ? null : list(before.industries()), list(after.industries()))
                .field("tags", before == null ? null : list(before.tags()), list(after.tags()))
                .field("wishes", before == null ? null : before.wishes(), after.wishes())
                .field("note", before == null ? null : before.note(), after.note());
    }

    private static String type(ClientFacts facts) {
        return facts.name().getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    private static String list(Collection<?> values) {
        return values.stream().map(ClientRecords::brief).sorted().collect(Collectors.joining("; "));
    }

    private static String brief(Object value) {
        return switch (value) {
            case org.nezabudka.domain.client.ContactPhone phone ->
                phone.number() + (phone.label() == null ? "" : " " + phone.label());
            case org.nezabudka.domain.client.ContactEmail email ->
                email.address().value();
            case org.nezabudka.domain.client.Messenger messenger -> messenger.service() + " " + messenger.account();
            case org.nezabudka.domain.shared.Address address ->
                java.util.stream.Stream.of(
                                address.text(), address.city(), address.street(), address.house(), address.flat())
                        .filter(part -> part != null)
                        .collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private static String text(ContactPerson person) {
        return String.join(
                "; ",
                person.name().full(),
                person.position() == null ? "" : person.position(),
                list(person.phones()),
                list(person.emails()));
    }

    private static String text(LegalEntity entity) {
        return entity.name() + (entity.inn() == null ? "" : ", ИНН " + entity.inn());
    }
}
