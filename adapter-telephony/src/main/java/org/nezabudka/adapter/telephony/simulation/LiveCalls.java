package org.nezabudka.adapter.telephony.simulation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.nezabudka.adapter.telephony.capture.AmiBlock;
import org.nezabudka.adapter.telephony.simulation.Events.Leg;

/** The calls that go on, gathered from what is told of them: an order names a channel of one. */
final class LiveCalls {

    private final Map<String, Leg> legs = new LinkedHashMap<>();
    private final Map<String, String> bridges = new HashMap<>();

    synchronized void told(AmiBlock block) {
        var id = block.value("Uniqueid");
        switch (block.value("Event")) {
            case "Newchannel" -> legs.put(id, leg(block));
            case "Newstate", "NewCallerid" -> legs.computeIfPresent(id, (key, leg) -> leg(block));
            case "BridgeEnter" -> bridges.put(id, block.value("BridgeUniqueid"));
            case "BridgeLeave" -> bridges.remove(id, block.value("BridgeUniqueid"));
            case "Hangup" -> {
                legs.remove(id);
                bridges.remove(id);
            }
            default -> {}
        }
    }

    private static Leg leg(AmiBlock block) {
        return new Leg(
                block.value("Channel"),
                block.value("Uniqueid"),
                block.value("Linkedid"),
                block.value("ChannelState"),
                block.value("CallerIDNum"),
                block.value("CallerIDName"),
                block.value("ConnectedLineNum"),
                block.value("Exten"));
    }

    synchronized void clear() {
        legs.clear();
        bridges.clear();
    }

    synchronized Optional<Leg> channel(String name) {
        return legs.values().stream().filter(leg -> leg.channel().equals(name)).findFirst();
    }

    synchronized LiveCall callOf(Leg leg) {
        var all = legs.values().stream()
                .filter(one -> one.linkedId().equals(leg.linkedId()))
                .toList();
        var bridge = all.stream()
                .map(one -> bridges.get(one.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return new LiveCall(leg.linkedId(), all, bridge);
    }

    /** What each telephone with a call is doing, in the words of the manager interface. */
    synchronized Map<String, String> devices() {
        var states = new HashMap<String, String>();
        for (var leg : legs.values()) {
            if (!leg.isTelephone()) continue;
            states.merge(
                    leg.extension(),
                    leg.state().equals("5") ? "RINGING" : "INUSE",
                    (one, other) -> one.equals(other) ? one : "RINGINUSE");
        }
        return states;
    }
}
