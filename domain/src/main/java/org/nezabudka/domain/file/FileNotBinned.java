package org.nezabudka.domain.file;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** The file does not lie in the bin. */
public final class FileNotBinned extends Refused {

    private static final long serialVersionUID = 1L;

    FileNotBinned(FileName name) {
        super("Not in the bin: " + name, Map.of("name", name.value()));
    }
}
