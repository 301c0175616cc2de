package org.nezabudka.domain.organization;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** Somebody changed the department since it was read. */
public final class DepartmentChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public DepartmentChangedMeanwhile(DepartmentId id) {
        super("Department " + id + " was changed meanwhile", Map.of("department", id.toString()));
    }
}
