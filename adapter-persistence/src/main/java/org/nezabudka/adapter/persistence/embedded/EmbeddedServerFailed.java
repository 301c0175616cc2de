package org.nezabudka.adapter.persistence.embedded;

import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.database.DatabaseProblem;

/** The server we bring along does not run here; the message says why and what to do instead. */
public final class EmbeddedServerFailed extends DatabaseProblem {

    private static final long serialVersionUID = 1L;

    private static final String OWN_SERVER = " An own PostgreSQL can be used instead: set NEZABUDKA_DB_URL.";

    EmbeddedServerFailed(String reason, @Nullable Throwable cause) {
        super("The embedded PostgreSQL cannot run: " + reason, cause);
    }

    /** For reasons that lie in the machine and not in the data. */
    static EmbeddedServerFailed here(String reason) {
        return new EmbeddedServerFailed(reason + OWN_SERVER, null);
    }
}
