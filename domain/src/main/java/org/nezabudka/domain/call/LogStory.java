package org.nezabudka.domain.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the channel event log of a PBX as the events that a listener would have heard. */
final class LogStory {

    /** The log notes one happening on two channels one after the other. */
    private static final Duration SAME_MOMENT = Duration.ofMillis(500);

    private static final int BUSY = 17;

    /** Running numbers begin anew with the PBX: whatever went on before this channel ended without a word. */
    private static final Pattern FIRST_OF_ALL = Pattern.compile("PJSIP/.*-00000000");

    private final List<LoggedEvent> log;
    private final Map<String, LoggedEvent> hangups = new HashMap<>();
    private final Map<String, Instant> answers = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, ChannelRef> refs = new HashMap<>();
    /** Who called whom: the channel in whose dialplan the called one began. */
    private final Map<String, LoggedEvent> dialling = new HashMap<>();

    private final Map<String, List<LoggedEvent>> applications = new LinkedHashMap<>();
    private final Set<String> withoutExten = new HashSet<>();
    private final Map<String, String> shown = new HashMap<>();
    private final Map<String, ChannelRef> open = new LinkedHashMap<>();
    private @Nullable Instant lastRow;
    private final List<PbxEvent> story = new ArrayList<>();

    LogStory(List<LoggedEvent> log) {
        this.log = log.stream().sorted(Comparator.comparing(LoggedEvent::at)).toList();
    }

    List<PbxEvent> told() {
        for (var row : log) {
            var id = row.channel().id();
            if (row.is("HANGUP")) hangups.putIfAbsent(id, row);
            if (row.is("ANSWER")) answers.putIfAbsent(id, row.at());
            var number = row.calling();
            if (number != null) numbers.putIfAbsent(id, number);
        }
        for (var row : log) tell(row);
        return story;
    }

    private void tell(LoggedEvent row) {
        var when = new Moment(row.at(), 1);
        var ref = row.channel();
        refs.put(ref.id(), ref);
        if (row.is("CHAN_START") && FIRST_OF_ALL.matcher(ref.name()).matches()) endAll();
        lastRow = row.at();
        switch (row.type()) {
            case "CHAN_START" -> begins(row, when);
            case "APP_START" -> application(row, when);
            case "APP_END" -> leaves(row, when);
            case "ANSWER" -> {
                named(row, when);
                story.add(new PbxEvent.StateChanged(when, ref, ChannelState.UP));
                if (dialling.containsKey(ref.id()))
                    story.add(new PbxEvent.DialEnded(when, null, ref, DialStatus.ANSWER));
            }
            case "BLINDTRANSFER" ->
                story.add(new PbxEvent.BlindTransferred(
                        when, ref, known(row.told("transferee_channel_uniqueid")), row.told("extension")));
            case "ATTENDEDTRANSFER" -> {
                var second = known(row.told("channel2_uniqueid"));
                story.add(new PbxEvent.AttendedTransferred(
                        when,
                        ref,
                        second == null ? ref : second,
                        known(row.told("transferee_channel_uniqueid")),
                        known(row.told("transfer_target_channel_uniqueid"))));
            }
            case "PICKUP" -> {
                var picker = known(row.told("pickup_channel_uniqueid"));
                if (picker != null) story.add(new PbxEvent.PickedUp(when, picker, ref));
            }
            case "HANGUP" -> ends(row, when);
            case "CHAN_END" -> story.add(new PbxEvent.HungUp(when, ref, 0));
            default -> story.add(new PbxEvent.ChannelMentioned(when, ref));
        }
    }

    private @Nullable ChannelRef known(@Nullable String id) {
        return id == null ? null : refs.get(id);
    }

    private void begins(LoggedEvent row, Moment when) {
        var ref = row.channel();
        open.put(ref.id(), ref);
        boolean root = ref.id().equals(ref.linkedId());
        var exten = row.exten() == null || row.exten().equals("s") ? null : row.exten();
        boolean arrived = root && exten != null;
        if (exten == null) withoutExten.add(ref.id());
        story.add(new PbxEvent.ChannelOpened(
                when,
                ref,
                arrived ? ChannelState.CALLING : ChannelState.DOWN,
                row.calling(),
                row.callingName(),
                exten));
        if (row.calling() != null) shown.put(ref.id(), row.calling());
        var caller = root ? null : callerOf(ref);
        if (caller != null) {
            dialling.put(ref.id(), caller);
            story.add(new PbxEvent.DialBegan(when, caller.channel(), ref, numbers.get(ref.id())));
        } else if (root && !arrived) {
            // Nobody called and it called nobody: the PBX itself rings it, as for click-to-call.
            story.add(new PbxEvent.DialBegan(when, null, ref, numbers.get(ref.id())));
        }
    }

    private @Nullable LoggedEvent callerOf(ChannelRef called) {
        var running = applications.getOrDefault(called.linkedId(), List.of());
        var device = called.name().replaceFirst("-[0-9a-f]+(;[12])?$", "");
        return running.stream()
                .filter(row -> row.data() != null && row.data().contains(device))
                .reduce((earlier, later) -> later)
                .or(() -> running.stream().reduce((earlier, later) -> later))
                .orElse(null);
    }

    private void application(LoggedEvent row, Moment when) {
        named(row, when);
        boolean queue = "Queue".equals(row.application());
        if (queue || "Dial".equals(row.application())) {
            applications
                    .computeIfAbsent(row.channel().linkedId(), id -> new ArrayList<>())
                    .add(row);
        }
        if (queue && row.data() != null) {
            story.add(new PbxEvent.QueueJoined(when, row.channel(), row.data().replaceFirst(",.*", "")));
        } else {
            story.add(new PbxEvent.ChannelMentioned(when, row.channel()));
        }
    }

    private void named(LoggedEvent row, Moment when) {
        var id = row.channel().id();
        var number = row.calling();
        var exten = row.exten() != null && !row.exten().equals("s") && withoutExten.remove(id) ? row.exten() : null;
        boolean changed = number != null && !number.equals(shown.put(id, number));
        if (changed || exten != null) story.add(new PbxEvent.CallerNamed(when, row.channel(), number, exten));
    }

    private void leaves(LoggedEvent row, Moment when) {
        applications
                .getOrDefault(row.channel().linkedId(), new ArrayList<>())
                .removeIf(running -> running.channel().id().equals(row.channel().id()));
        var end = hangups.get(row.channel().id());
        boolean gaveUp = end != null && askedToEnd(end) && near(row.at(), end.at());
        if ("Queue".equals(row.application()) && !gaveUp) story.add(new PbxEvent.QueueLeft(when, row.channel(), false));
    }

    private void endAll() {
        if (lastRow == null) return;
        var when = new Moment(lastRow, 1);
        for (var ref : open.values()) {
            if (dialling.containsKey(ref.id()) && !answers.containsKey(ref.id()))
                story.add(new PbxEvent.DialEnded(when, null, ref, DialStatus.CANCEL));
            story.add(new PbxEvent.HungUp(when, ref, 0));
        }
        open.clear();
        applications.clear();
    }

    private void ends(LoggedEvent row, Moment when) {
        var ref = row.channel();
        open.remove(ref.id());
        if (askedToEnd(row)) story.add(new PbxEvent.HangupAsked(when, ref));
        var caller = dialling.get(ref.id());
        if (caller != null && !answers.containsKey(ref.id())) {
            story.add(new PbxEvent.DialEnded(when, null, ref, statusOf(row, caller)));
        }
        story.add(new PbxEvent.HungUp(when, ref, cause(row)));
    }

    private static boolean askedToEnd(LoggedEvent hangup) {
        return hangup.channel().name().equals(hangup.told("hangupsource"));
    }

    /** The caller gave up, or nobody asked: the PBX itself went down. */
    private static boolean cutsOff(LoggedEvent hangup) {
        return askedToEnd(hangup) || hangup.told("hangupsource") == null;
    }

    private static int cause(LoggedEvent hangup) {
        var cause = hangup.told("hangupcause");
        return cause != null && cause.matches("\\d{1,3}") ? Integer.parseInt(cause) : 0;
    }

    /** The log tells the caller's last result only; what became of each attempt follows from what happened at its end. */
    private DialStatus statusOf(LoggedEvent attempt, LoggedEvent caller) {
        if (cause(attempt) == BUSY) return DialStatus.BUSY;
        var end = hangups.get(caller.channel().id());
        if (end != null && near(attempt.at(), end.at()) && cutsOff(end)) return DialStatus.CANCEL;
        boolean anotherWasFaster = dialling.entrySet().stream()
                .filter(other -> other.getValue().equals(caller)
                        && !other.getKey().equals(attempt.channel().id()))
                .map(other -> answers.get(other.getKey()))
                .anyMatch(answered -> answered != null && near(answered, attempt.at()));
        if (anotherWasFaster) return DialStatus.CANCEL;
        if ("Queue".equals(caller.application()) || end == null) return DialStatus.NO_ANSWER;
        return switch (end.told("dialstatus")) {
            case "BUSY" -> DialStatus.BUSY;
            case "CANCEL" -> DialStatus.CANCEL;
            case "CONGESTION" -> DialStatus.CONGESTION;
            case "CHANUNAVAIL" -> DialStatus.UNAVAILABLE;
            case null, default -> DialStatus.NO_ANSWER;
        };
    }

    private static boolean near(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(SAME_MOMENT) < 0;
    }
}
