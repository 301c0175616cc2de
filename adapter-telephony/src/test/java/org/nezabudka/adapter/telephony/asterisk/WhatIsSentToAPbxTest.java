package org.nezabudka.adapter.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nezabudka.adapter.telephony.simulation.ScriptedPbx;
import org.nezabudka.application.call.GapWatch;
import org.nezabudka.application.call.ListenerLease;
import org.nezabudka.application.telephone.Switchboard.NotCarriedOut;
import org.nezabudka.domain.call.NumberingPlan;
import org.nezabudka.domain.call.PbxCallId;
import org.nezabudka.domain.call.PbxSettings;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.Extension;
import org.nezabudka.domain.shared.PhoneNumber;
import org.nezabudka.domain.telephone.Task;
import org.nezabudka.domain.telephone.TelephoneOrder;
import org.nezabudka.domain.telephone.TelephoneOrder.Failure;
import org.nezabudka.domain.telephone.TelephoneOrderId;
import org.nezabudka.domain.telephone.TelephoneState;

class WhatIsSentToAPbxTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final PbxCallId CALL = new PbxCallId("main", "1.1");
    private static final Extension OWN = new Extension("101");
    private static final Extension COLLEAGUE = new Extension("102");
    private static final Task PLACE = new Task.Place("1795294596.n1", new PhoneNumber("+79161234567"), null);

    @TempDir
    private Path folder;

    @Test
    void every_order_names_what_the_pbx_has_to_know_and_no_more() throws Exception {
        try (var pbx = new ScriptedPbx();
                var listener = listener(pbx.port())) {
            var switchboard = switchboard(listener, pbx.port());
            for (var action : List.of("Originate", "BlindTransfer", "Redirect", "Atxfer", "CancelAtxfer", "Hangup"))
                pbx.obey(action);
            listener.start();
            await().atMost(LONG).until(() -> pbx.wasAsked("CoreShowChannels"));
            carryOut(switchboard, PLACE);
            assertThat(pbx.order("Originate"))
                    .isEqualTo(Map.of(
                            "action", "Originate",
                            "channel", "PJSIP/101",
                            "context", "from-internal",
                            "exten", "89161234567",
                            "priority", "1",
                            "timeout", "30000",
                            "callerid", "Nezabudka <101>",
                            "async", "true",
                            "channelid", "1795294596.n1"));
            pbx.send(newChannel("PJSIP/trunk-00000001", "1.1", 4));
            pbx.send(newChannel("PJSIP/101-00000002", "1.2", 5));
            await().atMost(LONG).until(() -> switchboard.telephones().get("101") == TelephoneState.RINGING);
            carryOut(switchboard, new Task.HandOver(CALL, COLLEAGUE, false));
            assertThat(pbx.order("Redirect"))
                    .containsEntry("channel", "PJSIP/trunk-00000001")
                    .containsEntry("exten", "102")
                    .containsEntry("context", "from-internal")
                    .containsEntry("priority", "1");
            pbx.send("Event: BridgeEnter\nBridgeUniqueid: b\n" + channel("PJSIP/101-00000002", "1.2", 6));
            pbx.send("Event: Newstate\n" + channel("PJSIP/101-00000002", "1.2", 6));
            await().atMost(LONG).until(() -> switchboard.telephones().get("101") == TelephoneState.BUSY);
            carryOut(switchboard, new Task.HandOver(CALL, COLLEAGUE, false));
            assertThat(pbx.order("BlindTransfer"))
                    .isEqualTo(Map.of(
                            "action", "BlindTransfer",
                            "channel", "PJSIP/101-00000002",
                            "context", "from-internal",
                            "exten", "102"));
            carryOut(switchboard, new Task.HandOver(CALL, COLLEAGUE, true));
            assertThat(pbx.order("Atxfer"))
                    .containsEntry("channel", "PJSIP/101-00000002")
                    .containsEntry("exten", "102");
            assertThat(switchboard.isConsulting(CALL, OWN)).isTrue();
            carryOut(switchboard, new Task.TakeBack(CALL));
            assertThat(pbx.order("CancelAtxfer"))
                    .isEqualTo(Map.of("action", "CancelAtxfer", "channel", "PJSIP/101-00000002"));
            carryOut(switchboard, new Task.HangUp(CALL));
            assertThat(pbx.order("Hangup"))
                    .isEqualTo(Map.of("action", "Hangup", "channel", "PJSIP/101-00000002", "cause", "16"));
        }
    }

    @Test
    void a_pbx_that_is_not_there_and_one_that_refuses_are_told_apart() {
        try (var pbx = new ScriptedPbx();
                var listener = listener(pbx.port())) {
            var switchboard = switchboard(listener, pbx.port());
            assertThat(failure(switchboard, PLACE)).isEqualTo(Failure.EXCHANGE_AWAY);
            listener.start();
            await().atMost(LONG).until(() -> pbx.wasAsked("DeviceStateList"));
            assertThat(failure(switchboard, PLACE)).isEqualTo(Failure.REFUSED);
            assertThat(pbx.wasAsked("Originate")).isTrue();
            assertThat(failure(switchboard, new Task.HangUp(CALL))).isEqualTo(Failure.NOT_ON_THE_LINE);
            assertThat(pbx.wasAsked("Hangup")).isFalse();
        }
    }

    private static Failure failure(AsteriskSwitchboard switchboard, Task task) {
        try {
            carryOut(switchboard, task);
            throw new AssertionError("It was carried out");
        } catch (NotCarriedOut not) {
            return not.why();
        }
    }

    private static String newChannel(String name, String id, int state) {
        return "Event: Newchannel\n" + channel(name, id, state);
    }

    private static String channel(String name, String id, int state) {
        return "Channel: " + name + "\nChannelState: " + state + "\nExten: s\nUniqueid: " + id + "\nLinkedid: 1.1\n\n";
    }

    private static void carryOut(AsteriskSwitchboard switchboard, Task task) throws NotCarriedOut {
        switchboard.carryOut(TelephoneOrder.given(
                        new TelephoneOrderId(UUID.randomUUID()),
                        new EmployeeId(UUID.randomUUID()),
                        OWN,
                        task,
                        Instant.EPOCH)
                .sentTo("main"));
    }

    private static AsteriskSwitchboard switchboard(AsteriskListener listener, int port) {
        var switchboard = new AsteriskSwitchboard();
        switchboard.connect(
                listener, settings(port), Dialling.usual(NumberingPlan.russian("495")), () -> {}, (channel, why) -> {});
        return switchboard;
    }

    private AsteriskListener listener(int port) {
        return new AsteriskListener(
                settings(port),
                folder,
                news -> {},
                (event, reason) -> {},
                GapWatch.none(),
                ListenerLease.alone(),
                InstantSource.system());
    }

    private static AsteriskSettings settings(int port) {
        return new AsteriskSettings(
                PbxSettings.usual("main"),
                "localhost",
                port,
                ScriptedPbx.USER,
                ScriptedPbx.SECRET,
                ZoneId.of("Europe/Moscow"),
                AsteriskSettings.Patience.usual());
    }
}
