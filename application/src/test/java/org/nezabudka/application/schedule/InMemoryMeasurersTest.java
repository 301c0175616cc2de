package org.nezabudka.application.schedule;

import org.nezabudka.application.InMemoryWorld;
import org.nezabudka.application.World;

class InMemoryMeasurersTest implements MeasurersContract {

    private final World world = new InMemoryWorld();

    @Override
    public World world() {
        return world;
    }
}
