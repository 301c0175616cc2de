package org.nezabudka.domain.measurement;

/** How far a measurement has come. An open question stands over the phase, see {@link MeasurementState}. */
public enum Phase {
    /** Given, but the measurer has not seen it yet, or there is no visit. */
    NEW,
    /** The measurer has seen it, and the visit is fixed. */
    SCHEDULED,
    /** Begun on the site. */
    IN_PROGRESS,
    /** Handed in; waits for whoever gave it. It counts nowhere. */
    SUBMITTED,
    /** Sent back with a reason. */
    RETURNED,
    /** Done: the only phase that counts. */
    ACCEPTED,
    CANCELLED;

    public boolean isFinal() {
        return this == ACCEPTED || this == CANCELLED;
    }
}
