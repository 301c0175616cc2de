package org.nezabudka.application.call;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.call.OwnLine;
import org.nezabudka.domain.call.OwnLineChangedMeanwhile;
import org.nezabudka.domain.call.OwnLineId;
import org.nezabudka.domain.call.OwnLineTaken;

/** The company's lines in memory. */
public final class InMemoryOwnLines implements OwnLines {

    private final InMemoryTable<OwnLineId, OwnLine> lines;

    public InMemoryOwnLines(InMemoryTransactions transactions) {
        this.lines = new InMemoryTable<>(transactions);
    }

    @Override
    public List<OwnLine> all() {
        return lines.stream()
                .sorted(Comparator.comparing(OwnLine::name)
                        .thenComparing(line -> line.id().value()))
                .toList();
    }

    @Override
    public Optional<OwnLine> find(OwnLineId id) {
        return lines.find(id);
    }

    @Override
    public OwnLine save(OwnLine line) {
        int stored = lines.find(line.id()).map(OwnLine::version).orElse(0);
        if (stored != line.version()) throw new OwnLineChangedMeanwhile(line.id());
        lines.stream()
                .filter(other -> !other.id().equals(line.id()) && other.number().equals(line.number()))
                .findFirst()
                .ifPresent(other -> {
                    throw new OwnLineTaken(other.name());
                });
        var saved = line.withVersion(stored + 1);
        lines.put(line.id(), saved);
        return saved;
    }

    @Override
    public void remove(OwnLineId id) {
        lines.remove(id);
    }
}
