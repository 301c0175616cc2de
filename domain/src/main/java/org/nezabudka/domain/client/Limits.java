package org.nezabudka.domain.client;

import java.util.Collection;
import java.util.HashSet;
import java.util.function.Function;
import org.nezabudka.domain.shared.InvalidText;

/** How much one card may hold: far more than any real client has, far less than what would slow a list down. */
final class Limits {

    private Limits() {}

    static void atMost(String field, Collection<?> values, int limit) {
        if (values.size() > limit) throw new InvalidText(field, "too-many", limit);
    }

    static <T> void noTwice(String field, Collection<T> values, Function<T, ?> key) {
        var seen = new HashSet<Object>();
        for (var value : values) if (!seen.add(key.apply(value))) throw new InvalidText(field, "twice", values.size());
    }
}
