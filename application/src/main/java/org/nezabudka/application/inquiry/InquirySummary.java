package org.nezabudka.application.inquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much there is to answer, for the counter that is always on screen.
 *
 * @param mine open ones that the actor has to answer
 * @param nobodys open ones without owner that the actor may take
 * @param visible open ones that the actor may see
 * @param nextDeadline the first deadline among those of the actor and of nobody
 */
public record InquirySummary(
        int mine, int nobodys, int visible, @Nullable Instant nextDeadline) {}
