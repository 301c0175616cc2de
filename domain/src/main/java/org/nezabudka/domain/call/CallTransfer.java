package org.nezabudka.domain.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that gave the call to somebody else; it never makes a new call.
 *
 * @param fromExtension who gave it away; {@code null} if a telephone outside did
 * @param to the extension or number that got it, as far as the PBX told
 * @param at when it was done
 */
public record CallTransfer(
        Kind kind, @Nullable String fromExtension, @Nullable String to, Instant at) {

    /** How it was given away. */
    public enum Kind {
        /** Without a word to the colleague. */
        BLIND,
        /** After speaking with the colleague while the client waited. */
        ATTENDED,
        /** The colleague took the call from a telephone that was still ringing. */
        PICKUP
    }
}
