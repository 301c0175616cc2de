package org.nezabudka.application.order;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.order.Condition;
import org.nezabudka.domain.order.Custody;
import org.nezabudka.domain.order.Dossier;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.Stage;
import org.nezabudka.domain.payment.Ledger;

/**
 * An order with all there is to show, in one read.
 *
 * @param money whether the actor may see what it costs and what was paid
 * @param contract whether the actor may see the contract
 * @param clientVisible whether the actor may open the client's card
 * @param measurement the one it rests on; {@code null}: none, or not the actor's to see
 * @param custodies all desks it lay on, the first one first
 * @param names of employees and departments, by id
 * @param next the stage that follows; {@code null} at the end
 * @param unmet what stands in the way of it
 */
public record OrderCard(
        Order order,
        boolean overdue,
        boolean money,
        boolean contract,
        boolean clientVisible,
        String clientName,
        @Nullable Measurement measurement,
        Dossier dossier,
        Ledger ledger,
        List<Custody> custodies,
        Map<UUID, String> names,
        @Nullable Stage next,
        List<Condition> unmet,
        List<Stage> path,
        List<OrderActs.Act> acts) {

    public OrderCard {
        custodies = List.copyOf(custodies);
        names = Map.copyOf(names);
        unmet = List.copyOf(unmet);
        path = List.copyOf(path);
        acts = List.copyOf(acts);
    }
}
