package org.nezabudka.application.access;

import org.nezabudka.domain.organization.EmployeeId;

/** Keeps every employee's preferences. Who never chose any has the usual ones. */
public interface PreferenceStore {

    Preferences of(EmployeeId employee);

    void save(EmployeeId employee, Preferences preferences);
}
