package org.nezabudka.application.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.nezabudka.application.client.ClientEyes;
import org.nezabudka.application.client.InMemoryClients;
import org.nezabudka.application.organization.Departments;
import org.nezabudka.application.organization.InMemoryEmployees;
import org.nezabudka.application.shared.Keyset;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ContactPerson;
import org.nezabudka.domain.organization.Department;
import org.nezabudka.domain.organization.Employee;

/** The search over everything in memory. */
public final class InMemorySearch implements Search {

    private final InMemoryClients clients;
    private final InMemoryEmployees employees;
    private final Departments departments;

    public InMemorySearch(InMemoryClients clients, InMemoryEmployees employees, Departments departments) {
        this.clients = clients;
        this.employees = employees;
        this.departments = departments;
    }

    @Override
    public Hits find(Actor actor, String text, int limit) {
        if (text.isBlank()) return new Hits(List.of(), List.of(), List.of());
        var eyes = new ClientEyes(actor, clients, employees);
        return new Hits(clients(eyes, text, limit), persons(eyes, text, limit), employees(text, limit));
    }

    private List<ClientHit> clients(ClientEyes eyes, String text, int limit) {
        return visible(eyes)
                .filter(client -> eyes.find(client, text) || isCardNumber(client, text))
                .limit(limit)
                .map(client -> new ClientHit(
                        client.id().toString(),
                        client.number(),
                        eyes.name(client),
                        eyes.mainNumber(client),
                        client.status().value(),
                        eyes.managerName(client)))
                .toList();
    }

    /** «К-1042», «1042». */
    private static boolean isCardNumber(Client client, String text) {
        return text.strip().toUpperCase(Locale.ROOT).replaceFirst("^[КK]-", "").equals(Long.toString(client.number()));
    }

    private List<PersonHit> persons(ClientEyes eyes, String text, int limit) {
        return visible(eyes)
                .flatMap(client -> client.contactPersons().stream()
                        .filter(person -> fits(eyes, client, person, text))
                        .map(person -> new PersonHit(
                                person.id().toString(),
                                person.name().full(),
                                person.position(),
                                person.phones().stream()
                                        .findFirst()
                                        .map(phone -> eyes.shown(client, phone.number()))
                                        .orElse(null),
                                client.id().toString(),
                                eyes.name(client))))
                .limit(limit)
                .toList();
    }

    private static boolean fits(ClientEyes eyes, Client client, ContactPerson person, String text) {
        if (Letters.name(person.name().full(), text)) return true;
        var digits = Letters.digitsMeant(text);
        return digits.isPresent()
                && eyes.seeNumbers(client)
                && person.phones().stream().anyMatch(phone -> Letters.contain(phone.number(), digits.get()));
    }

    private Stream<Client> visible(ClientEyes eyes) {
        return clients.all().filter(eyes::see).sorted(Comparator.comparing(Client::displayName, Keyset.names()));
    }

    private List<EmployeeHit> employees(String text, int limit) {
        var chart = departments.chart();
        return employees
                .all()
                .filter(Employee::works)
                .filter(employee -> Letters.name(employee.displayName(), text)
                        || (employee.facts().extension() != null
                                && text.strip()
                                        .equals(employee.facts().extension().value())))
                .sorted(Comparator.comparing(Employee::displayName, Keyset.names()))
                .limit(limit)
                .map(employee -> {
                    var facts = employee.facts();
                    return new EmployeeHit(
                            employee.id().toString(),
                            employee.displayName(),
                            facts.extension() == null ? null : Objects.toString(facts.extension()),
                            facts.department() == null
                                    ? null
                                    : chart.find(facts.department())
                                            .map(Department::name)
                                            .orElse(null));
                })
                .toList();
    }
}
