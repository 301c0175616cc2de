package org.nezabudka.application.notification;

import org.nezabudka.application.InMemoryWorld;

class InMemoryMailChoicesTest implements MailChoicesContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    public InMemoryWorld world() {
        return world;
    }
}
