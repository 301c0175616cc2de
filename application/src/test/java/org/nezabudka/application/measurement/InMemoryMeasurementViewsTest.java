package org.nezabudka.application.measurement;

import org.nezabudka.application.InMemoryWorld;
import org.nezabudka.application.World;

class InMemoryMeasurementViewsTest implements MeasurementViewsContract {

    private final World world = new InMemoryWorld();

    @Override
    public World world() {
        return world;
    }
}
