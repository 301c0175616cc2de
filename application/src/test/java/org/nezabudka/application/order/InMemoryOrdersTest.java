package org.nezabudka.application.order;

import org.nezabudka.application.InMemoryWorld;
import org.nezabudka.application.World;

class InMemoryOrdersTest implements OrdersContract {

    private final World world = new InMemoryWorld();

    @Override
    public World world() {
        return world;
    }
}
