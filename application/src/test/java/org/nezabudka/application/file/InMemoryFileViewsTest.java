package org.nezabudka.application.file;

import org.nezabudka.application.InMemoryWorld;

class InMemoryFileViewsTest implements FileViewsContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    public InMemoryWorld world() {
        return world;
    }
}
