package org.nezabudka.adapter.telephony.simulation;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import org.nezabudka.adapter.telephony.capture.AmiBlock;
import org.nezabudka.adapter.telephony.simulation.Events.Leg;

/** The part of a simulated PBX that takes orders: places, hands over and ends calls, and tells what its telephones are doing. */
final class Obedience {

    private static final String COMPANY = "74951230100";

    private final Events events;
    private final LiveCalls calls = new LiveCalls();
    private final OtherWays ways;
    private final Consumer<AmiBlock> wire;
    private final Consumer<String> takeOver;
    private final FreshIds ids;
    private final InstantSource clock;
    private final Map<String, Telephone> telephones = new ConcurrentSkipListMap<>();
    private final Map<String, String> states = new HashMap<>();
    private final Map<String, AmiRequest> placed = new ConcurrentHashMap<>();

    /**
     * @param wire takes every event to whoever listens, and tells {@link #told} of it
     * @param takeOver stops the recording from which the call of this linked id is played
     */
    Obedience(Consumer<AmiBlock> wire, Consumer<String> takeOver, FreshIds ids, InstantSource clock) {
        this.wire = wire;
        this.takeOver = takeOver;
        this.ids = ids;
        this.clock = clock;
        this.events = new Events(clock);
        this.ways = new OtherWays(events, wire, ids, clock);
    }

    synchronized void office(List<Telephone> all, Manners manners) {
        all.forEach(telephone -> telephones.put(telephone.extension(), telephone));
        ways.behave(manners);
        manners.away().forEach(extension -> states.put(extension, "UNAVAILABLE"));
    }

    /** Something was told of a call; what it means for telephones is told next. */
    void told(AmiBlock block) {
        if (block.isEvent("DeviceStateChange")) return;
        calls.told(block);
        changes().forEach((extension, state) -> wire.accept(events.device(extension, state)));
    }

    private synchronized Map<String, String> changes() {
        var busy = calls.devices();
        var changed = new TreeMap<String, String>();
        busy.forEach((extension, state) -> {
            if (!state.equals(states.put(extension, state))) changed.put(extension, state);
        });
        states.replaceAll((extension, state) -> {
            if (busy.containsKey(extension) || state.equals("UNAVAILABLE")) return state;
            if (!state.equals("NOT_INUSE")) changed.put(extension, "NOT_INUSE");
            return "NOT_INUSE";
        });
        return changed;
    }

    /** Everything is forgotten: the PBX goes down. */
    synchronized void forget() {
        ways.stop();
        calls.clear();
        states.values().removeIf(state -> !state.equals("UNAVAILABLE"));
        placed.clear();
    }

    /** @return the answer; empty: there is no such order */
    List<String> answer(AmiRequest request) {
        return switch (request.action().toLowerCase(Locale.ROOT)) {
            case "originate" -> originate(request);
            case "hangup" ->
                onChannel(request, "Channel Hungup", (leg, call) -> {
                    if (!ways.endConsultation(call.linkedId(), leg, true)) hangUp(leg, call);
                });
            case "blindtransfer" ->
                onChannel(request, "Transfer succeeded", (leg, call) -> ways.transfer(call, leg, telephone(request)));
            case "redirect" ->
                onChannel(request, "Redirect successful", (leg, call) -> ways.redirect(call, leg, telephone(request)));
            case "atxfer" ->
                onChannel(
                        request,
                        "Atxfer successfully queued",
                        (leg, call) -> ways.consult(call, leg, telephone(request)));
            case "cancelatxfer" ->
                onChannel(
                        request,
                        "CancelAtxfer successfully queued",
                        (leg, call) -> ways.endConsultation(call.linkedId(), leg, false));
            case "devicestatelist" -> devices(request);
            default -> List.of();
        };
    }

    /** What to do with a channel. */
    private interface Act {
        void on(Leg leg, LiveCall call);
    }

    private List<String> onChannel(AmiRequest request, String done, Act act) {
        var leg = calls.channel(request.field("channel")).orElse(null);
        if (leg == null) return List.of(response(request, "Error", "No such channel"));
        takeOver.accept(leg.linkedId());
        act.on(leg, calls.callOf(leg));
        return List.of(response(request, "Success", done));
    }

    private void hangUp(Leg leg, LiveCall call) {
        var origin = placed.get(call.linkedId());
        ways.hangUp(
                call,
                leg,
                origin == null ? null : origin.field("actionid"),
                origin == null ? "" : origin.field("exten"));
    }

    private List<String> originate(AmiRequest request) {
        var extension = request.field("channel").replaceFirst("^[^/]*/", "");
        var id = request.field("channelid").isEmpty() ? ids.channel(clock.instant()) : request.field("channelid");
        placed.put(id, request);
        var owner = telephones.getOrDefault(extension, new Telephone(extension, extension));
        ways.place(id, request.field("actionid"), owner, request.field("exten"), COMPANY);
        return List.of(response(request, "Success", "Originate successfully queued"));
    }

    private Telephone telephone(AmiRequest request) {
        var extension = request.field("exten");
        return telephones.getOrDefault(extension, new Telephone(extension, extension));
    }

    private synchronized List<String> devices(AmiRequest request) {
        var answer = new ArrayList<String>();
        answer.add("Response: Success\r\n" + request.actionIdLine()
                + "EventList: start\r\nMessage: Device State Changes will follow\r\n\r\n");
        telephones
                .keySet()
                .forEach(extension -> answer.add("Event: DeviceStateChange\r\n" + request.actionIdLine()
                        + "Device: PJSIP/" + extension + "\r\nState: "
                        + states.getOrDefault(extension, "NOT_INUSE") + "\r\n\r\n"));
        answer.add("Event: DeviceStateListComplete\r\n" + request.actionIdLine() + "EventList: Complete\r\nListItems: "
                + telephones.size() + "\r\n\r\n");
        return answer;
    }

    private static String response(AmiRequest request, String how, String message) {
        return "Response: " + how + "\r\n" + request.actionIdLine() + "Message: " + message + "\r\n\r\n";
    }
}
