package org.nezabudka.domain.telephone;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.call.PbxCallId;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.Extension;
import org.nezabudka.domain.shared.PhoneNumber;

/** What the exchange is asked to do. */
public sealed interface Task {

    /**
     * Ring the employee's own telephone, and when it is picked up, call somebody.
     *
     * @param channelId how the exchange shall name the call, so that it is known again in its events
     * @param client for whom the call is placed: a number may be shared by several
     * @param plan the planned contact that is kept by this call; {@code null} where none was planned
     */
    record Place(
            String channelId,
            PhoneNumber number,
            @Nullable ClientId client,
            @Nullable ActivityId plan) implements Task {

        /** A call that nobody had planned. */
        public Place(String channelId, PhoneNumber number, @Nullable ClientId client) {
            this(channelId, number, client, null);
        }
    }

    /**
     * Give the call to a colleague.
     *
     * @param attended speak with the colleague first, while the other side waits
     */
    record HandOver(PbxCallId call, Extension to, boolean attended) implements Task {}

    /** End the consultation with the colleague and go back to the other side. */
    record TakeBack(PbxCallId call) implements Task {}

    record HangUp(PbxCallId call) implements Task {}
}
