package org.nezabudka.application.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.organization.EmployeeId;

/** The secret addresses of calendars in memory. */
public final class InMemoryCalendarLinks implements CalendarLinks {

    private final InMemoryTable<UUID, CalendarLink> links;
    private final BiFunction<EmployeeId, Instant, Optional<Actor.User>> actors;

    /** @param actors who may act at a moment, with their rights of then */
    public InMemoryCalendarLinks(
            InMemoryTransactions transactions, BiFunction<EmployeeId, Instant, Optional<Actor.User>> actors) {
        this.links = new InMemoryTable<>(transactions);
        this.actors = actors;
    }

    @Override
    public Optional<CalendarLink> of(EmployeeId employee) {
        return links.find(employee.value());
    }

    @Override
    public Optional<Borne> borne(String tokenHash, Instant now) {
        return links.stream()
                .filter(link -> link.tokenHash().equals(tokenHash))
                .findFirst()
                .flatMap(link -> actors.apply(link.employee(), now).map(actor -> new Borne(link, actor)));
    }

    @Override
    public void replace(CalendarLink link) {
        links.put(link.employee().value(), link);
    }

    @Override
    public void used(CalendarLink link) {
        var stored = of(link.employee());
        if (stored.isPresent() && stored.get().tokenHash().equals(link.tokenHash())) replace(link);
    }

    @Override
    public boolean remove(EmployeeId employee) {
        boolean there = of(employee).isPresent();
        if (there) links.remove(employee.value());
        return there;
    }
}
