package org.nezabudka.domain.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells call detail records as the events that a listener would have heard, as far as these coarse rows tell. */
final class DetailStory {

    private final Map<String, List<DetailRecord>> conversations = new LinkedHashMap<>();

    DetailStory(List<DetailRecord> records) {
        records.stream()
                .sorted(Comparator.comparing(DetailRecord::startedAt))
                .forEach(row -> conversations
                        .computeIfAbsent(row.linkedId(), id -> new ArrayList<>())
                        .add(row));
    }

    List<PbxEvent> told() {
        var story = new ArrayList<PbxEvent>();
        conversations.values().forEach(rows -> tell(rows, story));
        return story;
    }

    private static void tell(List<DetailRecord> rows, List<PbxEvent> story) {
        var ids = new HashMap<String, String>();
        rows.forEach(row -> ids.putIfAbsent(row.channelName(), row.channelId()));
        var ends = new LinkedHashMap<ChannelRef, Instant>();
        var answered = new LinkedHashSet<ChannelRef>();
        for (var row : rows) {
            var caller = new ChannelRef(row.channelId(), row.channelName(), row.linkedId());
            if (!ends.containsKey(caller)) begins(row, caller, story);
            ends.merge(caller, row.endedAt(), DetailStory::later);
            var called = called(row, ids);
            if (called == null) continue;
            if (!ends.containsKey(called)) {
                story.add(new PbxEvent.ChannelOpened(
                        moment(row.startedAt()), called, ChannelState.DOWN, null, null, null));
                story.add(new PbxEvent.DialBegan(moment(row.startedAt()), caller, called, row.destination()));
            }
            ends.merge(called, row.endedAt(), DetailStory::later);
            var answer = row.answeredAt();
            if (answer != null && row.disposition() == DetailRecord.Disposition.ANSWERED) {
                if (answered.add(called)) {
                    story.add(new PbxEvent.StateChanged(moment(answer), called, ChannelState.UP));
                    story.add(new PbxEvent.DialEnded(moment(answer), caller, called, DialStatus.ANSWER));
                }
            } else {
                story.add(new PbxEvent.DialEnded(moment(row.endedAt()), caller, called, status(row)));
            }
            if (answer != null && answered.add(caller))
                story.add(new PbxEvent.StateChanged(moment(answer), caller, ChannelState.UP));
        }
        ends.forEach((channel, end) -> story.add(new PbxEvent.HungUp(moment(end), channel, 0)));
    }

    private static void begins(DetailRecord row, ChannelRef channel, List<PbxEvent> story) {
        boolean root = channel.id().equals(channel.linkedId());
        story.add(new PbxEvent.ChannelOpened(
                moment(row.startedAt()),
                channel,
                root ? ChannelState.CALLING : ChannelState.DOWN,
                row.source(),
                row.sourceName(),
                row.did() != null ? row.did() : row.destination()));
        if ("Queue".equals(row.application())) {
            story.add(new PbxEvent.StateChanged(moment(row.startedAt()), channel, ChannelState.UP));
        }
    }

    private static @Nullable ChannelRef called(DetailRecord row, Map<String, String> ids) {
        var name = row.calledName();
        if (name == null) return null;
        // Names begin anew whenever the PBX does: only together with the conversation they are unique.
        return new ChannelRef(ids.getOrDefault(name, row.linkedId() + "/" + name), name, row.linkedId());
    }

    private static DialStatus status(DetailRecord row) {
        return switch (row.disposition()) {
            case BUSY -> DialStatus.BUSY;
            case FAILED -> DialStatus.CONGESTION;
            case ANSWERED, NO_ANSWER -> DialStatus.NO_ANSWER;
        };
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Moment moment(Instant at) {
        return new Moment(at, 1);
    }
}
