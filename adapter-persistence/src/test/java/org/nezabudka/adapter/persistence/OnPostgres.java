package org.nezabudka.adapter.persistence;

import org.junit.jupiter.api.BeforeEach;
import org.nezabudka.application.PortContract;

/** Runs the contract of a port on a real database, emptied before each test. */
public abstract class OnPostgres implements PortContract {

    /** One for all contracts of a run: making a database for each test would take longer than the tests. */
    private static final class Holder {
        static final JdbiWorld WORLD = new JdbiWorld();
    }

    @BeforeEach
    final void begin_with_an_empty_world() {
        Holder.WORLD.empty();
    }

    @Override
    public JdbiWorld world() {
        return Holder.WORLD;
    }
}
