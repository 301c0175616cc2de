package org.nezabudka.domain.organization;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** A department would stand above itself. */
public final class DepartmentCircle extends Refused {

    private static final long serialVersionUID = 1L;

    DepartmentCircle(String name) {
        super("Department " + name + " would stand above itself", Map.of("department", name));
    }
}
