package org.nezabudka.application.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.access.AccessChangedMeanwhile;
import org.nezabudka.domain.access.Deputy;
import org.nezabudka.domain.access.DeputyId;

/** All appointments of deputies in memory. */
public final class InMemoryDeputies implements Deputies {

    private final InMemoryTable<DeputyId, Deputy> deputies;

    public InMemoryDeputies(InMemoryTransactions transactions) {
        this.deputies = new InMemoryTable<>(transactions);
    }

    @Override
    public Optional<Deputy> find(DeputyId id) {
        return deputies.find(id);
    }

    @Override
    public List<Deputy> lasting(Instant now) {
        return deputies.stream()
                .filter(deputy -> !deputy.hasEndedAt(now))
                .sorted(Comparator.comparing((Deputy deputy) -> deputy.period().until())
                        .thenComparing(deputy -> deputy.id().toString()))
                .toList();
    }

    /** Nobody to hold back: transactions run one at a time. */
    @Override
    public List<Deputy> lastingForChange(Instant now) {
        return lasting(now);
    }

    @Override
    public Deputy save(Deputy deputy) {
        int stored = deputies.find(deputy.id()).map(Deputy::version).orElse(0);
        if (stored != deputy.version())
            throw new AccessChangedMeanwhile(deputy.id().value());
        var saved = deputy.withVersion(stored + 1);
        deputies.put(saved.id(), saved);
        return saved;
    }

    /** All of them, whoever asks. */
    public Stream<Deputy> all() {
        return deputies.stream();
    }
}
