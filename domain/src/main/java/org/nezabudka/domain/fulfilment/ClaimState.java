package org.nezabudka.domain.fulfilment;

/** How far a claim is. */
public enum ClaimState {
    NEW,
    IN_WORK,
    RESOLVED,
    REJECTED;

    public boolean isOpen() {
        return this == NEW || this == IN_WORK;
    }
}
