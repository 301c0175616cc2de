package org.nezabudka.application.notification;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.organization.EmployeeId;

/** Choices in memory. */
public final class InMemoryMailChoices implements MailChoices {

    private final InMemoryTable<EmployeeId, Set<Notice.Kind>> chosen;

    public InMemoryMailChoices(InMemoryTransactions transactions) {
        this.chosen = new InMemoryTable<>(transactions);
    }

    @Override
    public Set<Notice.Kind> of(EmployeeId employee) {
        return chosen.find(employee).orElse(Set.of());
    }

    @Override
    public Map<EmployeeId, Set<Notice.Kind>> of(Collection<EmployeeId> employees) {
        var choices = new HashMap<EmployeeId, Set<Notice.Kind>>();
        for (var employee : employees) choices.put(employee, of(employee));
        return choices;
    }

    @Override
    public void save(EmployeeId employee, Set<Notice.Kind> kinds) {
        chosen.put(employee, Set.copyOf(kinds));
    }
}
