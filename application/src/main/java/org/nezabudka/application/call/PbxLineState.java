package org.nezabudka.application.call;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the connection to a PBX is doing.
 *
 * @param pbx the name of the PBX within this system
 * @param role whether it is this node that listens
 * @param connectedSince {@code null} while there is no connection: calls are not heard
 * @param lastEventAt when something was heard last
 * @param connections how often a connection was made, the first included
 * @param lastError why the last attempt failed or the last connection broke, for the log and the administrator
 * @param waiting what was heard, and news of calls, that is not yet worked through
 * @param lag how long the oldest of that has been waiting
 * @param unreadable events that could not be understood
 * @param clockAhead by how much the clock of the PBX is ahead of ours; {@code null} while nobody can tell
 * @param kept how what was heard is kept until its calls are stored
 */
public record PbxLineState(
        String pbx,
        Role role,
        @Nullable Instant connectedSince,
        @Nullable Instant lastEventAt,
        long connections,
        @Nullable String lastError,
        long waiting,
        Duration lag,
        long unreadable,
        @Nullable Duration clockAhead,
        Kept kept) {

    /** Of several nodes one listens. */
    public enum Role {
        LISTENING,
        STANDBY
    }

    /** How the disk for what was heard is doing. */
    public enum Disk {
        WELL,
        /** It will be full soon. */
        SHORT,
        /** Nothing can be written: what is heard now is lost if the program ends. */
        FAILS
    }

    /**
     * What is on the disk.
     *
     * @param events that are still needed
     * @param bytes they take
     * @param failure why nothing can be written
     */
    public record Kept(
            long events, long bytes, Disk disk, @Nullable String failure) {}

    public boolean isConnected() {
        return connectedSince != null;
    }

    /** Whether nobody need do anything about it. */
    public boolean isWell() {
        return (isConnected() || role == Role.STANDBY) && kept.disk() == Disk.WELL;
    }
}
