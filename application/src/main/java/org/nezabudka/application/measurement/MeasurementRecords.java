package org.nezabudka.application.measurement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.notification.Notice;
import org.nezabudka.application.notification.Notifier;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.measurement.Clarification;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.measurement.MeasurementEvent;
import org.nezabudka.domain.measurement.Task;
import org.nezabudka.domain.measurement.Visit;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Change;
import org.nezabudka.domain.shared.Subject;

/** Stores what happened to measurements, writes the journal, and tells everybody whom it concerns. */
public final class MeasurementRecords {

    private final Measurements measurements;
    private final Clients clients;
    private final Notifier notifier;
    private final AuditTrail audit;
    private final LiveEvents live;

    public MeasurementRecords(
            Measurements measurements, Clients clients, Notifier notifier, AuditTrail audit, LiveEvents live) {
        this.measurements = measurements;
        this.clients = clients;
        this.notifier = notifier;
        this.audit = audit;
        this.live = live;
    }

    /** @return the measurement with its new version; the same one when nothing happened */
    Measurement store(Actor actor, Change<Measurement, MeasurementEvent> change) {
        return store(actor, change, true);
    }

    /** As {@link #store}, telling nobody: whoever does it for many at once tells each person once. */
    Measurement storeSilently(Actor actor, Change<Measurement, MeasurementEvent> change) {
        return store(actor, change, false);
    }

    private Measurement store(Actor actor, Change<Measurement, MeasurementEvent> change, boolean tell) {
        if (change.isEmpty()) return change.state();
        var saved = measurements.save(change.state());
        for (var event : change.events()) {
            if (tell) tell(actor, saved, event);
            remember(actor, saved, event);
        }
        live.publish(LiveEvent.ofMeasurement("measurement.changed", saved.id().toString()));
        return saved;
    }

    private void tell(Actor actor, Measurement measurement, MeasurementEvent event) {
        var measurer = measurement.measurer().map(Set::of).orElse(Set.of());
        var assigner = Set.of(measurement.assigner());
        switch (event) {
            case MeasurementEvent.VisitPlanned planned -> told(planned, actor, measurement);
            case MeasurementEvent.VisitUnplanned unplanned ->
                tell(
                        actor,
                        Set.of(unplanned.before().measurer()),
                        measurement,
                        Notice.Kind.MEASUREMENT_TAKEN_BACK,
                        null);
            case MeasurementEvent.Cancelled cancelled ->
                tell(actor, measurer, measurement, Notice.Kind.MEASUREMENT_TAKEN_BACK, cancelled.reason());
            case MeasurementEvent.Submitted any ->
                tell(actor, assigner, measurement, Notice.Kind.MEASUREMENT_SUBMITTED, null);
            case MeasurementEvent.Returned returned ->
                tell(
                        actor,
                        measurer,
                        measurement,
                        Notice.Kind.MEASUREMENT_RETURNED,
                        returned.verdict().reason());
            case MeasurementEvent.Accepted any ->
                tell(actor, measurer, measurement, Notice.Kind.MEASUREMENT_ACCEPTED, null);
            case MeasurementEvent.Asked asked ->
                tell(
                        actor,
                        asked.clarification().side() == Clarification.Side.OFFICE ? measurer : assigner,
                        measurement,
                        Notice.Kind.MEASUREMENT_QUESTION,
                        asked.clarification().question().text());
            case MeasurementEvent.Answered answered ->
                tell(
                        actor,
                        Set.of(answered.clarification().askedBy()),
                        measurement,
                        Notice.Kind.MEASUREMENT_ANSWER,
                        answered.clarification().question().text());
            case MeasurementEvent.TaskChanged any ->
                tell(actor, measurer, measurement, Notice.Kind.MEASUREMENT_CHANGED, null);
            case MeasurementEvent.TaskGiven any -> {}
            case MeasurementEvent.PlanSeen any -> {}
            case MeasurementEvent.HandedOver any -> {}
            case MeasurementEvent.Started any -> {}
            case MeasurementEvent.FindingsWritten any -> {}
            case MeasurementEvent.DocumentAdded any -> {}
            case MeasurementEvent.DocumentRemoved any -> {}
            case MeasurementEvent.QuestionWithdrawn any -> {}
            case MeasurementEvent.Superseded any -> {}
        }
    }

    private void told(MeasurementEvent.VisitPlanned planned, Actor actor, Measurement measurement) {
        var before = planned.before();
        var now = planned.after().measurer();
        boolean same = before != null && before.measurer().equals(now);
        tell(
                actor,
                Set.of(now),
                measurement,
                same ? Notice.Kind.MEASUREMENT_CHANGED : Notice.Kind.MEASUREMENT_ASSIGNED,
                null);
        if (before != null && !same)
            tell(actor, Set.of(before.measurer()), measurement, Notice.Kind.MEASUREMENT_TAKEN_BACK, null);
    }

    /** Whoever did it knows already. */
    private void tell(
            Actor actor, Set<EmployeeId> whom, Measurement measurement, Notice.Kind kind, @Nullable String text) {
        var others = new HashSet<>(whom);
        actor.person().ifPresent(others::remove);
        if (others.isEmpty()) return;
        var facts = new HashMap<String, String>();
        facts.put("by", actor.name());
        facts.put("number", Long.toString(measurement.number()));
        facts.put("subject", measurement.task().object());
        facts.put("client", clientName(measurement));
        if (measurement.visit() != null)
            facts.put("due", measurement.visit().start().toString());
        if (text != null) facts.put("reason", text);
        var about = new Subject(Subject.Kind.MEASUREMENT, measurement.id().value());
        notifier.tell(others, new Notice(kind, about, measurement.task().client(), Map.copyOf(facts)));
    }

    /** Without a number: not everybody who hears of it may see numbers. */
    private String clientName(Measurement measurement) {
        return clients.find(measurement.task().client())
                .map(one -> one.displayName())
                .filter(name -> name.chars().anyMatch(Character::isLetter))
                .orElse("•••");
    }

    private void remember(Actor actor, Measurement measurement, MeasurementEvent event) {
        var changes = new Differences();
        var act = switch (event) {
            case MeasurementEvent.TaskGiven any -> {
                changes.field("number", null, measurement.number())
                        .field("client", null, measurement.task().client())
                        .field("object", null, measurement.task().object())
                        .field("supersedes", null, measurement.lineage().supersedes());
                yield "measurement-given";
            }
            case MeasurementEvent.TaskChanged changed -> {
                compare(changes, changed.before(), changed.after());
                yield "measurement-changed";
            }
            case MeasurementEvent.VisitPlanned planned -> {
                compare(changes, planned.before(), planned.after());
                yield planned.before() == null ? "measurement-planned" : "measurement-moved";
            }
            case MeasurementEvent.VisitUnplanned unplanned -> {
                compare(changes, unplanned.before(), null);
                yield "measurement-unplanned";
            }
            case MeasurementEvent.HandedOver handed -> {
                changes.field("assigner", handed.from(), handed.to());
                yield "measurement-handed-over";
            }
            case MeasurementEvent.PlanSeen any -> "measurement-seen";
            case MeasurementEvent.Started any -> "measurement-started";
            case MeasurementEvent.FindingsWritten any -> {
                var findings = measurement.draft().findings();
                changes.field("checklist", null, findings.checklist().size())
                        .field("dimensions", null, findings.dimensions().size())
                        .field("materials", null, findings.materials().size());
                yield "measurement-findings-written";
            }
            case MeasurementEvent.DocumentAdded added -> {
                changes.field("file", null, added.document().file())
                        .field("kind", null, added.document().kind());
                yield "measurement-document-added";
            }
            case MeasurementEvent.DocumentRemoved removed -> {
                changes.field("file", removed.file(), null);
                yield "measurement-document-removed";
            }
            case MeasurementEvent.Submitted submitted -> {
                changes.field("submission", null, submitted.submission().number());
                yield "measurement-submitted";
            }
            case MeasurementEvent.Returned returned -> {
                changes.field("submission", null, returned.submission())
                        .field("reason", null, returned.verdict().reason());
                yield "measurement-returned";
            }
            case MeasurementEvent.Accepted accepted -> {
                changes.field("submission", null, accepted.submission());
                yield "measurement-accepted";
            }
            case MeasurementEvent.Asked asked -> {
                changes.field("question", null, asked.clarification().question().text());
                yield "measurement-question-asked";
            }
            case MeasurementEvent.Answered answered -> {
                changes.field("question", null, answered.clarification().number());
                yield "measurement-question-answered";
            }
            case MeasurementEvent.QuestionWithdrawn withdrawn -> {
                changes.field("question", null, withdrawn.clarification().number());
                yield "measurement-question-withdrawn";
            }
            case MeasurementEvent.Cancelled cancelled -> {
                changes.field("reason", null, cancelled.reason());
                yield "measurement-cancelled";
            }
            case MeasurementEvent.Superseded superseded -> {
                changes.field("supersededBy", null, superseded.by());
                yield "measurement-superseded";
            }
        };
        audit.done(actor, act, "measurement", measurement.id().toString(), changes.changes());
    }

    private static void compare(Differences changes, @Nullable Visit before, @Nullable Visit after) {
        changes.field("measurer", before == null ? null : before.measurer(), after == null ? null : after.measurer())
                .field("start", before == null ? null : before.start(), after == null ? null : after.start())
                .field("end", before == null ? null : before.end(), after == null ? null : after.end());
    }

    private static void compare(Differences changes, Task before, Task after) {
        changes.field("client", before.client(), after.client())
                .field("kind", before.kind(), after.kind())
                .field("address", before.site().address(), after.site().address())
                .field("district", before.site().district(), after.site().district())
                .field("contact", before.site().contact(), after.site().contact())
                .field("object", before.object(), after.object())
                .field("whatToMeasure", before.whatToMeasure(), after.whatToMeasure())
                .field("samples", before.samples(), after.samples())
                .field("wishes", before.wishes(), after.wishes())
                .field("comment", before.comment(), after.comment())
                .field("priority", before.priority(), after.priority())
                .field("files", before.files().size(), after.files().size());
    }
}
