package org.nezabudka.application.fulfilment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.file.FileRow;
import org.nezabudka.domain.fulfilment.Claim;
import org.nezabudka.domain.fulfilment.Job;
import org.nezabudka.domain.fulfilment.WarrantyCheck;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * A claim with all there is to show.
 *
 * @param money whether the actor may see what it costs
 * @param orderVisible whether the actor may open the order
 * @param visit the one it came up at
 * @param repairs visits that put it right
 */
public record ClaimCard(
        Claim claim,
        boolean overdue,
        boolean money,
        Order order,
        boolean orderVisible,
        boolean clientVisible,
        String clientName,
        @Nullable String product,
        @Nullable String culpritName,
        @Nullable Job visit,
        List<Job> repairs,
        WarrantyCheck warranty,
        Map<EmployeeId, String> names,
        List<FileRow> files,
        List<FulfilmentAct> acts) {

    public ClaimCard {
        repairs = List.copyOf(repairs);
        names = Map.copyOf(names);
        files = List.copyOf(files);
        acts = List.copyOf(acts);
    }
}
