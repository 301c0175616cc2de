package org.nezabudka.domain.measurement;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.DomainEvent;

/** What can happen to a measurement. */
public sealed interface MeasurementEvent extends DomainEvent {

    MeasurementId measurement();

    record TaskGiven(MeasurementId measurement) implements MeasurementEvent {}

    record TaskChanged(MeasurementId measurement, Task before, Task after) implements MeasurementEvent {}

    /** A visit was fixed, or moved. */
    record VisitPlanned(MeasurementId measurement, @Nullable Visit before, Visit after) implements MeasurementEvent {}

    record VisitUnplanned(MeasurementId measurement, Visit before) implements MeasurementEvent {}

    /** The one who gave it is gone; another says from now on whether it is done. */
    record HandedOver(MeasurementId measurement, EmployeeId from, EmployeeId to) implements MeasurementEvent {}

    record PlanSeen(MeasurementId measurement) implements MeasurementEvent {}

    record Started(MeasurementId measurement) implements MeasurementEvent {}

    record FindingsWritten(MeasurementId measurement) implements MeasurementEvent {}

    record DocumentAdded(MeasurementId measurement, ResultDocument document) implements MeasurementEvent {}

    record DocumentRemoved(MeasurementId measurement, FileId file) implements MeasurementEvent {}

    record Submitted(MeasurementId measurement, Submission submission) implements MeasurementEvent {}

    record Returned(MeasurementId measurement, int submission, Submission.Verdict.Returned verdict)
            implements MeasurementEvent {}

    record Accepted(MeasurementId measurement, int submission, Submission.Verdict.Accepted verdict)
            implements MeasurementEvent {}

    record Asked(MeasurementId measurement, Clarification clarification) implements MeasurementEvent {}

    record Answered(MeasurementId measurement, Clarification clarification) implements MeasurementEvent {}

    record QuestionWithdrawn(MeasurementId measurement, Clarification clarification) implements MeasurementEvent {}

    record Cancelled(MeasurementId measurement, String reason) implements MeasurementEvent {}

    /** Another measurement was accepted in its place: it counts no more. */
    record Superseded(MeasurementId measurement, MeasurementId by) implements MeasurementEvent {}
}
