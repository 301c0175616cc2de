package org.nezabudka.application.call;

import org.nezabudka.application.InMemoryWorld;

class InMemoryOwedReconciliationsTest implements OwedReconciliationsContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    public InMemoryWorld world() {
        return world;
    }

    @Override
    public OwedReconciliations owed() {
        return world.owedReconciliations();
    }
}
