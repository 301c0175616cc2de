package org.nezabudka.domain.telephone;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** The colleague has no extension, so no call can be given to them. */
public final class NoTelephoneThere extends Refused {

    private static final long serialVersionUID = 1L;

    public NoTelephoneThere(String employee) {
        super(employee + " has no telephone", Map.of("employee", employee));
    }
}
