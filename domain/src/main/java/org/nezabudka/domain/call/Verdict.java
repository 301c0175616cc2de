package org.nezabudka.domain.call;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides how a call ended and who ended it. The cause of a hang-up alone is no verdict: a cancelled call bears 127, 0 or 16.
 * What counts is who was dialled with what result, who picked up, and which device asked for the end.
 */
final class Verdict {

    /** Q.850 causes with which a network refuses, although the dialplan calls it "no answer". */
    private static final Set<Integer> REFUSED_BY_NETWORK =
            Set.of(1, 2, 3, 4, 5, 20, 22, 27, 28, 29, 34, 38, 41, 42, 44, 58);

    private Verdict() {}

    static CallOutcome inbound(CallGroup group, Channel line, boolean answered) {
        if (answered) return CallOutcome.ANSWERED;
        var attempts = group.channels.values().stream()
                .filter(Channel::wasDialled)
                .filter(Verdict::isPersons)
                .toList();
        boolean ringsAtTheEnd = attempts.stream().anyMatch(attempt -> rangUntil(attempt, line.hungUpAt));
        boolean callerHungUp = line.hangupAskedAt != null || attempts.stream().anyMatch(a -> gaveUp(a, line.hungUpAt));
        if (callerHungUp) {
            if (group.waitsInQueue) return CallOutcome.ABANDONED;
            return ringsAtTheEnd || line.upAt == null ? CallOutcome.CANCELLED : CallOutcome.ABANDONED;
        }
        // The exchange itself went down while it rang: nothing was said of any attempt.
        boolean nothingSaid =
                !attempts.isEmpty() && statuses(attempts).findAny().isEmpty();
        boolean brokenOff = nothingSaid || (group.cut && line.cause == 0);
        if (brokenOff && ringsAtTheEnd) return group.waitsInQueue ? CallOutcome.ABANDONED : CallOutcome.CANCELLED;
        if (attempts.isEmpty() && line.upAt != null) return CallOutcome.NO_ANSWER;
        return unreached(attempts);
    }

    static CallOutcome outbound(CallGroup group, @Nullable Channel first, boolean answered) {
        if (answered) return CallOutcome.ANSWERED;
        if (first != null && first.wasDialledByThePbx() && first.upAt == null) return CallOutcome.EXTENSION_NO_ANSWER;
        var lines = group.trunks().filter(Channel::wasDialled).toList();
        if (lines.isEmpty()) return CallOutcome.FAILED;
        // When the first line is out of order the dialplan tries the next: the last attempt is what the caller heard.
        var last = lines.getLast();
        return switch (last.dialStatus) {
            case ANSWER -> CallOutcome.ANSWERED;
            case BUSY -> CallOutcome.BUSY;
            case NO_ANSWER -> REFUSED_BY_NETWORK.contains(last.cause) ? CallOutcome.FAILED : CallOutcome.NO_ANSWER;
            case CONGESTION, UNAVAILABLE, OTHER -> CallOutcome.FAILED;
            case CANCEL -> CallOutcome.CANCELLED;
            case null -> CallOutcome.CANCELLED;
        };
    }

    static CallOutcome internal(CallGroup group, boolean answered) {
        if (answered) return CallOutcome.ANSWERED;
        var attempts = group.reached().toList();
        boolean cancelled = attempts.stream().anyMatch(attempt -> attempt.dialStatus == DialStatus.CANCEL)
                && attempts.stream().noneMatch(attempt -> attempt.dialStatus == DialStatus.NO_ANSWER);
        return cancelled ? CallOutcome.CANCELLED : unreached(attempts);
    }

    private static CallOutcome unreached(List<Channel> attempts) {
        if (statuses(attempts).anyMatch(status -> status == DialStatus.NO_ANSWER)) return CallOutcome.NO_ANSWER;
        if (statuses(attempts).anyMatch(status -> status == DialStatus.BUSY)) return CallOutcome.BUSY;
        if (statuses(attempts).anyMatch(status -> status == DialStatus.CANCEL)) return CallOutcome.NO_ANSWER;
        return CallOutcome.UNAVAILABLE;
    }

    private static Stream<DialStatus> statuses(List<Channel> attempts) {
        return attempts.stream().flatMap(attempt -> Stream.ofNullable(attempt.dialStatus));
    }

    private static boolean isPersons(Channel channel) {
        return channel.isTelephone() || channel.isTrunk();
    }

    /** Rang when the line went down, give or take the moment the PBX needs to stop a telephone. */
    private static boolean rangUntil(Channel attempt, @Nullable Instant end) {
        if (attempt.upAt != null || attempt.dialStatus == DialStatus.BUSY || end == null) return false;
        return attempt.hungUpAt == null || !attempt.hungUpAt.plusMillis(500).isBefore(end);
    }

    private static boolean gaveUp(Channel attempt, @Nullable Instant end) {
        return attempt.dialStatus == DialStatus.CANCEL && rangUntil(attempt, end);
    }

    /** A device that wants to end says so; when none did, the PBX ended the call by itself. */
    static HungUpBy hungUpBy(CallGroup group, @Nullable Channel outside, @Nullable Channel first) {
        if (outside != null && outside.hangupAskedAt != null) return HungUpBy.OUTSIDE;
        boolean employee = Stream.concat(group.reached().filter(leg -> leg.upAt != null), Stream.ofNullable(first))
                .anyMatch(telephone -> endedTheCall(telephone, outside));
        return employee ? HungUpBy.EMPLOYEE : HungUpBy.PBX;
    }

    /** Not somebody who had left the call earlier: their wish to end is older than its end. */
    private static boolean endedTheCall(Channel telephone, @Nullable Channel outside) {
        if (telephone.hangupAskedAt == null || telephone.gaveAway) return false;
        if (outside == null || outside.hungUpAt == null) return true;
        return telephone.hangupAskedAt.plusSeconds(2).isAfter(outside.hungUpAt);
    }
}
