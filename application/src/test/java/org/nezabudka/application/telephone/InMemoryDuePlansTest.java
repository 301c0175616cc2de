package org.nezabudka.application.telephone;

import org.nezabudka.application.InMemoryWorld;

class InMemoryDuePlansTest implements DuePlansContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    public InMemoryWorld world() {
        return world;
    }
}
