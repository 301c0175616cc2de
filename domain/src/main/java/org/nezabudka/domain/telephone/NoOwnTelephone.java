package org.nezabudka.domain.telephone;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** The employee has no extension: there is no telephone that could ring. */
public final class NoOwnTelephone extends Refused {

    private static final long serialVersionUID = 1L;

    public NoOwnTelephone(String employee) {
        super(employee + " has no telephone", Map.of("employee", employee));
    }
}
