package org.nezabudka.domain.fulfilment;

/** What can be done with a delivery or an assembly, and in which states. */
public enum JobStep {
    CHANGE,
    PLAN,
    DEPART,
    COMPLETE,
    FAIL,
    CANCEL;

    public boolean isPossibleIn(JobState state) {
        return switch (this) {
            case PLAN, DEPART -> state == JobState.PLANNED;
            case CHANGE, COMPLETE, FAIL, CANCEL -> !state.isEnd();
        };
    }
}
