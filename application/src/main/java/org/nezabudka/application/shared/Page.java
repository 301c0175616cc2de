package org.nezabudka.application.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param nextCursor where the next part begins, {@code null} at the end; opaque to whoever hands it back
 * @param total how many there are in all; only when asked for, since counting costs more than the page
 */
public record Page<T>(
        List<T> items,
        @Nullable String nextCursor,
        @Nullable Long total) {

    public Page {
        items = List.copyOf(items);
    }
}
