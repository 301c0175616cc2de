package org.nezabudka.domain.order;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** The contract was signed on this very calculation. */
public final class SignedAlready extends Refused {

    private static final long serialVersionUID = 1L;

    SignedAlready(int calculation) {
        super("Signed on calculation " + calculation, Map.of("number", calculation));
    }
}
