package org.nezabudka.application.file;

import org.nezabudka.application.InMemoryWorld;

class InMemoryFilesTest implements FilesContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    public InMemoryWorld world() {
        return world;
    }
}
