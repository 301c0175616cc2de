package org.nezabudka.domain.call;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which channel belongs to which conversation. Conversations only ever join, they never split. Those that ended are
 * remembered for a while, so that late details still find them and a repeated event is recognised; then they are forgotten.
 */
final class CallGroups {

    /** At ten calls a second the details of a call may be nearly two minutes late. */
    static final int REMEMBERED = 1_000;

    /** More conversations at once than any office has; the oldest is given up so that a sick PBX cannot fill the memory. */
    static final int MOST_AT_ONCE = 5_000;

    private final Map<String, CallGroup> open = new LinkedHashMap<>();
    private final Map<String, CallGroup> ended = new LinkedHashMap<>();
    private final Map<String, CallGroup> byLinkedId = new HashMap<>();
    private final Map<String, CallGroup> byChannel = new HashMap<>();

    @Nullable
    CallGroup of(String channelId) {
        return byChannel.get(channelId);
    }

    @Nullable
    Channel channel(String channelId) {
        var group = byChannel.get(channelId);
        return group == null ? null : group.channels.get(channelId);
    }

    List<CallGroup> open() {
        return List.copyOf(open.values());
    }

    /** What goes on now has gone on while nobody listened. */
    void unheardForAWhile() {
        open.values().forEach(group -> group.unheardForAWhile = true);
    }

    List<CallGroup> endedAfter(Instant moment) {
        return ended.values().stream()
                .filter(group -> group.endedAt().isAfter(moment))
                .toList();
    }

    int size() {
        return open.size() + ended.size();
    }

    /** Puts a channel that was unknown into its conversation. */
    CallGroup place(Channel channel, String linkedId, long number) {
        var group = byLinkedId.get(linkedId);
        if (group == null) {
            group = new CallGroup(linkedId);
            know(linkedId, group);
        }
        group.firstEvent = Math.min(group.firstEvent, number);
        // A conversation that seemed over goes on when a new channel joins it.
        ended.remove(group.linkedId);
        open.put(group.linkedId, group);
        group.channels.put(channel.id, channel);
        byChannel.put(channel.id, group);
        if (open.size() > MOST_AT_ONCE) forget(open, open.keySet().iterator().next());
        return group;
    }

    /**
     * Joins the conversations of a channel and of a linked id it was seen with.
     *
     * @return the one that was absorbed; {@code null} if they were the same
     */
    @Nullable
    CallGroup join(String channelId, String linkedId) {
        var mine = byChannel.get(channelId);
        var other = byLinkedId.get(linkedId);
        if (mine == null || mine == other) return null;
        if (other == null) {
            know(linkedId, mine);
            return null;
        }
        var kept = isOlder(other, mine) ? other : mine;
        var absorbed = kept == mine ? other : mine;
        kept.absorb(absorbed);
        absorbed.channels.keySet().forEach(id -> byChannel.put(id, kept));
        absorbed.knownAs.forEach(id -> know(id, kept));
        open.remove(absorbed.linkedId);
        ended.remove(absorbed.linkedId);
        ended.remove(kept.linkedId);
        open.put(kept.linkedId, kept);
        return absorbed;
    }

    /** By the clock: linked ids are opaque and cannot be compared. */
    private static boolean isOlder(CallGroup a, CallGroup b) {
        Instant first = a.startedAt();
        return first.isBefore(b.startedAt());
    }

    void end(CallGroup group) {
        if (open.remove(group.linkedId) == null) return;
        ended.put(group.linkedId, group);
        if (ended.size() > REMEMBERED) forget(ended, ended.keySet().iterator().next());
    }

    private void forget(Map<String, CallGroup> groups, String linkedId) {
        var group = groups.remove(linkedId);
        if (group == null) return;
        group.channels.keySet().forEach(byChannel::remove);
        group.knownAs.forEach(byLinkedId::remove);
    }

    private void know(String linkedId, CallGroup group) {
        byLinkedId.put(linkedId, group);
        group.knownAs.add(linkedId);
    }

    long neededFrom(Instant endedAfter, Predicate<Instant> goingOn) {
        long first = Long.MAX_VALUE;
        for (var group : open.values()) {
            if (group.firstEvent < first && goingOn.test(group.startedAt())) first = group.firstEvent;
        }
        for (var group : ended.values()) {
            if (group.firstEvent < first && group.endedAt().isAfter(endedAfter)) first = group.firstEvent;
        }
        return first;
    }

    long beginningOf(String linkedId) {
        var group = byLinkedId.get(linkedId);
        return group == null ? Long.MAX_VALUE : group.firstEvent;
    }
}
