package org.nezabudka.domain.access;

import org.jspecify.annotations.Nullable;

/**
 * The policy's answer, with the reason that a person or an auditor may ask for.
 *
 * @param grant the access it rests on, for {@link Reason#GRANTED_ACCESS}
 * @param standIn the absent colleague, for {@link Reason#DEPUTY}
 */
public record Decision(
        boolean allowed, Reason reason, @Nullable AccessGrant grant, Standing.@Nullable StandIn standIn) {

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
        /** It belongs to a colleague whose deputy the actor is at this moment. */
        DEPUTY,
        /** Somebody gave the actor access to it for a time. */
        GRANTED_ACCESS,
        /** It belongs to nobody yet. */
        NOBODYS,
        /** No role of the actor has the right. */
        NO_RIGHT,
        /** It belongs to others. */
        FOREIGN
    }

    public Decision(boolean allowed, Reason reason) {
        this(allowed, reason, null, null);
    }

    /** The actor as the journal shall name them: with the colleague in whose place they act, if it rests on that. */
    public Actor by(Actor actor) {
        return standIn != null && actor instanceof Actor.User user ? user.inPlaceOf(standIn) : actor;
    }

    static Decision yes(Reason reason) {
        return new Decision(true, reason);
    }

    static Decision yes(AccessGrant grant) {
        return new Decision(true, Reason.GRANTED_ACCESS, grant, null);
    }

    static Decision yes(Standing.StandIn standIn) {
        return new Decision(true, Reason.DEPUTY, null, standIn);
    }

    static Decision no(Reason reason) {
        return new Decision(false, reason);
    }
}
