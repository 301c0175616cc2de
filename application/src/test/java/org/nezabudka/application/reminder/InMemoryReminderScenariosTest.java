package org.nezabudka.application.reminder;

import org.nezabudka.application.InMemoryWorld;

class InMemoryReminderScenariosTest implements ReminderScenariosContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    public InMemoryWorld world() {
        return world;
    }
}
