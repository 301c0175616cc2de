package org.nezabudka.application.messaging;

import org.nezabudka.application.InMemoryWorld;

class InMemoryOutgoingMessagesTest implements OutgoingMessagesContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    public InMemoryWorld world() {
        return world;
    }
}
