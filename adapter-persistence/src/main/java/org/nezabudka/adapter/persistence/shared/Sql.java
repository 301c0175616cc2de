package org.nezabudka.adapter.persistence.shared;

import com.google.errorprone.annotations.CompileTimeConstant;

/**
 * The text of a statement, put together from constants only: the compiler (Error Prone) refuses any other part, so nothing of a
 * request can ever become SQL. Values are bound by name.
 */
public final class Sql {

    private final StringBuilder text = new StringBuilder();

    private Sql() {}

    public static Sql of(@CompileTimeConstant final String part) {
        return new Sql().add(part);
    }

    public Sql add(@CompileTimeConstant final String part) {
        text.append(part).append('\n');
        return this;
    }

    public Sql add(Sql part) {
        text.append(part.text);
        return this;
    }

    public Sql addIf(boolean wanted, @CompileTimeConstant final String part) {
        return wanted ? add(part) : this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
