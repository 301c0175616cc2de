package org.nezabudka.application.shared;

import org.nezabudka.application.InMemoryWorld;
import org.nezabudka.application.World;

class InMemoryIdempotencyKeysTest implements IdempotencyKeysContract {

    private final World world = new InMemoryWorld();

    @Override
    public World world() {
        return world;
    }
}
