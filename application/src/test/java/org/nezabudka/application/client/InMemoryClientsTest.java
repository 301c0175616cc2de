package org.nezabudka.application.client;

import org.nezabudka.application.InMemoryWorld;
import org.nezabudka.application.World;

class InMemoryClientsTest implements ClientsContract {

    private final World world = new InMemoryWorld();

    @Override
    public World world() {
        return world;
    }
}
