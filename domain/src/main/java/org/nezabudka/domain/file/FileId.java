package org.nezabudka.domain.file;

import java.util.UUID;

/** A file. */
public record FileId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
