package org.nezabudka.adapter.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nezabudka.adapter.telephony.capture.AmiBlock;
import org.nezabudka.adapter.telephony.simulation.ScriptedPbx;
import org.nezabudka.application.call.GapWatch;
import org.nezabudka.application.call.ListenerLease;
import org.nezabudka.domain.call.NumberingPlan;
import org.nezabudka.domain.call.PbxSettings;

/** Calls that go on when the connection is made are taken up from two lists that do not always agree. */
class WhatGoesOnAtTheConnectionTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private final ScriptedPbx pbx = new ScriptedPbx();
    private final ToldCalls told = new ToldCalls();

    @AfterEach
    void close() {
        pbx.close();
    }

    @Test
    void a_call_that_goes_on_is_taken_up_with_its_queue_and_its_age() throws Exception {
        pbx.answers("Status", status("PJSIP/trunk-00000001", "1.1", "6", 600), "Event: StatusComplete\nItems: 1");
        pbx.setChannels(List.of(listed("PJSIP/trunk-00000001", "1.1", "00:10:00")));
        pbx.answers(
                "QueueStatus",
                "Event: QueueEntry\nQueue: sales\nPosition: 1\nChannel: PJSIP/trunk-00000001\nUniqueid: 1.1\nWait: 30",
                "Event: QueueStatusComplete");
        try (var running = listen()) {
            await().atMost(LONG).until(() -> told.all().stream().anyMatch(call -> "sales".equals(call.queue())));
            assertThat(running.state().unreadable()).isZero();
        }
    }

    @Test
    void a_channel_that_stands_in_the_list_but_does_not_answer_for_itself_is_over() throws Exception {
        pbx.answers("Status", status("PJSIP/trunk-00000002", "2.1", "6", 60), "Event: StatusComplete\nItems: 1");
        pbx.setChannels(List.of(
                listed("PJSIP/trunk-00000001", "1.1", "09:10:00"), listed("PJSIP/trunk-00000002", "2.1", "00:01:00")));
        try (var running = listen()) {
            await().atMost(LONG).until(() -> !told.isEmpty());
            assertThat(told.all())
                    .singleElement()
                    .satisfies(call -> assertThat(call.key().linkedId()).isEqualTo("2.1"));
        }
    }

    @Test
    void a_channel_that_began_between_both_answers_is_no_ghost() throws Exception {
        pbx.answers("Status", "Event: StatusComplete\nItems: 0");
        pbx.setChannels(List.of(listed("PJSIP/trunk-00000001", "1.1", "00:00:01")));
        try (var running = listen()) {
            await().atMost(LONG).until(() -> !told.isEmpty());
        }
    }

    @Test
    void where_the_list_is_refused_the_channels_themselves_are_enough() throws Exception {
        pbx.answers("CoreShowChannels");
        pbx.answers("Status", status("PJSIP/trunk-00000001", "1.1", "6", 60), "Event: StatusComplete\nItems: 1");
        try (var running = listen()) {
            await().atMost(LONG).until(() -> !told.isEmpty());
        }
    }

    @Test
    void a_call_of_which_no_list_knows_anything_is_over_also_where_only_the_channels_answer() throws Exception {
        pbx.answers("Status", status("PJSIP/trunk-00000001", "1.1", "6", 60), "Event: StatusComplete\nItems: 1");
        try (var running = listen()) {
            await().atMost(LONG).until(() -> !told.isEmpty());
            pbx.answers("Status", "Event: StatusComplete\nItems: 0");
            pbx.drop();
            await().atMost(LONG).until(() -> told.areOver(1));
        }
    }

    @Test
    void an_old_version_that_links_nothing_leaves_it_to_the_list() throws Exception {
        pbx.answers(
                "Status",
                "Event: Status\nChannel: PJSIP/101-00000002\nState: Up\nSeconds: 60\nUniqueid: 1.2",
                "Event: Status\nChannel: PJSIP/trunk-00000001\nState: Up\nSeconds: 60\nUniqueid: 1.1",
                "Event: StatusComplete");
        pbx.setChannels(List.of(
                listed("PJSIP/trunk-00000001", "1.1", "00:01:00"), listed("PJSIP/101-00000002", "1.2", "00:01:00")));
        try (var running = listen()) {
            await().atMost(LONG).until(() -> !told.isEmpty());
            assertThat(told.all()).hasSize(1);
        }
    }

    private AsteriskListener listen() {
        var patience = new AsteriskSettings.Patience(
                Duration.ofSeconds(3),
                Duration.ofMillis(300),
                Duration.ofSeconds(20),
                Duration.ofMillis(50),
                Duration.ofMillis(500));
        var settings = new AsteriskSettings(
                PbxSettings.usual("main"),
                "localhost",
                pbx.port(),
                ScriptedPbx.USER,
                ScriptedPbx.SECRET,
                ZoneId.of("Europe/Moscow"),
                patience);
        var listener = new AsteriskListener(
                settings,
                folder,
                told,
                (event, reason) -> {},
                GapWatch.none(),
                ListenerLease.alone(),
                InstantSource.system());
        new AsteriskSwitchboard()
                .connect(
                        listener,
                        settings,
                        Dialling.usual(NumberingPlan.russian(null)),
                        () -> {},
                        (channel, why) -> {});
        listener.start();
        return listener;
    }

    private static String status(String channel, String id, String state, int seconds) {
        return "Event: Status\nPrivilege: Call\nChannel: " + channel + "\nChannelState: " + state
                + "\nCallerIDNum: 79161234567\nExten: 74951230100\nUniqueid: " + id
                + "\nLinkedid: " + id + "\nBridgeID: b\nSeconds: " + seconds;
    }

    private static AmiBlock listed(String channel, String id, String duration) {
        var linkedId = id.substring(0, 1) + ".1";
        var lines = "Event: CoreShowChannel\nActionID: snap-1\nChannel: " + channel
                + "\nChannelState: 6\nCallerIDNum: 79161234567\nExten: 74951230100\nUniqueid: " + id + "\nLinkedid: "
                + linkedId + "\nDuration: " + duration + "\n\n";
        return new AmiBlock(lines.replace("\n", "\r\n"));
    }
}
