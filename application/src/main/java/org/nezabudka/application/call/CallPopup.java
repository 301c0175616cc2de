package org.nezabudka.application.call;

import org.jspecify.annotations.Nullable;
import org.nezabudka.application.client.ClientRow;

/**
 * A call at somebody's telephone now.
 *
 * @param ringing it rings there; false: it is spoken there
 * @param card the client, where there is exactly one and the actor may see it
 */
public record CallPopup(
        CallCard call, boolean ringing, @Nullable ClientRow card) {}
