package org.nezabudka.domain.client;

import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.DomainEvent;

/** What can happen to a client. */
public sealed interface ClientEvent extends DomainEvent {

    ClientId client();

    record ClientRegistered(ClientId client, Registration registration) implements ClientEvent {}

    record ClientFactsChanged(ClientId client, ClientFacts before, ClientFacts after) implements ClientEvent {}

    record ClientStatusChanged(ClientId client, StatusChange change) implements ClientEvent {}

    record ContactPersonAdded(ClientId client, ContactPerson person) implements ClientEvent {}

    record ContactPersonChanged(ClientId client, ContactPerson before, ContactPerson after) implements ClientEvent {}

    record ContactPersonRemoved(ClientId client, ContactPerson person) implements ClientEvent {}

    record LegalEntityAdded(ClientId client, LegalEntity entity) implements ClientEvent {}

    record LegalEntityChanged(ClientId client, LegalEntity before, LegalEntity after) implements ClientEvent {}

    record LegalEntityRemoved(ClientId client, LegalEntity entity) implements ClientEvent {}

    record ManagerAssigned(ClientId client, ManagerAssignment assignment) implements ClientEvent {}

    record ManagerReleased(ClientId client, EmployeeId manager) implements ClientEvent {}
}
