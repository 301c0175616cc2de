package org.nezabudka.domain.organization;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Two working employees cannot have the same extension: a call must ring with exactly one person. */
public final class ExtensionTaken extends Refused {

    private static final long serialVersionUID = 1L;

    public ExtensionTaken(String extension) {
        super("Extension " + extension + " is taken", Map.of("extension", extension));
    }
}
