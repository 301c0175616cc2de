package org.nezabudka.domain.organization;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** A dismissed employee gets no clients, no account and no second dismissal. */
public final class EmployeeIsDismissed extends Refused {

    private static final long serialVersionUID = 1L;

    public EmployeeIsDismissed(String name) {
        super(name + " is dismissed", Map.of("employee", name));
    }
}
