package org.nezabudka.application.telephone;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nezabudka.domain.call.PbxCallId;
import org.nezabudka.domain.telephone.TelephoneOrder;
import org.nezabudka.domain.telephone.TelephoneOrderId;
import org.nezabudka.domain.telephone.UnknownTelephoneOrder;

/** What was ordered of the telephone exchanges, until it is forgotten after some weeks. */
public interface TelephoneOrders {

    Optional<TelephoneOrder> find(TelephoneOrderId id);

    /** @throws UnknownTelephoneOrder if there is none */
    default TelephoneOrder get(TelephoneOrderId id) {
        return find(id).orElseThrow(() -> new UnknownTelephoneOrder(id));
    }

    /** The order by which the call with one of these channels was placed. */
    Optional<TelephoneOrder> placing(List<String> channelIds);

    /** The orders to end this call. */
    List<TelephoneOrder> hangUpsOf(PbxCallId call);

    /** Orders that have not left yet, the oldest first; those that somebody else has in hand are passed by. */
    List<TelephoneOrder> takeWaiting(int most);

    /** Orders that left before a moment and were never answered, because whoever sent them is gone. */
    List<TelephoneOrder> takeInterrupted(Instant orderedBefore, int most);

    /**
     * Stores a new (version 0) or changed order and answers it with its new version.
     *
     * @throws org.nezabudka.domain.telephone.TelephoneOrderChangedMeanwhile if somebody stored it since it was read
     */
    TelephoneOrder save(TelephoneOrder order);

    /** Forgets what was ordered before a moment. */
    int forgetBefore(Instant moment);
}
