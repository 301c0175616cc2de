package org.nezabudka.application.measurement;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.measurement.Clarification;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.measurement.MeasurementId;

/** Questions and answers between whoever gave a task and its measurer [уточнение замера]. */
public final class MeasurementClarification {

    private final MeasurementAccess access;
    private final MeasurementDocuments documents;
    private final MeasurementRecords records;
    private final Transactions transactions;
    private final InstantSource clock;

    public MeasurementClarification(
            Measurements measurements,
            Employees employees,
            MeasurementDocuments documents,
            MeasurementRecords records,
            Transactions transactions,
            InstantSource clock) {
        this.access = new MeasurementAccess(measurements, employees);
        this.documents = documents;
        this.records = records;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Measurement ask(Actor actor, MeasurementId id, int version, Clarification.Question question, Instant until) {
        return transactions.run(() -> {
            var opened = access.forTalking(actor, id, version);
            var change = opened.measurement().ask(opened.person(), question, until, clock.instant());
            attach(opened, question.files());
            return records.store(opened.actor(), change);
        });
    }

    public Measurement answer(
            Actor actor, MeasurementId id, int version, int question, String text, List<FileId> files) {
        return transactions.run(() -> {
            var opened = access.forTalking(actor, id, version);
            var change = opened.measurement().answer(opened.person(), question, text, files, clock.instant());
            attach(opened, files);
            return records.store(opened.actor(), change);
        });
    }

    /** Whoever asked needs no answer any more. */
    public Measurement withdraw(Actor actor, MeasurementId id, int version, int question) {
        return transactions.run(() -> {
            var opened = access.forTalking(actor, id, version);
            return records.store(
                    opened.actor(), opened.measurement().withdraw(opened.person(), question, clock.instant()));
        });
    }

    private void attach(MeasurementAccess.Opened opened, List<FileId> files) {
        documents.attach(opened.actor(), opened.measurement(), MeasurementFiles.CLARIFICATION, files);
    }
}
