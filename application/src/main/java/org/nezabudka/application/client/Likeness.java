package org.nezabudka.application.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Clients that may be the same.
 *
 * @param hidden how many more there are that the actor may not see
 */
public record Likeness(List<Match> matches, int hidden) {

    /** A client that may be the same, and what speaks for it: {@code phone}, {@code email}, {@code inn} or {@code name}. */
    public record Match(
            String id, String name, String status, @Nullable String managerName, List<String> by) {}
}
