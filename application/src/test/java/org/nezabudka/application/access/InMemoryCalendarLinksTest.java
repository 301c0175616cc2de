package org.nezabudka.application.access;

import org.nezabudka.application.InMemoryWorld;
import org.nezabudka.application.World;

class InMemoryCalendarLinksTest implements CalendarLinksContract {

    private final World world = new InMemoryWorld();

    @Override
    public World world() {
        return world;
    }
}
