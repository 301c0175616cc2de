package org.nezabudka.application.telephone;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nezabudka.domain.call.PbxCallId;
import org.nezabudka.domain.organization.Extension;
import org.nezabudka.domain.telephone.TelephoneOrder;
import org.nezabudka.domain.telephone.TelephoneState;

/** The telephone exchanges, as whoever gives them orders sees them. */
public interface Switchboard {

    /** Whether there is an exchange at all, and whether it can be asked now. */
    Reach reach();

    /** What the telephones of the office are doing, by extension; those the exchange says nothing of are absent. */
    Map<String, TelephoneState> telephones();

    /** The extensions of those who are in a queue, but take no calls of any for now. */
    Set<String> pausedInQueues();

    /** Whether somebody is being spoken with before the call is given to them. */
    boolean isConsulting(PbxCallId call, Extension telephone);

    /** The exchange that would carry out the order; empty while it cannot be asked. */
    Optional<String> exchangeFor(TelephoneOrder order);

    /**
     * Lets the exchange carry out the order, and waits for its answer: some seconds at most, and never within a transaction.
     *
     * @param order that has left for an exchange
     * @throws NotCarriedOut if it was not done, or nobody knows
     */
    void carryOut(TelephoneOrder order) throws NotCarriedOut;

    /** How the exchanges can be reached. */
    enum Reach {
        /** None is configured. */
        NONE,
        /** One is connected here. */
        CONNECTED,
        /** None is connected. */
        AWAY
    }

    /** The exchange did not do it. */
    final class NotCarriedOut extends Exception {

        private static final long serialVersionUID = 1L;

        private final TelephoneOrder.Failure why;

        public NotCarriedOut(TelephoneOrder.Failure why, String message) {
            super(message);
            this.why = why;
        }

        public TelephoneOrder.Failure why() {
            return why;
        }
    }
}
