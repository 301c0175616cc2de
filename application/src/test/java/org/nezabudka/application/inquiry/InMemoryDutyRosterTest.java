package org.nezabudka.application.inquiry;

import org.nezabudka.application.InMemoryWorld;
import org.nezabudka.application.World;

class InMemoryDutyRosterTest implements DutyRosterContract {

    private final World world = new InMemoryWorld();

    @Override
    public World world() {
        return world;
    }
}
