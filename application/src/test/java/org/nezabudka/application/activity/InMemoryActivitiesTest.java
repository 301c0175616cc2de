package org.nezabudka.application.activity;

import org.nezabudka.application.InMemoryWorld;

class InMemoryActivitiesTest implements ActivitiesContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    public InMemoryWorld world() {
        return world;
    }
}
