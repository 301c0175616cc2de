package org.nezabudka.domain.call;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The calls that the records of a PBX tell of: by the channel event log where there is one, by the coarser call detail records for
 * the rest. Pure; only calls that are over and whose beginning is among the rows.
 */
public final class CallsFromRecords {

    private final PbxSettings settings;

    public CallsFromRecords(PbxSettings settings) {
        this.settings = settings;
    }

    /** In the order of their beginning; each once. */
    public List<Call> told(List<LoggedEvent> log, List<DetailRecord> details) {
        var logged = fold(new LogStory(log).told(), details);
        var seen = new HashSet<String>();
        logged.values().forEach(call -> {
            seen.add(call.key().linkedId());
            seen.addAll(call.channelIds());
            seen.addAll(call.joinedLinkedIds());
        });
        // What the log tells of is not told again: a conversation that it says goes on is not over.
        log.forEach(row -> seen.add(row.channel().linkedId()));
        var others = details.stream()
                .filter(row -> !seen.contains(row.linkedId()) && !seen.contains(row.channelId()))
                .toList();
        var channels = others.stream().map(DetailRecord::channelId).collect(Collectors.toSet());
        var coarse = fold(new DetailStory(others).told(), others).values().stream()
                .map(call -> call.knownFrom(
                        Evidence.FROM_CDR,
                        call.channelIds().stream().filter(channels::contains).toList()));
        return Stream.concat(
                        logged.values().stream().map(call -> call.knownFrom(Evidence.FROM_CEL, call.channelIds())),
                        coarse)
                .sorted((one, other) -> one.startedAt().compareTo(other.startedAt()))
                .toList();
    }

    private Map<PbxCallId, Call> fold(List<PbxEvent> story, List<DetailRecord> details) {
        var calls = new LinkedHashMap<PbxCallId, Call>();
        var reconstructor = new CallReconstructor(settings);
        for (var event : story) {
            for (var news : reconstructor.accept(event)) {
                switch (news) {
                    case CallNews.CallTold told -> calls.put(told.call().key(), told.call());
                    case CallNews.CallsJoined joined -> calls.remove(joined.absorbed());
                }
            }
        }
        calls.values().removeIf(call -> !call.isOver() || call.evidence() != Evidence.HEARD);
        var recordings = new LinkedHashMap<String, String>();
        for (var row : details) {
            if (row.recording() != null)
                recordings.putIfAbsent(row.channelId(), settings.relativeRecording(row.recording()));
        }
        calls.replaceAll((key, call) -> call.channelIds().stream()
                .flatMap(channel -> Stream.ofNullable(recordings.get(channel)))
                .findFirst()
                .map(call::recordedAs)
                .orElse(call));
        return calls;
    }
}
