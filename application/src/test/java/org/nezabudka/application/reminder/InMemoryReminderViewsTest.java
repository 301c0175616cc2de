package org.nezabudka.application.reminder;

import org.nezabudka.application.InMemoryWorld;

class InMemoryReminderViewsTest implements ReminderViewsContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    public InMemoryWorld world() {
        return world;
    }
}
