package org.nezabudka.application.access;

import org.nezabudka.application.InMemoryWorld;
import org.nezabudka.application.World;

class InMemoryAccountsTest implements AccountsContract {

    private final World world = new InMemoryWorld();

    @Override
    public World world() {
        return world;
    }
}
