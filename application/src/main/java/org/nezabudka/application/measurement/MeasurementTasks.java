package org.nezabudka.application.measurement;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.UnknownClient;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.measurement.KindNotOffered;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.measurement.MeasurementKind;
import org.nezabudka.domain.measurement.Task;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.BookingId;

/** Giving tasks, changing their form, taking them back. */
public final class MeasurementTasks {

    private final Measurements measurements;
    private final MeasurementKinds kinds;
    private final Clients clients;
    private final MeasurementAccess access;
    private final MeasurementVisits visits;
    private final MeasurementDocuments documents;
    private final MeasurementRecords records;
    private final Transactions transactions;
    private final Ids ids;
    private final InstantSource clock;

    public MeasurementTasks(
            Measurements measurements,
            MeasurementKinds kinds,
            Clients clients,
            Employees employees,
            MeasurementVisits visits,
            MeasurementDocuments documents,
            MeasurementRecords records,
            Transactions transactions,
            Ids ids,
            InstantSource clock) {
        this.measurements = measurements;
        this.kinds = kinds;
        this.clients = clients;
        this.access = new MeasurementAccess(measurements, employees);
        this.visits = visits;
        this.documents = documents;
        this.records = records;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * When somebody shall go there.
     *
     * @param duration {@code null}: as long as the kind usually takes
     * @param reservation what the actor holds for it
     * @param forcedReason why it may lie outside of the working hours
     */
    public record VisitWish(
            EmployeeId measurer,
            Instant start,
            @Nullable Duration duration,
            @Nullable BookingId reservation,
            @Nullable String forcedReason) {}

    /**
     * Gives a task, and plans the visit at once if it is wished for; the actor says later whether it is done.
     *
     * @param supersedes an accepted measurement that this one is to replace
     * @throws UnknownClient if there is no such client, or the actor may not see it
     * @throws KindNotOffered if the kind is no longer in use
     * @throws org.nezabudka.domain.schedule.SlotTaken and what else a booking may be refused for; then nothing is stored
     */
    public Measurement give(Actor actor, Task task, @Nullable MeasurementId supersedes, @Nullable VisitWish visit) {
        AccessPolicy.demand(actor, Right.MEASUREMENTS_PLAN);
        return transactions.run(() -> {
            demandClient(actor, task);
            var kind = offered(task);
            var predecessor = supersedes == null ? null : access.visible(actor, supersedes);
            var change = Measurement.give(
                    new MeasurementId(ids.next()),
                    measurements.nextNumber(),
                    MeasurementAccess.person(actor),
                    task,
                    kind.requirements(),
                    predecessor,
                    clock.instant());
            var given = records.store(actor, change);
            documents.attach(actor, given, MeasurementFiles.TASK, task.files());
            return visit == null ? given : visits.book(actor, given, visit);
        });
    }

    /**
     * Changes the form; another kind brings its own demands.
     *
     * @param keepPhone whether the number stays as it is, for whoever may not see it
     */
    public Measurement change(Actor actor, MeasurementId id, int version, Task changed, boolean keepPhone) {
        return transactions.run(() -> {
            var opened = access.forPlanning(actor, id, version);
            var before = opened.measurement();
            var task = keepPhone ? changed.withPhone(before.task().site().phone()) : changed;
            if (!before.task().client().equals(task.client())) demandClient(actor, task);
            var demands = before.task().kind().equals(task.kind())
                    ? before.requirements()
                    : offered(task).requirements();
            documents.attach(
                    opened.actor(),
                    before,
                    MeasurementFiles.TASK,
                    added(before.task().files(), task));
            return records.store(opened.actor(), before.change(task, demands));
        });
    }

    private static List<FileId> added(List<FileId> before, Task task) {
        return task.files().stream().filter(file -> !before.contains(file)).toList();
    }

    public Measurement cancel(Actor actor, MeasurementId id, int version, String reason) {
        return transactions.run(() -> {
            var opened = access.forPlanning(actor, id, version);
            var before = opened.measurement();
            var change = before.cancel(opened.person(), reason, clock.instant());
            visits.release(before);
            return records.store(opened.actor(), change);
        });
    }

    private void demandClient(Actor actor, Task task) {
        var client = clients.get(task.client());
        boolean visible = AccessPolicy.decide(actor, Right.CLIENTS_VIEW, clients.ownership(client))
                .allowed();
        if (!visible) throw UnknownClient.concealed(task.client());
    }

    private MeasurementKind offered(Task task) {
        var kind = kinds.get(task.kind());
        if (!kind.active()) throw new KindNotOffered(kind.name());
        return kind;
    }
}
