package org.nezabudka.domain.file;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** The file lies in the bin. */
public final class FileIsBinned extends Refused {

    private static final long serialVersionUID = 1L;

    public FileIsBinned(FileName name) {
        super("In the bin: " + name, Map.of("name", name.value()));
    }
}
