package org.nezabudka.domain.inquiry;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** An inquiry that cannot be: nobody to answer, or received in the future. */
public final class InvalidInquiry extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidInquiry(String field, String rule) {
        super(field, "Invalid inquiry: " + rule, Map.of("rule", rule));
    }
}
