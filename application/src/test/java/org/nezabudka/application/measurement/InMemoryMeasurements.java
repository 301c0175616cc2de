package org.nezabudka.application.measurement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.measurement.MeasurementChangedMeanwhile;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.measurement.Phase;
import org.nezabudka.domain.organization.EmployeeId;

/** All measurements in memory. */
public final class InMemoryMeasurements implements Measurements {

    private final InMemoryTable<MeasurementId, Measurement> measurements;
    private final Employees employees;
    private final Clients clients;
    private final AtomicLong numbers = new AtomicLong();

    public InMemoryMeasurements(InMemoryTransactions transactions, Employees employees, Clients clients) {
        this.measurements = new InMemoryTable<>(transactions);
        this.employees = employees;
        this.clients = clients;
    }

    @Override
    public Optional<Measurement> find(MeasurementId id) {
        return measurements.find(id);
    }

    /** Nobody else changes it meanwhile: transactions run one at a time. */
    @Override
    public Optional<Measurement> lock(MeasurementId id) {
        return measurements.find(id);
    }

    @Override
    public long nextNumber() {
        return numbers.incrementAndGet();
    }

    @Override
    public Ownership ownership(Measurement measurement) {
        var ofClient = clients.find(measurement.task().client())
                .map(clients::ownership)
                .orElseGet(Ownership::nobody);
        return ofClient.and(Stream.concat(Stream.of(measurement.assigner()), measurement.measurer().stream())
                .map(one -> new Ownership.Holder(
                        one,
                        employees
                                .find(one)
                                .map(employee -> employee.facts().department())
                                .orElse(null)))
                .collect(Collectors.toSet()));
    }

    @Override
    public List<MeasurementId> openOf(EmployeeId employee) {
        return measurements.stream()
                .filter(one -> !one.phase().isFinal())
                .filter(one -> one.assigner().equals(employee)
                        || (one.phase() != Phase.SUBMITTED
                                && one.measurer().filter(employee::equals).isPresent()))
                .sorted(Comparator.comparing(Measurement::number))
                .map(Measurement::id)
                .toList();
    }

    @Override
    public Measurement save(Measurement measurement) {
        int stored =
                measurements.find(measurement.id()).map(Measurement::version).orElse(0);
        if (stored != measurement.version()) throw new MeasurementChangedMeanwhile(measurement.id());
        var saved = measurement.withVersion(stored + 1);
        measurements.put(saved.id(), saved);
        return saved;
    }

    /** All of them, whoever asks: for views, and for tests that look behind the scenes. */
    public Stream<Measurement> all() {
        return measurements.stream();
    }
}
