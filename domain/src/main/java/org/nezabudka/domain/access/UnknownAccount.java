package org.nezabudka.domain.access;

import java.util.Map;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.NotFound;

/** The employee has no account. */
public final class UnknownAccount extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownAccount(EmployeeId employee) {
        super("No account of " + employee, Map.of("employee", employee.toString()));
    }
}
