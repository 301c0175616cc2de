package org.nezabudka.domain.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws a conversation as the client knows it from the channels that took part. */
final class CallPicture {

    private final PbxSettings settings;

    CallPicture(PbxSettings settings) {
        this.settings = settings;
    }

    /** Empty for what is no call between people: an announcement, a telephone asking the PBX for a service. */
    Optional<Call> of(CallGroup group) {
        var incoming = group.incomingTrunk();
        if (incoming.isPresent()) return Optional.of(inbound(group, incoming.get()));
        return group.firstTelephone()
                .or(() -> group.trunks().findFirst())
                .flatMap(first ->
                        isOutbound(group, first) ? Optional.of(outbound(group, first)) : internal(group, first));
    }

    private boolean isOutbound(CallGroup group, Channel first) {
        if (group.trunks().findAny().isPresent() || first.wasDialledByThePbx()) return true;
        // No line was free, so no trunk ever appeared: the length of the number still tells that it is one outside.
        var number = first.exten;
        return number != null && number.matches("\\+?\\d{7,15}") && !settings.isExtensionNumber(number);
    }

    private Call inbound(CallGroup group, Channel line) {
        var legs = legs(group);
        var answeredAt = group.channels.values().stream()
                .filter(channel -> channel != line)
                .filter(channel -> channel.isTrunk() ? channel.wasDialled() : isLeg(group, channel))
                .map(CallPicture::answeredAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        var endedAt = group.isOver() ? line.hungUpAt : null;
        var party = new OutsideParty(number(line.calling), name(line), number(line.calling) == null);
        return new Call(
                key(group),
                CallDirection.INBOUND,
                endedAt == null ? CallOutcome.IN_PROGRESS : Verdict.inbound(group, line, answeredAt != null),
                party,
                null,
                line.exten,
                line.exten,
                line.device.name(),
                group.queue,
                line.openedAt,
                line.upAt,
                answeredAt,
                endedAt,
                talk(group, line, line.openedAt, endedAt),
                legs,
                group.transfers,
                endedAt == null ? null : Verdict.hungUpBy(group, line, null),
                false,
                group.recording,
                List.copyOf(group.channels.keySet()),
                group.joined,
                group.evidence());
    }

    private Call outbound(CallGroup group, Channel first) {
        var lines = group.trunks().filter(Channel::wasDialled).toList();
        var answered = lines.stream().filter(line -> answeredAt(line) != null).findFirst();
        var line = answered.orElse(lines.isEmpty() ? null : lines.getLast());
        var answeredAt = answered.map(CallPicture::answeredAt).orElse(null);
        var endedAt = !group.isOver() ? null : line == null ? first.hungUpAt : line.hungUpAt;
        var dialled = dialled(first, line);
        return new Call(
                key(group),
                CallDirection.OUTBOUND,
                endedAt == null ? CallOutcome.IN_PROGRESS : Verdict.outbound(group, first, answeredAt != null),
                new OutsideParty(dialled, null, false),
                first.isTelephone() ? first.device.name() : null,
                dialled,
                ownLine(first, dialled),
                line == null ? null : line.device.name(),
                group.queue,
                first.openedAt,
                null,
                answeredAt,
                endedAt,
                answeredAt == null ? Duration.ZERO : talk(group, line, answeredAt, endedAt),
                legs(group),
                group.transfers,
                endedAt == null ? null : Verdict.hungUpBy(group, line, first),
                first.wasDialledByThePbx(),
                group.recording,
                List.copyOf(group.channels.keySet()),
                group.joined,
                group.evidence());
    }

    private Optional<Call> internal(CallGroup group, Channel first) {
        var legs = legs(group);
        // A telephone that reached the PBX itself (voice mail, a feature code) talked to nobody.
        if (legs.isEmpty() && first.upAt != null) return Optional.empty();
        var answeredAt = group.reached()
                .map(CallPicture::answeredAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        var endedAt = !group.isOver()
                ? null
                : group.telephones()
                        .map(telephone -> telephone.hungUpAt)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(first.hungUpAt);
        return Optional.of(new Call(
                key(group),
                CallDirection.INTERNAL,
                endedAt == null ? CallOutcome.IN_PROGRESS : Verdict.internal(group, answeredAt != null),
                null,
                first.device.name(),
                first.exten,
                null,
                null,
                group.queue,
                first.openedAt,
                null,
                answeredAt,
                endedAt,
                answeredAt == null || endedAt == null ? Duration.ZERO : Duration.between(answeredAt, endedAt),
                legs,
                group.transfers,
                endedAt == null ? null : Verdict.hungUpBy(group, null, first),
                false,
                group.recording,
                List.copyOf(group.channels.keySet()),
                group.joined,
                group.evidence()));
    }

    private PbxCallId key(CallGroup group) {
        return new PbxCallId(settings.pbx(), group.linkedId);
    }

    private static boolean isLeg(CallGroup group, Channel channel) {
        return group.reached().anyMatch(leg -> leg == channel);
    }

    private static List<CallLeg> legs(CallGroup group) {
        return group.reached()
                .sorted(Comparator.comparing(CallPicture::beganAt))
                .map(channel -> new CallLeg(
                        channel.device.name(),
                        channel.pickedUpAt != null && channel.dialledAt == null ? null : beganAt(channel),
                        answeredAt(channel),
                        channel.hungUpAt,
                        channel.hungUpAt != null && (channel.hangupAskedAt != null || channel.gaveAway)))
                .toList();
    }

    private static Instant beganAt(Channel channel) {
        if (channel.dialledAt != null) return channel.dialledAt;
        return channel.pickedUpAt != null ? channel.pickedUpAt : channel.openedAt;
    }

    private static @Nullable Instant answeredAt(Channel channel) {
        if (channel.pickedUpAt != null && channel.dialledAt == null) return channel.pickedUpAt;
        return channel.upAt;
    }

    /** While the call lasts nobody counts: the talk time is that of the whole call. */
    private static Duration talk(CallGroup group, @Nullable Channel line, Instant from, @Nullable Instant to) {
        if (to == null) return Duration.ZERO;
        var talk = new TalkTime(from, to);
        group.channels.values().stream()
                .filter(channel -> channel != line)
                .filter(channel -> channel.isTelephone() || (channel.isTrunk() && channel.wasDialled()))
                .forEach(channel -> {
                    var begin = isLeg(group, channel) || channel.isTrunk() ? answeredAt(channel) : channel.openedAt;
                    if (begin != null) talk.add(begin, channel.hungUpAt == null ? to : channel.hungUpAt);
                });
        return talk.total();
    }

    private static @Nullable String dialled(Channel first, @Nullable Channel line) {
        if (first.exten != null) return first.exten;
        if (line != null && line.calledNumber != null) return line.calledNumber;
        // Click-to-call shows the employee the client's number until the client is dialled.
        var shown = number(first.calledNumber);
        return first.device.name().equals(shown) ? null : shown;
    }

    /** The number the client saw. Before the client is dialled the employee's telephone shows the client's own. */
    private static @Nullable String ownLine(Channel first, @Nullable String dialled) {
        var shown = number(first.shownNumber);
        return shown == null || shown.equals(dialled) ? null : shown;
    }

    /** Withheld numbers come as nothing or as a word. */
    private static @Nullable String number(@Nullable String text) {
        if (text == null || text.isBlank() || text.chars().noneMatch(Character::isDigit)) return null;
        return text.strip();
    }

    /** A name in a broken encoding is worse than none, and a number is no name. */
    private static @Nullable String name(Channel line) {
        var name = line.callingName;
        if (name == null || name.isBlank() || name.indexOf('\uFFFD') >= 0) return null;
        var stripped = name.strip();
        return stripped.equals(number(line.calling)) || !stripped.chars().anyMatch(Character::isLetter)
                ? null
                : stripped;
    }
}
