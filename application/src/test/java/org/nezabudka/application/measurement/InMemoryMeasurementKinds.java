package org.nezabudka.application.measurement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.measurement.KindChangedMeanwhile;
import org.nezabudka.domain.measurement.KindNameTaken;
import org.nezabudka.domain.measurement.MeasurementKind;
import org.nezabudka.domain.measurement.MeasurementKindId;

/** Kinds of measurements in memory. */
public final class InMemoryMeasurementKinds implements MeasurementKinds {

    private final InMemoryTable<MeasurementKindId, MeasurementKind> kinds;

    public InMemoryMeasurementKinds(InMemoryTransactions transactions) {
        this.kinds = new InMemoryTable<>(transactions);
        transactions.run(() -> ShippedKinds.all().forEach(kind -> kinds.put(kind.id(), kind)));
    }

    @Override
    public List<MeasurementKind> all() {
        return kinds.stream()
                .sorted(Comparator.comparing(MeasurementKind::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    @Override
    public Optional<MeasurementKind> find(MeasurementKindId id) {
        return kinds.find(id);
    }

    @Override
    public MeasurementKind save(MeasurementKind kind) {
        int stored = kinds.find(kind.id()).map(MeasurementKind::version).orElse(0);
        if (stored != kind.version()) throw new KindChangedMeanwhile(kind.id());
        boolean taken = kinds.stream()
                .anyMatch(one -> !one.id().equals(kind.id()) && one.name().equalsIgnoreCase(kind.name()));
        if (taken) throw new KindNameTaken(kind.name());
        var saved = kind.withVersion(stored + 1);
        kinds.put(saved.id(), saved);
        return saved;
    }
}
