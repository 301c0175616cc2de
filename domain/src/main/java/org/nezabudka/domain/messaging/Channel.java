package org.nezabudka.domain.messaging;

/** Ways out of the system. */
public enum Channel {
    /** A second copy is a nuisance: what was interrupted is sent again. */
    EMAIL(true),
    /** A second copy wakes people and costs money: what was interrupted waits for somebody who asks. */
    SMS(false);

    private final boolean repeatable;

    Channel(boolean repeatable) {
        this.repeatable = repeatable;
    }

    boolean isRepeatable() {
        return repeatable;
    }
}
