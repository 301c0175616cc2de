package org.nezabudka.adapter.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nezabudka.adapter.telephony.capture.TruthTold;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.CallNews;
import org.nezabudka.domain.call.CallReconstructor;
import org.nezabudka.domain.call.PbxCallId;
import org.nezabudka.domain.call.PbxEvent;
import org.nezabudka.domain.call.PbxSettings;

class CallsOfCapturedStreamsTest {

    @ParameterizedTest
    @MethodSource("org.nezabudka.adapter.telephony.capture.Captures#ofOneConnection")
    void the_calls_are_what_the_telephones_saw(String capture) {
        new TruthTold(capture).isToldBy(play(HeardCapture.of(capture)).values());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"blind_transfer", "queue_abandoned", "attended_transfer_feature", "outbound_failures", "burst_a"
            })
    void a_stream_heard_twice_tells_every_call_once(String capture) {
        var events = HeardCapture.of(capture);
        var twice = new ArrayList<>(events);
        twice.addAll(events);
        assertThat(tell(twice)).isEqualTo(tell(events));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"blind_transfer", "ring_group", "attended_transfer_feature", "originate_answered", "burst_a"})
    void events_that_come_double_or_late_again_change_nothing(String capture) {
        var events = HeardCapture.of(capture);
        var once = play(events);
        for (long seed = 1; seed <= 20; seed++) {
            assertThat(play(repeating(events, new Random(seed))))
                    .as("seed " + seed)
                    .isEqualTo(once);
        }
    }

    /** Every event at least once and in order; some at once again, some again after a while. */
    private static List<PbxEvent> repeating(List<PbxEvent> events, Random random) {
        var repeated = new ArrayList<PbxEvent>();
        for (var event : events) {
            repeated.add(event);
            if (random.nextInt(4) == 0) repeated.add(event);
            if (random.nextInt(10) == 0) repeated.add(repeated.get(random.nextInt(repeated.size())));
        }
        return repeated;
    }

    @Test
    void streams_that_run_at_the_same_time_do_not_disturb_each_other() {
        var captures = List.of(
                "attended_transfer_feature",
                "blind_transfer",
                "inbound_busy",
                "ivr_to_extension",
                "originate_answered",
                "outbound_failures",
                "queue_abandoned",
                "queue_first_member",
                "ring_group",
                "burst_a");
        for (long seed = 1; seed <= 10; seed++) {
            var calls = play(interleaved(captures, new Random(seed)));
            int from = 0;
            for (var capture : captures) {
                var alone = play(HeardCapture.of(capture));
                alone.forEach(
                        (key, call) -> assertThat(calls.get(key)).as(capture).isEqualTo(call));
                from += alone.size();
            }
            assertThat(calls).hasSize(from);
        }
    }

    private static List<PbxEvent> interleaved(Collection<String> captures, Random random) {
        var streams = new ArrayList<>(captures.stream()
                .map(HeardCapture::of)
                .map(events -> new ArrayList<>(events).iterator())
                .toList());
        var merged = new ArrayList<PbxEvent>();
        while (!streams.isEmpty()) {
            var stream = streams.get(random.nextInt(streams.size()));
            if (stream.hasNext()) merged.add(stream.next());
            else streams.remove(stream);
        }
        return merged;
    }

    @Test
    void memory_does_not_grow_with_the_number_of_calls() {
        var reconstructor = new CallReconstructor(PbxSettings.usual("main"));
        for (int day = 0; day < 12; day++) {
            for (var event : Renamed.of(HeardCapture.of("burst_a"), "day" + day)) reconstructor.accept(event);
        }
        assertThat(reconstructor.remembered()).isEqualTo(1_000);
    }

    private static List<CallNews> tell(List<PbxEvent> events) {
        var reconstructor = new CallReconstructor(PbxSettings.usual("main"));
        return events.stream()
                .flatMap(event -> reconstructor.accept(event).stream())
                .toList();
    }

    static Map<PbxCallId, Call> play(List<PbxEvent> events) {
        var calls = new LinkedHashMap<PbxCallId, Call>();
        var reconstructor = new CallReconstructor(PbxSettings.usual("main"));
        for (var event : events) reconstructor.accept(event).forEach(news -> apply(calls, news));
        return calls;
    }

    private static void apply(Map<PbxCallId, Call> calls, CallNews news) {
        switch (news) {
            case CallNews.CallTold told -> calls.put(told.call().key(), told.call());
            case CallNews.CallsJoined joined -> calls.remove(joined.absorbed());
        }
    }
}
