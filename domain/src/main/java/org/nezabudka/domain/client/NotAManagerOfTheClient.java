package org.nezabudka.domain.client;

import java.util.Map;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Refused;

/** That employee is not among the client's present managers. */
public final class NotAManagerOfTheClient extends Refused {

    private static final long serialVersionUID = 1L;

    NotAManagerOfTheClient(EmployeeId employee) {
        super(employee + " is not a manager of the client", Map.of("employee", employee.toString()));
    }
}
