package org.nezabudka.application.fulfilment;

import org.nezabudka.application.InMemoryWorld;
import org.nezabudka.application.World;

class InMemoryFulfilmentStoresTest implements FulfilmentStoresContract {

    private final World world = new InMemoryWorld();

    @Override
    public World world() {
        return world;
    }
}
