package org.nezabudka.application.messaging;

import org.nezabudka.domain.messaging.OutgoingMessage;

/** Hands e-mails to the world. */
public interface MailGateway {

    /** Whether there is one at all: without, nothing is queued, and the pages say so. */
    boolean isThere();

    /**
     * Hands the message over.
     *
     * @throws DeliveryFailed if it was not taken
     */
    void send(OutgoingMessage message);

    /** For a company that sends no mail. */
    static MailGateway none() {
        return new MailGateway() {
            @Override
            public boolean isThere() {
                return false;
            }

            @Override
            public void send(OutgoingMessage message) {
                throw new DeliveryFailed("No mail server is configured", true);
            }
        };
    }
}
