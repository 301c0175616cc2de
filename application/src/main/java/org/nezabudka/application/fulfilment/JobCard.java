package org.nezabudka.application.fulfilment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.file.FileRow;
import org.nezabudka.domain.fulfilment.Claim;
import org.nezabudka.domain.fulfilment.Crew;
import org.nezabudka.domain.fulfilment.Job;
import org.nezabudka.domain.fulfilment.PlanWarning;
import org.nezabudka.domain.fulfilment.Vehicle;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderLine;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * A delivery or an assembly with all there is to show.
 *
 * @param money whether the actor may see costs and what is unpaid
 * @param orderVisible whether the actor may open the order
 * @param clientVisible whether the actor may open the client's card
 * @param phone of whoever is there: in full, or masked
 * @param items what is brought or mounted
 * @param claim what it repairs
 * @param warnings what may be wrong with the plan, while it is one
 */
public record JobCard(
        Job job,
        boolean overdue,
        boolean money,
        Order order,
        boolean orderVisible,
        boolean clientVisible,
        String clientName,
        @Nullable String phone,
        Crew crew,
        @Nullable Vehicle vehicle,
        List<OrderLine> items,
        @Nullable Claim claim,
        List<PlanWarning> warnings,
        Map<EmployeeId, String> names,
        List<FileRow> files,
        List<FulfilmentAct> acts) {

    public JobCard {
        items = List.copyOf(items);
        warnings = List.copyOf(warnings);
        names = Map.copyOf(names);
        files = List.copyOf(files);
        acts = List.copyOf(acts);
    }
}
