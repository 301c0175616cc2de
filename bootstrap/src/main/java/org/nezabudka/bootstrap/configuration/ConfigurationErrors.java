package org.nezabudka.bootstrap.configuration;

import java.util.List;

/** Settings that cannot be used: all of them at once, so that nobody mends one after the other. */
public final class ConfigurationErrors extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    ConfigurationErrors(List<String> lines) {
        super(String.join("; ", lines));
        this.lines = List.copyOf(lines);
    }

    /** One line for each. */
    public List<String> lines() {
        return lines;
    }
}
