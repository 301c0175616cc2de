package org.nezabudka.application.messaging;

/** A gateway did not take a message. */
public final class DeliveryFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean permanent;

    /** @param permanent another attempt would end alike: the address does not exist, the message is refused */
    public DeliveryFailed(String message, boolean permanent) {
        super(message);
        this.permanent = permanent;
    }

    public boolean isPermanent() {
        return permanent;
    }
}
