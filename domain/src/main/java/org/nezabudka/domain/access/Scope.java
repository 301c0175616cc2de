package org.nezabudka.domain.access;

/** How far a right reaches. The order counts: a wider scope contains the narrower ones. */
public enum Scope {
    /** What is the actor's own [свои]. */
    OWN,
    /** What belongs to the actor's department and those below it [отдел]. */
    DEPARTMENT,
    /** Everything [все]. */
    ALL;

    public Scope widest(Scope other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
