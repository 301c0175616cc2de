package org.nezabudka.application.call;

import org.nezabudka.application.InMemoryWorld;

class InMemoryCallJournalTest implements CallJournalContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    public InMemoryWorld world() {
        return world;
    }

    @Override
    public Calls calls() {
        return world.calls();
    }

    @Override
    public CallJournal journal() {
        return world.callJournal();
    }
}
