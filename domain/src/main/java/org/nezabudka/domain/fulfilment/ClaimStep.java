package org.nezabudka.domain.fulfilment;

/** What can be done with a claim, and in which states. */
public enum ClaimStep {
    CHANGE,
    /** Say what is done about it, and who bears it; a decision may be replaced while nothing has ended. */
    ACCEPT,
    REJECT,
    CLOSE,
    REOPEN;

    public boolean isPossibleIn(ClaimState state) {
        return switch (this) {
            case CHANGE, ACCEPT, REJECT -> state.isOpen();
            case CLOSE -> state == ClaimState.IN_WORK;
            case REOPEN -> !state.isOpen();
        };
    }
}
