package org.nezabudka.adapter.telephony.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.nezabudka.adapter.telephony.capture.AmiBlock;

/** The channels there are, for whoever connects in the middle of a call and asks. */
final class LiveChannels {

    /**
     * A channel.
     *
     * @param changed when it got its state
     * @param bridge in which it talks; empty: in none
     */
    record Live(AmiBlock opened, String state, Instant since, Instant changed, String bridge) {
        Live in(String now, Instant at) {
            return new Live(opened, now, since, at, bridge);
        }

        Live within(String now) {
            return new Live(opened, state, since, changed, now);
        }
    }

    private static final List<String> SHOWN = List.of(
            "Channel",
            "CallerIDNum",
            "CallerIDName",
            "ConnectedLineNum",
            "Context",
            "Exten",
            "Priority",
            "Uniqueid",
            "Linkedid");

    private final InstantSource clock;
    private final Map<String, Live> channels = new LinkedHashMap<>();

    LiveChannels(InstantSource clock) {
        this.clock = clock;
    }

    synchronized void sent(AmiBlock block) {
        var id = block.value("Uniqueid");
        switch (block.value("Event")) {
            case "Newchannel" ->
                channels.put(id, new Live(block, block.value("ChannelState"), clock.instant(), clock.instant(), ""));
            case "Newstate" ->
                channels.computeIfPresent(id, (key, live) -> live.in(block.value("ChannelState"), clock.instant()));
            case "BridgeEnter" ->
                channels.computeIfPresent(id, (key, live) -> live.within(block.value("BridgeUniqueid")));
            case "BridgeLeave" -> channels.computeIfPresent(id, (key, live) -> live.within(""));
            case "Hangup" -> channels.remove(id);
            default -> {}
        }
    }

    /** The PBX goes down: what there was, and nothing is left. */
    synchronized List<Live> clear() {
        var left = List.copyOf(channels.values());
        channels.clear();
        return left;
    }

    /** The channels as the PBX's list has them. */
    synchronized List<String> list(AmiRequest request) {
        return answer(request, "CoreShowChannel", "CoreShowChannelsComplete", "ListItems", LiveChannels::duration);
    }

    /** The channels as they speak for themselves. */
    synchronized List<String> status(AmiRequest request) {
        return answer(request, "Status", "StatusComplete", "Items", age -> "Seconds: " + age.toSeconds());
    }

    private List<String> answer(
            AmiRequest request, String event, String last, String items, Function<Duration, String> age) {
        var answer = new ArrayList<String>();
        answer.add("Response: Success\r\n" + request.actionIdLine()
                + "EventList: start\r\nMessage: Channels will follow\r\n\r\n");
        channels.values().forEach(live -> answer.add(shown(live, event, request, age)));
        answer.add("Event: " + last + "\r\n" + request.actionIdLine() + "EventList: Complete\r\n" + items + ": "
                + channels.size() + "\r\n\r\n");
        return answer;
    }

    private String shown(Live live, String event, AmiRequest request, Function<Duration, String> age) {
        var text = new StringBuilder("Event: " + event + "\r\n").append(request.actionIdLine());
        for (var header : SHOWN) {
            text.append(header).append(": ").append(live.opened().value(header)).append("\r\n");
        }
        return text.append("ChannelState: ")
                .append(live.state())
                .append("\r\nBridgeId: ")
                .append(live.bridge())
                .append("\r\n")
                .append(age.apply(Duration.between(live.since(), clock.instant())))
                .append("\r\n\r\n")
                .toString();
    }

    private static String duration(Duration age) {
        return String.format(
                Locale.ROOT, "Duration: %02d:%02d:%02d", age.toHours(), age.toMinutesPart(), age.toSecondsPart());
    }
}
