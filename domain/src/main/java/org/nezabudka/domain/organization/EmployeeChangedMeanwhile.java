package org.nezabudka.domain.organization;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** Somebody changed the employee since the card was read. */
public final class EmployeeChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public EmployeeChangedMeanwhile(EmployeeId id) {
        super("Employee " + id + " was changed meanwhile", Map.of("employee", id.toString()));
    }
}
