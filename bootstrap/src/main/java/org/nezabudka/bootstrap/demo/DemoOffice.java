package org.nezabudka.bootstrap.demo;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
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
 * @param unknownNumbers of people who never rang before, in E.164
 * @param extensions of the working employees, ascending
 */
public record DemoOffice(List<String> knownNumbers, List<String> unknownNumbers, List<String> extensions) {

    private static final Actor DEMO = new Actor.Machine("demo");
    private static final int STRANGERS = 400;

    public DemoOffice {
        knownNumbers = List.copyOf(knownNumbers);
        unknownNumbers = List.copyOf(unknownNumbers);
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
            return new DemoOffice(known, strangers(), extensions);
        });
    }

    /** Numbers of a code that no client of the demo has. */
    private static List<String> strangers() {
        return IntStream.range(0, STRANGERS)
                .mapToObj(i -> "+7999000" + "%04d".formatted((i * 7919 + 1001) % 10_000))
                .toList();
    }
}
