package org.nezabudka.domain.fulfilment;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** What was done is proven by the client's signature, or by a picture of the signed act. */
public final class ActWithoutProof extends Refused {

    private static final long serialVersionUID = 1L;

    ActWithoutProof() {
        super("Neither a signature nor a picture of the act", Map.of());
    }
}
