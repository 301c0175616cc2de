package org.nezabudka.bootstrap.configuration;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads named settings and collects what is wrong with them. */
final class Settings {

    static final String PREFIX = "NEZABUDKA_";

    private final Map<String, String> values;
    private final Set<String> asked = new HashSet<>();
    private final List<String> errors = new ArrayList<>();

    Settings(Map<String, String> values) {
        this.values = values;
    }

    @Nullable
    String optional(String name) {
        asked.add(name);
        var value = values.get(PREFIX + name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    String text(String name, String usual) {
        var value = optional(name);
        return value == null ? usual : value;
    }

    int port(String name, int usual) {
        return parsed(name, usual, "a port, 1 to 65535", text -> {
            int port = Integer.parseInt(text);
            if (port < 1 || port > 65535) throw new NumberFormatException(text);
            return port;
        });
    }

    ZoneId zone(String name, ZoneId usual) {
        return parsed(name, usual, "a time zone such as Europe/Moscow", ZoneId::of);
    }

    <T> T parsed(String name, T usual, String wanted, Function<String, T> parse) {
        var value = optional(name);
        if (value == null) return usual;
        try {
            return parse.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            // The value is shown, for it is no secret: secrets are never parsed.
            wrong(PREFIX + name + " is «" + value + "», but must be " + wanted);
            return usual;
        }
    }

    /** All or none of these: half a set of settings is a mistake, not a choice. */
    boolean together(String first, String... others) {
        boolean any = optional(first) != null;
        for (var other : others) {
            boolean there = optional(other) != null;
            if (there != any)
                wrong(PREFIX + (any ? other : first) + " is missing: it belongs to " + PREFIX + (any ? first : other));
            if (there != any) return false;
        }
        return any;
    }

    void wrong(String line) {
        errors.add(line);
    }

    /** @throws ConfigurationErrors if anything was wrong, unknown names included: a misspelt setting is never ignored */
    void demandRight(Set<String> others) {
        for (var name : values.keySet())
            if (name.startsWith(PREFIX)
                    && !asked.contains(name.substring(PREFIX.length()))
                    && !others.contains(name.substring(PREFIX.length())))
                wrong(name + " is not a setting; see docs/operations.md");
        if (!errors.isEmpty()) throw new ConfigurationErrors(errors);
    }
}
