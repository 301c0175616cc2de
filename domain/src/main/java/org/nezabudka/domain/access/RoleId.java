package org.nezabudka.domain.access;

import java.util.UUID;

/** A role: a named set of permissions. */
public record RoleId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
