package org.nezabudka.application.inquiry;

import org.nezabudka.application.InMemoryWorld;
import org.nezabudka.application.World;

class InMemoryInquiriesTest implements InquiriesContract {

    private final World world = new InMemoryWorld();

    @Override
    public World world() {
        return world;
    }
}
