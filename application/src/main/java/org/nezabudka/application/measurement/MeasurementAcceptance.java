package org.nezabudka.application.measurement;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.measurement.MeasurementId;

/** The verdict on what was handed in, by whoever gave the task, their deputy or head. */
public final class MeasurementAcceptance {

    private final Measurements measurements;
    private final MeasurementAccess access;
    private final MeasurementRuleBook rules;
    private final MeasurementDocuments documents;
    private final MeasurementRecords records;
    private final Transactions transactions;
    private final InstantSource clock;

    public MeasurementAcceptance(
            Measurements measurements,
            Employees employees,
            MeasurementRuleBook rules,
            MeasurementDocuments documents,
            MeasurementRecords records,
            Transactions transactions,
            InstantSource clock) {
        this.measurements = measurements;
        this.access = new MeasurementAccess(measurements, employees);
        this.rules = rules;
        this.documents = documents;
        this.records = records;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * It is done; a measurement that this one is to replace counts no more from now on.
     *
     * @throws org.nezabudka.domain.measurement.DocumentsNotViewed if the actor has not opened all that is demanded
     * @throws org.nezabudka.domain.measurement.AcceptingOwnMeasurement if the actor measured
     * @throws org.nezabudka.domain.measurement.NotToBeSuperseded if another one took that place meanwhile
     */
    public Measurement accept(Actor actor, MeasurementId id, int version) {
        return transactions.run(() -> {
            var opened = access.forVerdict(actor, id, version);
            var measurement = opened.measurement();
            var viewed = documents.openedBy(opened.person(), measurement.toBeViewed());
            var accepted = records.store(opened.actor(), measurement.accept(opened.person(), viewed, clock.instant()));
            var replaced = accepted.lineage().supersedes();
            if (replaced != null)
                records.store(opened.actor(), measurements.get(replaced).supersededBy(id));
            return accepted;
        });
    }

    /** @param until by when a new version is wanted; {@code null}: as the rules say */
    public Measurement sendBack(Actor actor, MeasurementId id, int version, String reason, @Nullable Instant until) {
        return transactions.run(() -> {
            var opened = access.forVerdict(actor, id, version);
            return records.store(
                    opened.actor(),
                    opened.measurement().sendBack(opened.person(), reason, until, rules.current(), clock.instant()));
        });
    }
}
