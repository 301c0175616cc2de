package org.nezabudka.application.telephone;

import org.nezabudka.application.InMemoryWorld;

class InMemoryTelephoneOrdersTest implements TelephoneOrdersContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    public InMemoryWorld world() {
        return world;
    }
}
