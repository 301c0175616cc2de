package org.nezabudka.domain.measurement;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Whoever accepts has to have opened every demanded document of the version (brief 000: «не проверит все документы»). */
public final class DocumentsNotViewed extends Refused {

    private static final long serialVersionUID = 1L;

    DocumentsNotViewed(int left, int all) {
        super(left + " of " + all + " documents were not opened", Map.of("left", left, "all", all));
    }
}
