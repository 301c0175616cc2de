package org.nezabudka.application.fulfilment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.fulfilment.Crew;
import org.nezabudka.domain.fulfilment.CrewChangedMeanwhile;
import org.nezabudka.domain.fulfilment.CrewId;
import org.nezabudka.domain.fulfilment.CrewNameTaken;

/** All crews in memory. */
public final class InMemoryCrews implements Crews {

    private final InMemoryTable<CrewId, Crew> crews;

    public InMemoryCrews(InMemoryTransactions transactions) {
        this.crews = new InMemoryTable<>(transactions);
    }

    @Override
    public List<Crew> all() {
        return crews.stream()
                .sorted(Comparator.comparing(Crew::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    @Override
    public Optional<Crew> find(CrewId id) {
        return crews.find(id);
    }

    @Override
    public Crew save(Crew crew) {
        int stored = crews.find(crew.id()).map(Crew::version).orElse(0);
        if (stored != crew.version()) throw new CrewChangedMeanwhile(crew.id());
        boolean taken = crews.stream()
                .anyMatch(one -> !one.id().equals(crew.id()) && one.name().equalsIgnoreCase(crew.name()));
        if (taken) throw new CrewNameTaken(crew.name());
        var saved = crew.withVersion(stored + 1);
        crews.put(saved.id(), saved);
        return saved;
    }
}
