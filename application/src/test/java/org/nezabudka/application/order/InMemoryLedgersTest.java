package org.nezabudka.application.order;

import org.nezabudka.application.InMemoryWorld;
import org.nezabudka.application.World;

class InMemoryLedgersTest implements LedgersContract {

    private final World world = new InMemoryWorld();

    @Override
    public World world() {
        return world;
    }
}
