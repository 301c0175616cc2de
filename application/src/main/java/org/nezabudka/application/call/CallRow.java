package org.nezabudka.application.call;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.call.CallDirection;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.call.CallOutcome;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * A line of the journal.
 *
 * @param number of the outside party as the PBX gave it, masked where the actor may not see it
 * @param ownLineName what the office calls the line, where it named it
 * @param waiting to the human answer, or to the end; {@code null} while nobody knows
 * @param employee who spoke last, else who placed it, else who rang first
 * @param client whose call it was; {@code null} also when the actor may not see that client
 * @param candidates how many clients have the number, when nobody has chosen among several
 * @param noted somebody wrote down what came of it
 * @param recording {@code null} where there can be none, or the actor may not listen to it
 */
public record CallRow(
        CallId id,
        int version,
        CallDirection direction,
        CallOutcome outcome,
        boolean missed,
        @Nullable String number,
        @Nullable String callerName,
        boolean hidden,
        @Nullable String ownLine,
        @Nullable String ownLineName,
        @Nullable String dialledNumber,
        @Nullable String queue,
        Instant startedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        @Nullable Duration waiting,
        Duration talk,
        @Nullable EmployeeId employee,
        @Nullable String employeeName,
        @Nullable CallClientRef client,
        int candidates,
        boolean noted,
        @Nullable RecordingHint recording) {}
