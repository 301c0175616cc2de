package org.nezabudka.domain.telephone;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** There is nobody to be called: no number is known. */
public final class NoNumberToCall extends Refused {

    private static final long serialVersionUID = 1L;

    public NoNumberToCall() {
        super("There is no number to call", Map.of());
    }
}
