package org.nezabudka.domain.measurement;

import java.util.Set;

/** Everything that can be done with a measurement, and in which phases. An open question forbids some of it besides. */
public enum Step {
    CHANGE_TASK,
    /** Fix or move a visit; a returned one may need another visit. */
    PLAN,
    UNPLAN,
    /** The measurer takes note of the plan. */
    SEE,
    START,
    /** Write findings, add and remove files. */
    RECORD,
    SUBMIT,
    ACCEPT,
    RETURN,
    ASK,
    CANCEL;

    boolean isPossible(Phase phase, boolean questionOpen) {
        return phases().contains(phase) && !(questionOpen && waitsForAnswers());
    }

    private Set<Phase> phases() {
        return switch (this) {
            case CHANGE_TASK, SEE -> Set.of(Phase.NEW, Phase.SCHEDULED, Phase.IN_PROGRESS, Phase.RETURNED);
            case PLAN -> Set.of(Phase.NEW, Phase.SCHEDULED, Phase.RETURNED);
            case UNPLAN, START -> Set.of(Phase.NEW, Phase.SCHEDULED);
            case RECORD, SUBMIT -> Set.of(Phase.IN_PROGRESS, Phase.RETURNED);
            case ACCEPT, RETURN -> Set.of(Phase.SUBMITTED);
            case ASK, CANCEL -> Set.of(Phase.NEW, Phase.SCHEDULED, Phase.IN_PROGRESS, Phase.SUBMITTED, Phase.RETURNED);
        };
    }

    /** The answer would come too late for the version that is handed in, or for the verdict on it. */
    private boolean waitsForAnswers() {
        return this == SUBMIT || this == ACCEPT || this == RETURN || this == ASK;
    }
}
