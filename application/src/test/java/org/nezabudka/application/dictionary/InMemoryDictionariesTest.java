package org.nezabudka.application.dictionary;

import org.nezabudka.application.InMemoryWorld;
import org.nezabudka.application.World;

class InMemoryDictionariesTest implements DictionariesContract {

    private final World world = new InMemoryWorld();

    @Override
    public World world() {
        return world;
    }
}
