package org.nezabudka.application.measurement;

import org.nezabudka.application.InMemoryWorld;
import org.nezabudka.application.World;

class InMemoryMeasurementsTest implements MeasurementsContract {

    private final World world = new InMemoryWorld();

    @Override
    public World world() {
        return world;
    }
}
