package org.nezabudka.adapter.telephony.simulation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.telephony.capture.AmiBlock;
import org.nezabudka.domain.call.CallDirection;
import org.nezabudka.domain.call.CallOutcome;

/** Remembers what was really played. What becomes of a recorded call is known from the telephones that took part in it. */
final class TrueCalls {

    private record Recorded(String capture, String linkedId, CallDirection direction, CallOutcome outcome) {}

    private static final List<Recorded> RECORDED = read();

    private final Map<String, Recorded> expected = new HashMap<>();
    private final Map<String, TrueCall> begun = new LinkedHashMap<>();
    /** Channels there are that began a call of their own, which is to join another before it ends. */
    private final Set<String> toBeJoined = new HashSet<>();

    private final Set<String> neverJoined = new HashSet<>();

    private static List<Recorded> read() {
        var resource = "/org/nezabudka/adapter/telephony/captures/truths.csv";
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TrueCalls.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(row ->
                            new Recorded(row[0], row[1], CallDirection.valueOf(row[2]), CallOutcome.valueOf(row[3])))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A recording begins to be played; which of its calls will really begin remains to be seen. */
    synchronized void expect(String capture, UnaryOperator<String> newId) {
        for (var recorded : RECORDED) {
            if (recorded.capture().equals(capture)) expected.put(newId.apply(recorded.linkedId()), recorded);
        }
    }

    synchronized void sent(AmiBlock block, Instant now) {
        switch (block.value("Event")) {
            case "Newchannel" -> {
                begins(block.value("Uniqueid"), now);
                if (!expected.containsKey(block.value("Uniqueid"))
                        && block.value("Uniqueid").equals(block.value("Linkedid")))
                    toBeJoined.add(block.value("Uniqueid"));
            }
            case "DialEnd" -> {
                if (block.value("DialStatus").equals("ANSWER")) answered(block);
            }
            case "Hangup" -> {
                toBeJoined.remove(block.value("Uniqueid"));
                var call = begun.get(block.value("Uniqueid"));
                if (call != null && call.endedAt() == null) ends(call, now, false);
            }
            default -> {}
        }
    }

    private void begins(String id, Instant now) {
        var recorded = expected.get(id);
        if (recorded != null) begun.put(id, new TrueCall(id, recorded.direction(), null, false, now, null));
    }

    private void answered(AmiBlock block) {
        var call = begun.get(block.value("DestLinkedid"));
        boolean outside = block.value("DestChannel").startsWith("PJSIP/trunk");
        if (call == null || call.endedAt() != null || outside != (call.direction() == CallDirection.OUTBOUND)) return;
        begun.put(call.linkedId(), with(call, null, true, null));
    }

    /** The PBX goes down: whatever goes on is over. */
    synchronized void cut(Instant now) {
        neverJoined.addAll(toBeJoined);
        toBeJoined.clear();
        for (var call : List.copyOf(begun.values())) {
            if (call.endedAt() == null) ends(call, now, true);
        }
    }

    private void ends(TrueCall call, Instant now, boolean cut) {
        var recorded = Objects.requireNonNull(expected.get(call.linkedId()));
        var outcome = cut ? call.answered() ? CallOutcome.ANSWERED : null : recorded.outcome();
        begun.put(call.linkedId(), with(call, outcome, call.answered() || outcome == CallOutcome.ANSWERED, now));
    }

    private static TrueCall with(
            TrueCall call, @Nullable CallOutcome outcome, boolean answered, @Nullable Instant endedAt) {
        return new TrueCall(call.linkedId(), call.direction(), outcome, answered, call.startedAt(), endedAt);
    }

    /** What would have joined another call had the PBX not gone down before: it may stand for itself. */
    synchronized Set<String> neverJoined() {
        return Set.copyOf(neverJoined);
    }

    synchronized List<TrueCall> all() {
        return List.copyOf(begun.values());
    }
}
