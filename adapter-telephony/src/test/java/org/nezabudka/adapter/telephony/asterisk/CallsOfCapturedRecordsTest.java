package org.nezabudka.adapter.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nezabudka.adapter.telephony.capture.Truth;
import org.nezabudka.adapter.telephony.capture.TruthTold;
import org.nezabudka.adapter.telephony.records.CapturedRecords;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.CallsFromRecords;
import org.nezabudka.domain.call.Moment;
import org.nezabudka.domain.call.PbxEvent;
import org.nezabudka.domain.call.PbxSettings;

/** What nobody heard is told by the records of the PBX: alone, and together with what was heard. */
class CallsOfCapturedRecordsTest {

    private static final PbxSettings SETTINGS = PbxSettings.usual("main");

    @ParameterizedTest
    @MethodSource("org.nezabudka.adapter.telephony.capture.Captures#all")
    void the_event_log_and_the_detail_records_alone_tell_every_call(String capture) {
        var history = CapturedRecords.of(capture, true, true);
        var truth = new TruthTold(capture);
        // The PBX writes no detail record of a telephone that is switched off, and the log knows no recordings.
        if (capture.equals("inbound_phone_offline")) truth = truth.without(TruthTold.Blind.RECORDING);
        truth.isToldBy(new CallsFromRecords(SETTINGS).told(history.log(), history.details()));
    }

    @ParameterizedTest
    @MethodSource("org.nezabudka.adapter.telephony.capture.Captures#all")
    void what_was_heard_and_what_was_recorded_tell_every_call(String capture) {
        var calls = new LinkedHashMap<>(
                byId(CallsOfCapturedStreamsTest.play(HeardCapture.of(capture)).values()));
        var history = CapturedRecords.of(capture, true, true);
        new CallsFromRecords(SETTINGS).told(history.log(), history.details()).forEach(call -> heal(calls, call));
        new TruthTold(capture).isToldBy(calls.values());
    }

    private static Map<String, Call> byId(Iterable<Call> calls) {
        var byId = new LinkedHashMap<String, Call>();
        calls.forEach(call -> byId.put(call.key().linkedId(), call));
        return byId;
    }

    /** As the recording of calls does it. */
    private static void heal(Map<String, Call> calls, Call told) {
        var id = told.key().linkedId();
        if (!calls.containsKey(id)
                && calls.values().stream()
                        .anyMatch(call -> call.joinedLinkedIds().contains(id))) return;
        calls.merge(id, told, Call::toldAgain);
        told.joinedLinkedIds().forEach(calls::remove);
    }

    @ParameterizedTest
    @MethodSource("org.nezabudka.adapter.telephony.capture.Captures#all")
    void wherever_nobody_listened_the_records_make_good_for_it(String capture) {
        var events = HeardCapture.of(capture);
        var history = CapturedRecords.of(capture, true, true);
        var recorded = new CallsFromRecords(SETTINGS).told(history.log(), history.details());
        var truth = Truth.of(capture).calls().stream()
                .collect(Collectors.toMap(
                        call -> call.get("linkedid").asString(),
                        call -> call.get("disposition").asString()));
        for (long seed = 1; seed <= 30; seed++) {
            var calls = new LinkedHashMap<>(byId(CallsOfCapturedStreamsTest.play(withAGap(events, new Random(seed)))
                    .values()));
            recorded.forEach(call -> heal(calls, call));
            var outcomes = calls.values().stream()
                    .collect(Collectors.toMap(
                            call -> call.key().linkedId(),
                            call -> call.outcome().name()));
            assertThat(outcomes).as("%s with a gap %s", capture, seed).isEqualTo(truth);
        }
    }

    private static List<PbxEvent> withAGap(List<PbxEvent> events, Random random) {
        int from = random.nextInt(events.size());
        int to = from + random.nextInt(events.size() - from);
        var heard = new ArrayList<PbxEvent>(events.subList(0, from));
        if (from > 0)
            heard.add(new PbxEvent.ConnectionClosed(
                    new Moment(events.get(from - 1).when().at(), 1)));
        heard.add(new PbxEvent.ConnectionOpened(new Moment(events.get(to).when().at(), 2)));
        heard.addAll(events.subList(to, events.size()));
        return heard;
    }
}
