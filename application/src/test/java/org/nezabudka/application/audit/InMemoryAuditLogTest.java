package org.nezabudka.application.audit;

import org.nezabudka.application.InMemoryWorld;
import org.nezabudka.application.World;

class InMemoryAuditLogTest implements AuditLogContract {

    private final World world = new InMemoryWorld();

    @Override
    public World world() {
        return world;
    }
}
