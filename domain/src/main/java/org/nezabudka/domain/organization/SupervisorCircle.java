package org.nezabudka.domain.organization;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** An employee would be the head of their own head. */
public final class SupervisorCircle extends Refused {

    private static final long serialVersionUID = 1L;

    public SupervisorCircle(String name) {
        super(name + " would supervise themselves", Map.of("employee", name));
    }
}
