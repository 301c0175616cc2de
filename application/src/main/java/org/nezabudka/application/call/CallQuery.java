package org.nezabudka.application.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.call.CallDirection;
import org.nezabudka.domain.call.CallOutcome;
import org.nezabudka.domain.call.OwnLineId;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * Which calls; an absent condition lets all pass.
 *
 * @param from begun at or after
 * @param until begun before
 * @param missed only inbound calls that no human answered
 * @param employee rung, answered or placed by this employee
 * @param line that came or went by this line of the company
 * @param unknown only calls whose outside party has no card
 * @param withoutResult only talks with the outside of which nobody wrote anything down
 * @param text any part of the number, in any spelling, or of the name the network showed
 */
public record CallQuery(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable CallDirection direction,
        @Nullable CallOutcome outcome,
        boolean missed,
        @Nullable EmployeeId employee,
        @Nullable ClientId client,
        @Nullable OwnLineId line,
        boolean unknown,
        boolean withoutResult,
        @Nullable String text) {

    /** By whatever line, whether anything was written down or not. */
    public CallQuery(
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable CallDirection direction,
            @Nullable CallOutcome outcome,
            boolean missed,
            @Nullable EmployeeId employee,
            @Nullable ClientId client,
            boolean unknown,
            @Nullable String text) {
        this(from, until, direction, outcome, missed, employee, client, null, unknown, false, text);
    }

    public static CallQuery all() {
        return new CallQuery(null, null, null, null, false, null, null, false, null);
    }

    /** The calls of a card. */
    public static CallQuery of(ClientId client) {
        return new CallQuery(null, null, null, null, false, null, client, false, null);
    }
}
