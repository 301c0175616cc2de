package org.nezabudka.adapter.telephony.spool;

import org.jspecify.annotations.Nullable;

/**
 * How what was heard of a PBX is kept.
 *
 * @param events that are still needed, because a call they belong to goes on or is not stored
 * @param unsaved events that are in memory only, because the disk fails
 * @param bytes on the disk
 * @param free bytes that are left there
 * @param failure why nothing can be written
 */
public record SpoolState(
        long events,
        long unsaved,
        long bytes,
        long free,
        Disk disk,
        @Nullable String failure) {

    /** How the disk is doing. */
    public enum Disk {
        WELL,
        /** It will be full soon. */
        SHORT,
        /** Nothing can be written. */
        FAILS
    }
}
