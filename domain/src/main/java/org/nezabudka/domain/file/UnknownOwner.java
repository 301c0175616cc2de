package org.nezabudka.domain.file;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;
import org.nezabudka.domain.shared.Subject;

/** There is nothing to which files could belong, or it is not the actor's to see: both are remembered as an attempt. */
public final class UnknownOwner extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownOwner(Subject owner) {
        super("Nothing with files: " + owner, Map.of("owner", owner.id().toString()));
    }

    @Override
    public boolean isConcealment() {
        return true;
    }
}
