package org.nezabudka.domain.order;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** A version of a project without a file and without a word. */
public final class EmptyProject extends Invalid {

    private static final long serialVersionUID = 1L;

    EmptyProject() {
        super("files", "Neither files nor a description", Map.of());
    }
}
