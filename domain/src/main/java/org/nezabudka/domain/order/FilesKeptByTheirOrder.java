package org.nezabudka.domain.order;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Files of a section come and go with its versions. */
public final class FilesKeptByTheirOrder extends Refused {

    private static final long serialVersionUID = 1L;

    public FilesKeptByTheirOrder() {
        super("They belong to a version of a section", Map.of());
    }
}
