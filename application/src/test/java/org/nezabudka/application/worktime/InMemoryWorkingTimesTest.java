package org.nezabudka.application.worktime;

import org.nezabudka.application.InMemoryWorld;
import org.nezabudka.application.World;

class InMemoryWorkingTimesTest implements WorkingTimesContract {

    private final World world = new InMemoryWorld();

    @Override
    public World world() {
        return world;
    }
}
