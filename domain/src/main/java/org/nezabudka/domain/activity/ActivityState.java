package org.nezabudka.domain.activity;

/**
 * Where an activity stands. Overdue [просрочено] is no state of its own: it is what every open activity is whose time has passed, see
 * {@link Activity#isOverdue}.
 */
public enum ActivityState {
    /** Agreed on, as first planned [планируется]. */
    PLANNED(true),
    /** It took place [состоялось]; an entry of the work table when it was with a client. */
    HELD(false),
    /**
     * Put off [отложено]: not now. It has no date yet, or only a provisional one «some time later»; the client was not promised it.
     * Open: without a date it is never overdue but waits among the undated, with one it reminds like any other.
     */
    POSTPONED(true),
    /**
     * Moved to another firm date [перенесено]: what was agreed on stands, at a new time that always exists. Open, and overdue once
     * that time has passed. May be moved and put off as often as needed; each move is kept.
     */
    RESCHEDULED(true),
    /** It will not take place [отменено]. */
    CANCELLED(false);

    private final boolean open;

    ActivityState(boolean open) {
        this.open = open;
    }

    /** Whether something remains to be done. */
    public boolean isOpen() {
        return open;
    }
}
