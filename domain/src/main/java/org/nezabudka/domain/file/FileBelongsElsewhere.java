package org.nezabudka.domain.file;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** A file belongs to one thing; it does already. */
public final class FileBelongsElsewhere extends Refused {

    private static final long serialVersionUID = 1L;

    FileBelongsElsewhere(FileName name) {
        super("Belongs to something already: " + name, Map.of("name", name.value()));
    }
}
