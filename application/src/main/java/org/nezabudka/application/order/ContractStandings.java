package org.nezabudka.application.order;

import java.util.Optional;
import org.nezabudka.domain.order.Dossier.ContractStanding;
import org.nezabudka.domain.order.OrderId;

/** What contracts say about orders. */
public interface ContractStandings {

    /** The contract on an order that counts: the signed one, or else the latest. */
    Optional<ContractStanding> of(OrderId order);
}
