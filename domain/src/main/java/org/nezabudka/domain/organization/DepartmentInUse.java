package org.nezabudka.domain.organization;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** A department with people or departments in it cannot be removed. */
public final class DepartmentInUse extends Refused {

    private static final long serialVersionUID = 1L;

    /**
     * @param employees how many work there
     * @param departments how many stand directly below
     */
    public DepartmentInUse(String name, int employees, int departments) {
        super(
                "Department " + name + " is in use",
                Map.of("department", name, "employees", employees, "departments", departments));
    }
}
