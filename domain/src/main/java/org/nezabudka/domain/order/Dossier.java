package org.nezabudka.domain.order;

import org.nezabudka.domain.payment.Balance;

/**
 * What other features know of an order, when it is to enter a stage.
 *
 * @param measurement whether the measurement it rests on is accepted and not replaced
 */
public record Dossier(MeasurementStanding measurement, Balance balance, Fulfilment fulfilment) {

    /** How the measurement stands. */
    public enum MeasurementStanding {
        NONE,
        OPEN,
        ACCEPTED,
        /** Accepted once, and replaced by another since. */
        SUPERSEDED
    }

    /** Visits to the client and what came of them; cancelled ones do not count. */
    public record Fulfilment(
            int deliveries, int deliveriesDone, int assemblies, int assembliesDone, boolean actSigned, int openClaims) {
        public static final Fulfilment NONE = new Fulfilment(0, 0, 0, 0, false, 0);
    }
}
