package org.nezabudka.application.shared;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list.
 *
 * @param limit 1 to 200
 * @param cursor as a former page gave it, {@code null} for the first
 * @param withTotal whether to count all
 */
public record PageRequest(int limit, @Nullable String cursor, boolean withTotal) {

    public static final int MOST = 200;

    public PageRequest {
        if (limit < 1 || limit > MOST) throw new IllegalArgumentException("limit " + limit);
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, null, false);
    }
}
