package org.nezabudka.domain.organization;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** There is no such employee. */
public final class UnknownEmployee extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownEmployee(EmployeeId id) {
        super("No employee " + id, Map.of("employee", id.toString()));
    }
}
