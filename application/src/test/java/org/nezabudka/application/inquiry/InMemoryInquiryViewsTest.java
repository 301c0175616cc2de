package org.nezabudka.application.inquiry;

import org.nezabudka.application.InMemoryWorld;
import org.nezabudka.application.World;

class InMemoryInquiryViewsTest implements InquiryViewsContract {

    private final World world = new InMemoryWorld();

    @Override
    public World world() {
        return world;
    }
}
