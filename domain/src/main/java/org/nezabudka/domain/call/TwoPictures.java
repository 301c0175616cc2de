package org.nezabudka.domain.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands when one call was told twice: poorer news never replaces richer, it only fills what that left open. Telling the
 * same again changes nothing.
 */
final class TwoPictures {

    private TwoPictures() {}

    static Call stands(Call known, Call told) {
        if (known.isOver() && !told.isOver()) return known;
        if (told.evidence().isBetterThan(known.evidence())) return filled(told, known);
        if (known.isOver()) return tellsMore(told, known) ? filled(told, known) : filled(known, told);
        if (told.evidence() != Evidence.HEARD) return continued(known, told);
        return !told.isOver() && isEarlier(told, known) ? known : filled(told, known);
    }

    /** A second picture of an ended call, known no better than the first. */
    private static boolean tellsMore(Call told, Call known) {
        if (told.evidence() != known.evidence()) return false;
        if (told.evidence() == Evidence.HEARD) return !isEarlier(told, known);
        if (isEarlier(told, known)) return false;
        return told.channelIds().size() > known.channelIds().size()
                || told.legs().size() > known.legs().size()
                || told.transfers().size() > known.transfers().size()
                || isBefore(told.answeredAt(), known.answeredAt())
                || isBefore(known.endedAt(), told.endedAt());
    }

    /** Drawn before something happened that the other picture shows, or from a later part of the same story. */
    private static boolean isEarlier(Call told, Call known) {
        return lacksChannels(told, known)
                || told.legs().size() < known.legs().size()
                || told.transfers().size() < known.transfers().size()
                || (told.answeredAt() == null && known.answeredAt() != null)
                || ended(told.legs()) < ended(known.legs());
    }

    private static boolean lacksChannels(Call told, Call known) {
        return !new HashSet<>(told.channelIds()).containsAll(known.channelIds());
    }

    private static long ended(List<CallLeg> legs) {
        return legs.stream().filter(leg -> leg.endedAt() != null).count();
    }

    private static boolean isBefore(@Nullable Instant one, @Nullable Instant other) {
        return one != null && (other == null || one.isBefore(other));
    }

    /** {@code better}, and from {@code other} what only that one tells. */
    private static Call filled(Call better, Call other) {
        boolean whole = better.evidence() == Evidence.HEARD;
        return new Call(
                better.key(),
                better.direction(),
                better.outcome(),
                outside(better.outside(), other.outside(), whole),
                first(better.placedBy(), better.direction() == other.direction() ? other.placedBy() : null),
                first(better.dialledNumber(), other.dialledNumber()),
                first(better.ownLine(), other.ownLine()),
                first(better.trunk(), other.trunk()),
                whole ? better.queue() : first(better.queue(), other.queue()),
                better.startedAt(),
                whole ? better.pbxAnsweredAt() : first(better.pbxAnsweredAt(), other.pbxAnsweredAt()),
                better.answeredAt(),
                better.endedAt(),
                better.talk(),
                better.legs().isEmpty() && !whole ? closed(other.legs(), better.endedAt()) : better.legs(),
                better.transfers().isEmpty() && !whole ? other.transfers() : better.transfers(),
                better.isOver() ? first(better.hungUpBy(), other.hungUpBy()) : null,
                better.clickToCall() || (!whole && other.clickToCall()),
                first(better.recordingFile(), other.recordingFile()),
                whole ? better.channelIds() : all(better.channelIds(), other.channelIds()),
                whole ? better.joinedLinkedIds() : all(better.joinedLinkedIds(), other.joinedLinkedIds()),
                better.evidence());
    }

    /** The beginning was known; how it went on is told by somebody who does not know that. */
    private static Call continued(Call known, Call told) {
        var answeredAt = isBefore(told.answeredAt(), known.answeredAt()) ? told.answeredAt() : known.answeredAt();
        var end = told.endedAt();
        var outcome = told.isOver() && answeredAt != null ? CallOutcome.ANSWERED : told.outcome();
        return new Call(
                known.key(),
                known.direction(),
                outcome,
                outside(known.outside(), told.outside(), false),
                first(known.placedBy(), known.direction() == told.direction() ? told.placedBy() : null),
                first(known.dialledNumber(), told.dialledNumber()),
                first(known.ownLine(), told.ownLine()),
                first(known.trunk(), told.trunk()),
                first(told.queue(), known.queue()),
                known.startedAt(),
                first(known.pbxAnsweredAt(), told.pbxAnsweredAt()),
                answeredAt,
                end,
                end == null || answeredAt == null || end.isBefore(answeredAt)
                        ? Duration.ZERO
                        : Duration.between(answeredAt, end),
                closed(continued(known.legs(), told.legs()), end),
                Stream.concat(known.transfers().stream(), told.transfers().stream())
                        .distinct()
                        .toList(),
                end == null ? null : told.hungUpBy(),
                known.clickToCall() || told.clickToCall(),
                first(known.recordingFile(), told.recordingFile()),
                all(known.channelIds(), told.channelIds()),
                all(known.joinedLinkedIds(), told.joinedLinkedIds()),
                told.evidence());
    }

    /** From the last to the first, so that who rang again is not mistaken for who rang before. */
    private static List<CallLeg> continued(List<CallLeg> known, List<CallLeg> told) {
        var legs = new ArrayList<>(known);
        var matched = new HashSet<Integer>();
        var added = new ArrayList<CallLeg>();
        for (var leg : told.reversed()) {
            int place = placeOf(leg, legs, matched);
            if (place < 0) {
                added.addFirst(leg);
                continue;
            }
            matched.add(place);
            var before = legs.get(place);
            legs.set(
                    place,
                    new CallLeg(
                            leg.extension(),
                            first(before.rangAt(), leg.rangAt()),
                            first(before.answeredAt(), leg.answeredAt()),
                            first(before.endedAt(), leg.endedAt()),
                            before.endedItself() || leg.endedItself()));
        }
        legs.addAll(added);
        return legs;
    }

    private static int placeOf(CallLeg leg, List<CallLeg> legs, Set<Integer> matched) {
        for (int place = legs.size() - 1; place >= 0; place--) {
            var before = legs.get(place);
            boolean maySame = before.endedAt() == null || Objects.equals(before.endedAt(), leg.endedAt());
            if (maySame && before.extension().equals(leg.extension()) && !matched.contains(place)) return place;
        }
        return -1;
    }

    private static List<CallLeg> closed(List<CallLeg> legs, @Nullable Instant end) {
        if (end == null) return legs;
        return legs.stream()
                .map(leg -> leg.endedAt() != null
                        ? leg
                        : new CallLeg(leg.extension(), leg.rangAt(), leg.answeredAt(), end, leg.endedItself()))
                .toList();
    }

    private static @Nullable OutsideParty outside(
            @Nullable OutsideParty better, @Nullable OutsideParty other, boolean whole) {
        if (better == null || other == null) return better;
        if (better.number() == null && !whole && other.number() != null) return other;
        boolean same = Objects.equals(better.number(), other.number());
        return same ? new OutsideParty(better.number(), first(better.name(), other.name()), better.hidden()) : better;
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one != null ? one : other;
    }

    private static List<String> all(List<String> some, List<String> more) {
        var all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
