package org.nezabudka.application.measurement;

import java.time.InstantSource;
import java.util.List;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.measurement.Findings;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.measurement.ResultDocument;

/** What the measurer does. Needs {@code measurements.execute}, and that it is their measurement. */
public final class Measuring {

    private final MeasurementAccess access;
    private final MeasurementRuleBook rules;
    private final MeasurementDocuments documents;
    private final MeasurementRecords records;
    private final Transactions transactions;
    private final InstantSource clock;

    public Measuring(
            Measurements measurements,
            Employees employees,
            MeasurementRuleBook rules,
            MeasurementDocuments documents,
            MeasurementRecords records,
            Transactions transactions,
            InstantSource clock) {
        this.access = new MeasurementAccess(measurements, employees);
        this.rules = rules;
        this.documents = documents;
        this.records = records;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The measurer has seen the plan; telling it again changes nothing. */
    public Measurement see(Actor actor, MeasurementId id) {
        return transactions.run(() -> {
            var opened = access.inTurn(actor, id);
            return records.store(opened.actor(), opened.measurement().seenBy(opened.person(), clock.instant()));
        });
    }

    /** The measurer begins on the site; telling it again changes nothing. */
    public Measurement start(Actor actor, MeasurementId id) {
        return transactions.run(() -> {
            var opened = access.inTurn(actor, id);
            return records.store(opened.actor(), opened.measurement().start(opened.person(), clock.instant()));
        });
    }

    public Measurement write(Actor actor, MeasurementId id, int version, Findings findings) {
        return transactions.run(() -> {
            var opened = access.forMeasuring(actor, id, version);
            return records.store(opened.actor(), opened.measurement().write(opened.person(), findings));
        });
    }

    /** Adds a file that the measurer has uploaded, or says anew what it is; in any order, and again if need be. */
    public Measurement add(Actor actor, MeasurementId id, ResultDocument document) {
        return transactions.run(() -> {
            var opened = access.inTurn(actor, id);
            var change = opened.measurement().add(opened.person(), document);
            documents.attach(opened.actor(), opened.measurement(), MeasurementFiles.RESULT, List.of(document.file()));
            return records.store(opened.actor(), change);
        });
    }

    /** Takes a file out of the draft; it stays with the measurement, for a version may have it. */
    public Measurement remove(Actor actor, MeasurementId id, FileId file) {
        return transactions.run(() -> {
            var opened = access.inTurn(actor, id);
            return records.store(opened.actor(), opened.measurement().remove(opened.person(), file));
        });
    }

    /** @throws org.nezabudka.domain.measurement.SubmissionIncomplete if something demanded is missing */
    public Measurement submit(Actor actor, MeasurementId id, int version) {
        return transactions.run(() -> {
            var opened = access.forMeasuring(actor, id, version);
            return records.store(
                    opened.actor(), opened.measurement().submit(opened.person(), rules.current(), clock.instant()));
        });
    }
}
