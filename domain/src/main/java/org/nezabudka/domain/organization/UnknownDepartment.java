package org.nezabudka.domain.organization;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** There is no such department. */
public final class UnknownDepartment extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownDepartment(DepartmentId id) {
        super("No department " + id, Map.of("department", id.toString()));
    }
}
