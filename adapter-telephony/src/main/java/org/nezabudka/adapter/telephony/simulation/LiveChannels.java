package org.nezabudka.adapter.telephony.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nezabudka.adapter.telephony.capture.AmiBlock;

/** The channels there are, for whoever connects in the middle of a call and asks. */
final class LiveChannels {

    /** @param changed when it got its state */
    record Live(AmiBlock opened, String state, Instant since, Instant changed) {}

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
                channels.put(id, new Live(block, block.value("ChannelState"), clock.instant(), clock.instant()));
            case "Newstate" ->
                channels.computeIfPresent(
                        id,
                        (key, live) ->
                                new Live(live.opened(), block.value("ChannelState"), live.since(), clock.instant()));
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

    synchronized List<String> answer(AmiRequest request) {
        var answer = new ArrayList<String>();
        answer.add("Response: Success\r\n" + request.actionIdLine()
                + "EventList: start\r\nMessage: Channels will follow\r\n\r\n");
        channels.values().forEach(live -> answer.add(shown(live, request)));
        answer.add("Event: CoreShowChannelsComplete\r\n" + request.actionIdLine() + "EventList: Complete\r\nListItems: "
                + channels.size() + "\r\n\r\n");
        return answer;
    }

    private String shown(Live live, AmiRequest request) {
        var text = new StringBuilder("Event: CoreShowChannel\r\n").append(request.actionIdLine());
        for (var header : SHOWN) {
            text.append(header).append(": ").append(live.opened().value(header)).append("\r\n");
        }
        var age = Duration.between(live.since(), clock.instant());
        return text.append("ChannelState: ")
                .append(live.state())
                .append("\r\n")
                .append(String.format(
                        Locale.ROOT,
                        "Duration: %02d:%02d:%02d\r\n\r\n",
                        age.toHours(),
                        age.toMinutesPart(),
                        age.toSecondsPart()))
                .toString();
    }
}
