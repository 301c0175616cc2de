package org.nezabudka.domain.access;

/** The policy's answer, with the reason that a person or an auditor may ask for. */
public record Decision(boolean allowed, Reason reason) {

    /** Why. */
    public enum Reason {
        /** The software itself acts. */
        MACHINE,
        /** The right is granted and knows no scope. */
        GRANTED,
        /** The right reaches everything. */
        EVERYTHING,
        /** It is the actor's own. */
        OWN,
        /** It belongs to the actor's department or one below. */
        OWN_DEPARTMENT,
        /** It belongs to nobody yet. */
        NOBODYS,
        /** No role of the actor has the right. */
        NO_RIGHT,
        /** It belongs to others. */
        FOREIGN
    }

    static Decision yes(Reason reason) {
        return new Decision(true, reason);
    }

    static Decision no(Reason reason) {
        return new Decision(false, reason);
    }
}
