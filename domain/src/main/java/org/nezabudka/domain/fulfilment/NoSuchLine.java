package org.nezabudka.domain.fulfilment;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** A claim names a position the order has. */
public final class NoSuchLine extends Refused {

    private static final long serialVersionUID = 1L;

    public NoSuchLine(int line) {
        super("The order has no position " + line, Map.of("line", line));
    }
}
