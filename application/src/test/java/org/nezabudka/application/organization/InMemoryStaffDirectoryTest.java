package org.nezabudka.application.organization;

import org.nezabudka.application.InMemoryWorld;
import org.nezabudka.application.World;

class InMemoryStaffDirectoryTest implements StaffDirectoryContract {

    private final World world = new InMemoryWorld();

    @Override
    public World world() {
        return world;
    }
}
