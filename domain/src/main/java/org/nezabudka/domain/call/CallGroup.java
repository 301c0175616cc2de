package org.nezabudka.domain.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The channels of one conversation and what happened to it as a whole. */
final class CallGroup {

    final String linkedId;
    final Map<String, Channel> channels = new LinkedHashMap<>();
    final List<CallTransfer> transfers = new ArrayList<>();
    final List<String> joined = new ArrayList<>();
    /** Every linked id under which it can be found. */
    final Set<String> knownAs = new HashSet<>();
    /** The number of the first event that is a part of it. */
    long firstEvent = Long.MAX_VALUE;

    @Nullable
    String queue;

    boolean waitsInQueue;

    /** When it was joined or left last: news that is older is an echo. */
    @Nullable
    Instant queueAt;

    @Nullable
    String recording;

    @Nullable
    Instant recordingAt;

    /** It lasted while nobody listened: a step may be missing in its middle. */
    boolean unheardForAWhile;

    /** The PBX went away in the moment in which it ended. */
    boolean cut;

    /** What was said of this call last, so that nothing is said twice. */
    @Nullable
    Call told;

    CallGroup(String linkedId) {
        this.linkedId = linkedId;
    }

    boolean isOver() {
        return channels.values().stream().noneMatch(Channel::isOpen);
    }

    /** The channel that began it has to be among those that were heard beginning: a tail of a story is no story. */
    Evidence evidence() {
        boolean whole = !unheardForAWhile
                && channels.containsKey(linkedId)
                && channels.values().stream().noneMatch(channel -> channel.adopted || channel.endedUnheard);
        return whole ? Evidence.HEARD : Evidence.PARTLY_HEARD;
    }

    Instant startedAt() {
        return channels.values().stream()
                .map(channel -> channel.openedAt)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    Instant endedAt() {
        return channels.values().stream()
                .map(channel -> channel.hungUpAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    Stream<Channel> telephones() {
        return channels.values().stream().filter(Channel::isTelephone);
    }

    Stream<Channel> trunks() {
        return channels.values().stream().filter(Channel::isTrunk);
    }

    /** The line on which somebody outside called us, if this is such a call. */
    Optional<Channel> incomingTrunk() {
        return trunks().filter(trunk -> trunk.arrived && !trunk.wasDialled()).findFirst();
    }

    /** The telephone that began the call: nobody called it, or the PBX did on an employee's request. */
    Optional<Channel> firstTelephone() {
        return telephones()
                .filter(telephone -> telephone.dialledBy == null && telephone.pickedUpAt == null)
                .filter(telephone -> !telephone.adopted || telephone.id.equals(linkedId))
                .findFirst();
    }

    /** Telephones that were offered the call or took it over: the employees' side. */
    Stream<Channel> reached() {
        return telephones()
                .filter(telephone -> telephone.wasDialled()
                        || telephone.pickedUpAt != null
                        || (telephone.adopted && !telephone.id.equals(linkedId)));
    }

    /** Takes in another conversation that turned out to belong to this one. */
    void absorb(CallGroup other) {
        var all = new ArrayList<>(channels.values());
        all.addAll(other.channels.values());
        all.sort(Comparator.comparing(channel -> channel.openedAt));
        channels.clear();
        all.forEach(channel -> channels.put(channel.id, channel));
        transfers.addAll(other.transfers);
        transfers.sort(Comparator.comparing(CallTransfer::at));
        firstEvent = Math.min(firstEvent, other.firstEvent);
        joined.add(other.linkedId);
        joined.addAll(other.joined);
        if (queue == null) queue = other.queue;
        waitsInQueue |= other.waitsInQueue;
        unheardForAWhile |= other.unheardForAWhile;
        if (recording == null) recording = other.recording;
    }

    void joinQueue(String name, Instant at) {
        if (queueAt != null && at.isBefore(queueAt)) return;
        queueAt = at;
        queue = name;
        waitsInQueue = true;
    }

    void leaveQueue(Instant at) {
        if (queueAt != null && at.isBefore(queueAt)) return;
        queueAt = at;
        waitsInQueue = false;
    }

    void record(String file, Instant at) {
        if (recordingAt != null && at.isBefore(recordingAt)) return;
        recordingAt = at;
        recording = file;
    }

    void step(CallTransfer transfer) {
        boolean known = transfers.stream()
                .anyMatch(step -> step.kind() == transfer.kind() && step.at().equals(transfer.at()));
        if (!known) transfers.add(transfer);
    }
}
