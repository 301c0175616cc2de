package org.nezabudka.application;

import java.util.function.Supplier;

/** What all contracts of ports share: a world, and a quick way into a transaction of it. */
public interface PortContract {

    /** An empty world, the same for the whole of one test. */
    World world();

    default Scene scene() {
        return new Scene(world());
    }

    /** Does something in a transaction of its own. */
    default <T> T within(Supplier<T> work) {
        return world().transactions().run(work);
    }

    /** As {@link #within}, for what answers nothing. */
    default void doing(Runnable work) {
        world().transactions().run(work);
    }
}
