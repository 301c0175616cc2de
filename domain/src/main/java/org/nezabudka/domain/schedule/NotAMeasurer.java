package org.nezabudka.domain.schedule;

import java.util.Map;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.NotFound;

/** There is no such employee, or nobody sends them to clients. */
public final class NotAMeasurer extends NotFound {

    private static final long serialVersionUID = 1L;

    public NotAMeasurer(EmployeeId id) {
        super(id + " is not sent to measure", Map.of("measurer", id.toString()));
    }
}
