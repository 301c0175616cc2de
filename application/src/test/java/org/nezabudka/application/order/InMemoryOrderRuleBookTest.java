package org.nezabudka.application.order;

import org.nezabudka.application.InMemoryWorld;
import org.nezabudka.application.World;

class InMemoryOrderRuleBookTest implements OrderRuleBookContract {

    private final World world = new InMemoryWorld();

    @Override
    public World world() {
        return world;
    }
}
