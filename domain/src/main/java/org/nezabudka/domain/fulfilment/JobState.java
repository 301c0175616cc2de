package org.nezabudka.domain.fulfilment;

/** How far a delivery or an assembly is. */
public enum JobState {
    PLANNED,
    ON_WAY,
    DONE,
    FAILED,
    CANCELLED;

    /** Whether nothing more is done about it. */
    public boolean isEnd() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
