package org.nezabudka.application.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.activity.Rescheduling;

/**
 * All there is to an activity.
 *
 * @param moves every move to another date, oldest first, with the name of who moved it
 * @param next the contact planned together with it
 */
public record ActivityCard(
        ActivityRow row, List<Move> moves, @Nullable ActivityRow next) {

    /** @param byName {@code null} when the software did it */
    public record Move(Rescheduling move, @Nullable String byName) {}

    public ActivityCard {
        moves = List.copyOf(moves);
    }
}
