package org.nezabudka.application.search;

import org.nezabudka.application.InMemoryWorld;
import org.nezabudka.application.World;

class InMemorySearchTest implements SearchContract {

    private final World world = new InMemoryWorld();

    @Override
    public World world() {
        return world;
    }
}
