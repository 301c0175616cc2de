package org.nezabudka.application.calllist;

import org.nezabudka.application.InMemoryWorld;

class InMemoryCallListsTest implements CallListsContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    public InMemoryWorld world() {
        return world;
    }
}
