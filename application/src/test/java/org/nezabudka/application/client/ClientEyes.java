package org.nezabudka.application.client;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.search.Letters;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientName;
import org.nezabudka.domain.client.ContactPhone;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.PhoneNumber;

/** What an actor gets to see of a client: the policy itself, asked for each one. */
public final class ClientEyes {

    private final Actor actor;
    private final Clients clients;
    private final Employees employees;

    public ClientEyes(Actor actor, Clients clients, Employees employees) {
        this.actor = actor;
        this.clients = clients;
        this.employees = employees;
    }

    public boolean see(Client client) {
        return may(client, Right.CLIENTS_VIEW);
    }

    public boolean seeNumbers(Client client) {
        return may(client, Right.CONTACTS_PHONE);
    }

    boolean may(Client client, Right right) {
        return AccessPolicy.decide(actor, right, clients.ownership(client)).allowed();
    }

    public String shown(Client client, PhoneNumber number) {
        return seeNumbers(client) ? number.value() : number.masked();
    }

    /** The main number. */
    public @Nullable String mainNumber(Client client) {
        return client.facts().phones().stream()
                .findFirst()
                .map(ContactPhone::number)
                .map(number -> shown(client, number))
                .orElse(null);
    }

    /** The name; that of an unknown caller may be nothing but the number, and is masked like one. */
    public String name(Client client) {
        var name = client.displayName();
        if (!nameIsNumber(client) || seeNumbers(client)) return name;
        return client.facts().phones().stream()
                .findFirst()
                .map(phone -> phone.number().masked())
                .orElse("•••");
    }

    /** The name for those who may not see the card; a number is no name. */
    public String nameForStrangers(Client client) {
        return nameIsNumber(client) ? "•••" : client.displayName();
    }

    static boolean nameIsNumber(Client client) {
        return client.facts().name() instanceof ClientName.Unknown unknown && Letters.isNumber(unknown.label());
    }

    /** Any part of a name, or of a number the actor may see. */
    public boolean find(Client client, String text) {
        if (!nameIsNumber(client) && Letters.name(client.displayName(), text)) return true;
        if (client.contactPersons().stream()
                .anyMatch(person -> Letters.name(person.name().full(), text))) return true;
        var digits = Letters.digitsMeant(text);
        return digits.isPresent()
                && seeNumbers(client)
                && client.allNumbers().anyMatch(number -> Letters.contain(number, digits.get()));
    }

    /** Name of the responsible manager. */
    public @Nullable String managerName(Client client) {
        return client.responsibleManager().flatMap(this::nameOf).orElse(null);
    }

    Optional<String> nameOf(@Nullable EmployeeId id) {
        return Optional.ofNullable(id).flatMap(employees::find).map(employee -> employee.displayName());
    }
}
