package org.nezabudka.application.access;

import java.util.Locale;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.organization.EmployeeId;

/** Preferences in memory; the usual ones are those of a Russian office. */
public final class InMemoryPreferences implements PreferenceStore {

    private final InMemoryTable<EmployeeId, Preferences> chosen;

    public InMemoryPreferences(InMemoryTransactions transactions) {
        this.chosen = new InMemoryTable<>(transactions);
    }

    @Override
    public Preferences of(EmployeeId employee) {
        return chosen.find(employee).orElseGet(() -> Preferences.usual(Locale.of("ru")));
    }

    @Override
    public void save(EmployeeId employee, Preferences preferences) {
        chosen.put(employee, preferences);
    }
}
