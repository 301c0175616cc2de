package org.nezabudka.application.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the connection to a PBX is doing.
 *
 * @param pbx the name of the PBX within this system
 * @param connectedSince {@code null} while there is no connection: calls are not heard
 * @param lastEventAt when something was heard last
 * @param connections how often a connection was made, the first included
 * @param lastError why the last attempt failed or the last connection broke, for the log and the administrator
 * @param waiting events that were heard and are not yet worked through
 * @param unreadable events that could not be understood
 */
public record PbxLineState(
        String pbx,
        @Nullable Instant connectedSince,
        @Nullable Instant lastEventAt,
        long connections,
        @Nullable String lastError,
        int waiting,
        long unreadable) {

    public boolean isConnected() {
        return connectedSince != null;
    }
}
