package org.nezabudka.bootstrap.demo;

import java.util.List;
import java.util.Objects;
import org.nezabudka.application.client.ClientQuery;
import org.nezabudka.application.client.ClientRow;
import org.nezabudka.application.client.ClientViews;
import org.nezabudka.application.organization.StaffDirectory;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;

/**
 * What the simulated telephone exchange needs to know of the office, as it is now.
 *
 * @param knownNumbers of clients somebody looks after, in E.164, the newest first
 * @param extensions of the working employees, ascending
 */
public record DemoOffice(List<String> knownNumbers, List<String> extensions) {

    private static final Actor DEMO = new Actor.Machine("demo");

    public DemoOffice {
        knownNumbers = List.copyOf(knownNumbers);
        extensions = List.copyOf(extensions);
    }

    /** Looks around in the office. */
    public static DemoOffice of(ClientViews clients, StaffDirectory staff, Transactions transactions) {
        return transactions.run(() -> {
            var known = clients.page(DEMO, ClientQuery.all(), PageRequest.first(PageRequest.MOST)).items().stream()
                    .filter(row -> row.managerId() != null)
                    .map(ClientRow::phone)
                    .filter(Objects::nonNull)
                    .toList();
            var extensions = staff.employees(StaffDirectory.StaffQuery.everybody()).stream()
                    .filter(StaffDirectory.EmployeeRow::works)
                    .map(StaffDirectory.EmployeeRow::extension)
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
            return new DemoOffice(known, extensions);
        });
    }
}
