package org.nezabudka.application.file;

import java.time.InstantSource;

class InMemoryFileContentsTest implements FileContentsContract {

    private final InMemoryFileContents contents = new InMemoryFileContents(InstantSource.system());

    @Override
    public FileContents contents() {
        return contents;
    }
}
