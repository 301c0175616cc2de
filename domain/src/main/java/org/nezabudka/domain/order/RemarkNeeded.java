package org.nezabudka.domain.order;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** Who says no tells why. */
public final class RemarkNeeded extends Invalid {

    private static final long serialVersionUID = 1L;

    RemarkNeeded() {
        super("remark", "No remark", Map.of());
    }
}
