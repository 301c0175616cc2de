package org.nezabudka.domain.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An office whose telephones a test lets ring, answer and hang up, second by second; it tells what calls come of it. */
final class Office {

    static final Instant NINE = Instant.parse("2026-03-02T06:00:00Z");

    private final CallReconstructor reconstructor = new CallReconstructor(PbxSettings.usual("main"));
    private final Map<PbxCallId, Call> calls = new LinkedHashMap<>();
    private final Map<String, ChannelRef> channels = new HashMap<>();
    private final List<CallNews> news = new ArrayList<>();
    private Instant now = NINE;
    private int connection = 1;
    private int number;

    /** Lets time pass. */
    Office after(int seconds) {
        now = now.plusSeconds(seconds);
        return this;
    }

    /** Somebody outside calls one of our lines. */
    Office rings(String channel, @Nullable String caller, String line) {
        return opened(channel, "PJSIP/trunk", channel, ChannelState.CALLING, caller, line);
    }

    /** An employee dials. */
    Office dials(String channel, String extension, String number) {
        return opened(channel, "PJSIP/" + extension, channel, ChannelState.CALLING, extension, number);
    }

    /** The PBX offers the call of {@code caller} to a telephone. */
    Office offers(String caller, String channel, String extension) {
        opened(channel, "PJSIP/" + extension, channels.get(caller).linkedId(), ChannelState.DOWN, extension, null);
        hear(new PbxEvent.DialBegan(moment(), channels.get(caller), channels.get(channel), extension));
        return hear(new PbxEvent.StateChanged(moment(), channels.get(channel), ChannelState.RINGING));
    }

    /** The PBX calls a number outside for {@code caller}. */
    Office callsOutside(String caller, String channel, String number) {
        opened(channel, "PJSIP/trunk", channels.get(caller).linkedId(), ChannelState.DOWN, null, null);
        return hear(new PbxEvent.DialBegan(moment(), channels.get(caller), channels.get(channel), number));
    }

    /** Click-to-call: the PBX rings the employee's own telephone first. */
    Office callsBack(String channel, String extension, String number) {
        opened(channel, "PJSIP/" + extension, channel, ChannelState.DOWN, extension, null);
        return hear(new PbxEvent.DialBegan(moment(), null, channels.get(channel), number));
    }

    Office answers(String channel) {
        return hear(new PbxEvent.StateChanged(moment(), channels.get(channel), ChannelState.UP));
    }

    Office ends(String channel, DialStatus status) {
        hear(new PbxEvent.DialEnded(moment(), null, channels.get(channel), status));
        return gone(channel);
    }

    /** The person at this end puts the receiver down. */
    Office hangsUp(String channel) {
        hear(new PbxEvent.HangupAsked(moment(), channels.get(channel)));
        return gone(channel);
    }

    Office gone(String channel) {
        return hear(new PbxEvent.HungUp(moment(), channels.get(channel), 16));
    }

    Office joinsQueue(String channel, String queue) {
        answers(channel);
        return hear(new PbxEvent.QueueJoined(moment(), channels.get(channel), queue));
    }

    Office leavesQueue(String channel) {
        return hear(new PbxEvent.QueueLeft(moment(), channels.get(channel), false));
    }

    Office transfersBlindly(String from, String client, String to) {
        hear(new PbxEvent.BlindTransferred(moment(), channels.get(from), channels.get(client), to));
        return gone(from);
    }

    /** {@code first} speaks with the client, {@code second} with the colleague at {@code target}: now those two speak. */
    Office transfersAfterConsulting(String first, String second, String client, String target) {
        var kept = channels.get(client).linkedId();
        channels.compute(target, (key, ref) -> new ChannelRef(ref.id(), ref.name(), kept));
        hear(new PbxEvent.AttendedTransferred(
                moment(), channels.get(first), channels.get(second), channels.get(client), channels.get(target)));
        gone(first);
        return gone(second);
    }

    Office picksUp(String picker, String target) {
        hear(new PbxEvent.PickedUp(moment(), channels.get(picker), channels.get(target)));
        return gone(target);
    }

    Office records(String channel, String path) {
        return hear(new PbxEvent.RecordingStarted(moment(), channels.get(channel), path));
    }

    /** The connection is lost for a while; then only these channels are left. */
    Office deafFor(int seconds, String... left) {
        hear(new PbxEvent.ConnectionClosed(moment()));
        after(seconds);
        connection++;
        hear(new PbxEvent.ConnectionOpened(moment()));
        for (var channel : left) {
            hear(new PbxEvent.ChannelSeen(
                    moment(), channels.get(channel), ChannelState.UP, null, null, null, Duration.ofSeconds(1)));
        }
        return hear(new PbxEvent.ChannelsListed(moment()));
    }

    private Office opened(
            String channel,
            String device,
            String linkedId,
            ChannelState state,
            @Nullable String calling,
            @Nullable String exten) {
        var ref = new ChannelRef(channel, device + "-%08x".formatted(number++), linkedId);
        channels.put(channel, ref);
        return hear(new PbxEvent.ChannelOpened(moment(), ref, state, calling, null, exten));
    }

    private Moment moment() {
        return new Moment(now, connection);
    }

    Office hear(PbxEvent event) {
        for (var one : reconstructor.accept(event)) {
            news.add(one);
            switch (one) {
                case CallNews.CallTold told -> calls.put(told.call().key(), told.call());
                case CallNews.CallsJoined joined -> calls.remove(joined.absorbed());
            }
        }
        return this;
    }

    List<Call> calls() {
        return List.copyOf(calls.values());
    }

    Call call() {
        if (calls.size() != 1) throw new AssertionError("Not one call but " + calls.keySet());
        return calls.values().iterator().next();
    }

    List<CallNews> news() {
        return List.copyOf(news);
    }
}
