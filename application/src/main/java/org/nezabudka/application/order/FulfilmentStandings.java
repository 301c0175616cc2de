package org.nezabudka.application.order;

import org.nezabudka.domain.order.Dossier.Fulfilment;
import org.nezabudka.domain.order.OrderId;

/** What deliveries, assemblies and claims say about orders. */
public interface FulfilmentStandings {

    Fulfilment of(OrderId order);
}
