package org.nezabudka.application.messaging;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.messaging.DeliveryState;
import org.nezabudka.domain.messaging.MessageId;
import org.nezabudka.domain.messaging.OutgoingMessage;
import org.nezabudka.domain.messaging.UnknownMessage;

/** All messages that are to leave, have left, or could not. */
public interface OutgoingMessages {

    Optional<OutgoingMessage> find(MessageId id);

    /** @throws UnknownMessage if there is none */
    default OutgoingMessage get(MessageId id) {
        return find(id).orElseThrow(() -> new UnknownMessage(id));
    }

    /**
     * Stores a new or changed message.
     *
     * @throws org.nezabudka.domain.messaging.MessageChangedMeanwhile if somebody stored it since it was read
     */
    OutgoingMessage save(OutgoingMessage message);

    /** The queued message that has waited longest for its time, if its time has come; nobody else takes it meanwhile. */
    Optional<OutgoingMessage> takeDue(Instant now);

    /** A message whose sending began before the moment and never ended; nobody else takes it meanwhile. */
    Optional<OutgoingMessage> takeInterrupted(Instant before);

    /** The newest first; of one state, or of any. */
    Page<OutgoingMessage> page(@Nullable DeliveryState state, PageRequest request);

    /** How many there are of each state; absent: none. */
    Map<DeliveryState, Integer> counts();

    /** Drops what was sent before. */
    int forgetSentBefore(Instant moment);
}
