package org.nezabudka.adapter.telephony.asterisk;

/** An event that concerns a call and lacks what is needed to understand it. */
final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEvent(String message) {
        super(message);
    }
}
