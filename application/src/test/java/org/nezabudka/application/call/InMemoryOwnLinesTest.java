package org.nezabudka.application.call;

import org.nezabudka.application.InMemoryWorld;

class InMemoryOwnLinesTest implements OwnLinesContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    public InMemoryWorld world() {
        return world;
    }
}
