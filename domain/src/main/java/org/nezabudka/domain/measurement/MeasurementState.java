package org.nezabudka.domain.measurement;

/** What people see of a measurement: its phase, or that a question is open. Overdue is told apart, since any of them may be. */
public enum MeasurementState {
    NEW,
    SCHEDULED,
    IN_PROGRESS,
    /** A question is open, asked by whoever gave the task or by the measurer [на уточнении]. */
    CLARIFICATION,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    CANCELLED
}
