package org.nezabudka.application.measurement;

import java.time.InstantSource;
import org.nezabudka.application.organization.Inheritance;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * Giving what somebody had given out or was to measure to others: part of a dismissal, whose right the caller has checked. A successor
 * says whether it is done; visits are planned anew, since nobody's time is taken without asking.
 */
public final class MeasurementHandOver implements Inheritance {

    private final Measurements measurements;
    private final MeasurementVisits visits;
    private final MeasurementRecords records;
    private final Transactions transactions;
    private final InstantSource clock;

    public MeasurementHandOver(
            Measurements measurements,
            MeasurementVisits visits,
            MeasurementRecords records,
            Transactions transactions,
            InstantSource clock) {
        this.measurements = measurements;
        this.visits = visits;
        this.records = records;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.MEASUREMENTS;
    }

    @Override
    public int count(EmployeeId employee) {
        return transactions.run(() -> measurements.openOf(employee).size());
    }

    @Override
    public int handOver(Actor actor, EmployeeId from, Successors successors) {
        return transactions.run(() -> {
            var open = measurements.openOf(from);
            for (var id : open) handOver(actor, measurements.get(id), from, successors);
            return open.size();
        });
    }

    private void handOver(Actor actor, Measurement measurement, EmployeeId from, Successors successors) {
        var now = clock.instant();
        var left = measurement;
        if (left.measurer().filter(from::equals).isPresent()) {
            visits.release(left);
            left = records.storeSilently(actor, left.leftByMeasurer(now));
        }
        if (!left.assigner().equals(from)) return;
        // Somebody has to say whether it is done: without a successor, whoever dismisses.
        var heir = successors.next(any -> true).or(actor::person);
        if (heir.isPresent()) records.storeSilently(actor, left.handedTo(heir.get()));
    }
}
