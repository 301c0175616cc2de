package org.nezabudka.domain.access;

/** A right with its reach. */
public record Permission(Right right, Scope scope) {

    public Permission {
        if (!right.isScoped()) scope = Scope.ALL;
    }
}
