package org.nezabudka.domain.messaging;

/** How far a message has come. */
public enum DeliveryState {
    /** Waits for its next attempt. */
    QUEUED,
    /** Is being handed to the gateway; stored before the first byte leaves. */
    SENDING,
    SENT,
    /** Given up: somebody has to look at it. */
    FAILED,
    /** The program ended while it was being sent: perhaps it left, perhaps not. */
    UNKNOWN
}
