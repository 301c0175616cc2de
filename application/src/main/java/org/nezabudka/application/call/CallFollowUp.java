package org.nezabudka.application.call;

import org.nezabudka.domain.call.RecordedCall;

/** Who draws conclusions from calls, each once, within the transaction that records it. */
public interface CallFollowUp {

    /** An inbound call is over and no human answered it. */
    void missed(RecordedCall call);

    /** Somebody outside and one of us have begun to talk. */
    void talked(RecordedCall call);

    /** One of us called somebody outside, and nobody answered there. */
    void notReached(RecordedCall call);
}
