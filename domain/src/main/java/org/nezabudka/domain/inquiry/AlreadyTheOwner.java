package org.nezabudka.domain.inquiry;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Whoever is given the inquiry has it already. */
public final class AlreadyTheOwner extends Refused {

    private static final long serialVersionUID = 1L;

    public AlreadyTheOwner(String name) {
        super(name + " has the inquiry already", Map.of("employee", name));
    }
}
