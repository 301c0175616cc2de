package org.nezabudka.application.client;

import org.nezabudka.application.InMemoryWorld;
import org.nezabudka.application.World;

class InMemoryClientViewsTest implements ClientViewsContract {

    private final World world = new InMemoryWorld();

    @Override
    public World world() {
        return world;
    }
}
