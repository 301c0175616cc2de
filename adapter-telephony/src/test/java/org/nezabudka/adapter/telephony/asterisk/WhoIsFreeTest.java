package org.nezabudka.adapter.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nezabudka.adapter.telephony.simulation.ScriptedPbx;
import org.nezabudka.application.call.GapWatch;
import org.nezabudka.application.call.ListenerLease;
import org.nezabudka.domain.call.NumberingPlan;
import org.nezabudka.domain.call.PbxSettings;
import org.nezabudka.domain.telephone.TelephoneState;

/** Device states, registrations, hints and members of queues, as old and new versions spell them, over a real socket. */
class WhoIsFreeTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private final ScriptedPbx pbx = new ScriptedPbx();
    private final AsteriskSwitchboard switchboard = new AsteriskSwitchboard();
    private AsteriskListener listener;

    @BeforeEach
    void connect() {
        var settings = new AsteriskSettings(
                PbxSettings.usual("main"),
                "localhost",
                pbx.port(),
                ScriptedPbx.USER,
                ScriptedPbx.SECRET,
                ZoneId.of("Europe/Moscow"),
                AsteriskSettings.Patience.usual());
        listener = new AsteriskListener(
                settings,
                folder,
                news -> {},
                (event, reason) -> {},
                GapWatch.none(),
                ListenerLease.alone(),
                InstantSource.system());
        switchboard.connect(
                listener, settings, Dialling.usual(NumberingPlan.russian(null)), () -> {}, (channel, why) -> {});
    }

    @AfterEach
    void close() {
        listener.close();
        pbx.close();
    }

    @Test
    void everything_is_asked_for_when_the_connection_is_made() {
        pbx.answers(
                "DeviceStateList",
                "Event: DeviceStateChange\nDevice: PJSIP/101\nState: NOT_INUSE",
                "Event: DeviceStateChange\nDevice: PJSIP/102\nState: INUSE");
        pbx.answers(
                "ExtensionStateList",
                "Event: ExtensionStatus\nExten: 103\nContext: ext-local\nHint: PJSIP/103&Custom:DND103\nStatus: 2",
                "Event: ExtensionStatus\nExten: *76103\nContext: ext-local\nHint: Custom:X\nStatus: 1");
        pbx.answers(
                "QueueStatus",
                "Event: QueueMember\nQueue: sales\nName: Anna\nLocation: PJSIP/101\nStateInterface: PJSIP/101\nStatus: 1\nPaused: 1\nInCall: 0",
                "Event: QueueMember\nQueue: sales\nName: Vera\nLocation: Local/104@from-queue/n\nStateInterface: hint:104@ext-local\nStatus: 6\nPaused: 0\nInCall: 0",
                "Event: QueueMember\nQueue: sales\nName: Gleb\nLocation: Local/105@from-queue/n\nStatus: 1\nPaused: 0\nInCall: 1");
        listener.start();
        await().atMost(LONG)
                .until(() -> switchboard
                        .telephones()
                        .equals(Map.of(
                                "101", TelephoneState.FREE,
                                "102", TelephoneState.BUSY,
                                "103", TelephoneState.BUSY,
                                "104", TelephoneState.RINGING,
                                "105", TelephoneState.BUSY)));
        assertThat(switchboard.pausedInQueues()).containsExactly("101");
    }

    @Test
    void a_manager_user_who_may_not_ask_is_told_so_once_and_what_happens_is_heard_all_the_same() {
        listener.start();
        await().atMost(LONG).until(() -> pbx.wasAsked("QueueStatus"));
        assertThat(pbx.asked())
                .containsExactly("Status", "CoreShowChannels", "DeviceStateList", "ExtensionStateList", "QueueStatus");
        pbx.send("Event: DeviceStateChange\nDevice: SIP/101\nState: RINGING\n\n");
        awaitState("101", TelephoneState.RINGING);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_INUSE,FREE",
        "INUSE,BUSY",
        "BUSY,BUSY",
        "ONHOLD,BUSY",
        "RINGINUSE,BUSY",
        "RINGING,RINGING",
        "UNAVAILABLE,OFFLINE",
        "INVALID,OFFLINE",
        "UNKNOWN,UNKNOWN",
        "Not in use,UNKNOWN"
    })
    void a_device_says_what_it_does(String told, TelephoneState state) {
        started();
        // A neighbour tells when it has been read.
        pbx.send("Event: DeviceStateChange\nDevice: PJSIP/101\nState: " + told + "\n\n");
        pbx.send("Event: DeviceStateChange\nDevice: PJSIP/199\nState: INUSE\n\n");
        awaitState("199", TelephoneState.BUSY);
        assertThat(switchboard.telephones()).containsEntry("101", state);
    }

    @ParameterizedTest
    @CsvSource({"0,FREE", "1,BUSY", "2,BUSY", "4,OFFLINE", "8,RINGING", "9,BUSY", "16,BUSY", "17,BUSY"})
    void a_hint_counts_in_bits(int status, TelephoneState state) {
        started();
        pbx.send("Event: ExtensionStatus\nPrivilege: call,all\nExten: 101\nContext: ext-local\nStatus: " + status
                + "\n\n");
        awaitState("101", state);
        pbx.send("Event: ExtensionStatus\nPrivilege: call,all\nExten: 101\nContext: ext-local\nStatus: -1\n\n");
        await().atMost(LONG).until(() -> !switchboard.telephones().containsKey("101"));
    }

    @Test
    void a_telephone_that_is_switched_off_is_offline_although_its_hint_is_idle_and_do_not_disturb_is_busy() {
        started();
        pbx.send("Event: ExtensionStatus\nExten: 101\nContext: ext-local\nStatus: 0\n\n");
        awaitState("101", TelephoneState.FREE);
        pbx.send("Event: DeviceStateChange\nDevice: PJSIP/101\nState: UNAVAILABLE\n\n");
        awaitState("101", TelephoneState.OFFLINE);
        pbx.send("Event: DeviceStateChange\nDevice: PJSIP/101\nState: NOT_INUSE\n\n");
        pbx.send("Event: ExtensionStatus\nExten: 101\nContext: ext-local\nStatus: 1\n\n");
        awaitState("101", TelephoneState.BUSY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unregistered", "Unreachable", "UNREACHABLE"})
    void a_telephone_that_lost_its_registration_is_offline_until_it_is_back(String lost) {
        started();
        pbx.send("Event: DeviceStateChange\nDevice: SIP/101\nState: NOT_INUSE\n\n");
        awaitState("101", TelephoneState.FREE);
        pbx.send("Event: PeerStatus\nPrivilege: system,all\nChannelType: SIP\nPeer: SIP/101\nPeerStatus: " + lost
                + "\n\n");
        awaitState("101", TelephoneState.OFFLINE);
        pbx.send(
                "Event: PeerStatus\nPrivilege: system,all\nChannelType: SIP\nPeer: SIP/101\nPeerStatus: Reachable\n\n");
        awaitState("101", TelephoneState.FREE);
        // Anybody may try a wrong password.
        pbx.send("Event: PeerStatus\nChannelType: SIP\nPeer: SIP/101\nPeerStatus: Rejected\nCause: AUTH\n\n");
        pbx.send("Event: DeviceStateChange\nDevice: PJSIP/199\nState: INUSE\n\n");
        awaitState("199", TelephoneState.BUSY);
        assertThat(switchboard.telephones()).containsEntry("101", TelephoneState.FREE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QueueMemberPause\nInterface", "QueueMemberPaused\nLocation"})
    void a_pause_is_told_in_two_spellings_and_holds_while_it_holds_in_every_queue(String spelling) {
        started();
        var event = "Event: " + spelling + ": PJSIP/101\nMemberName: Anna\nQueue: ";
        pbx.send(event + "sales\nPaused: 1\n\n");
        awaitPaused(List.of("101"));
        pbx.send(event + "service\nPaused: 0\n\n");
        awaitPaused(List.of());
        pbx.send(event + "service\nPaused: 1\n\n");
        awaitPaused(List.of("101"));
        pbx.send("Event: QueueMemberRemoved\nQueue: sales\nInterface: PJSIP/101\nMemberName: Anna\n\n");
        pbx.send("Event: QueueMemberRemoved\nQueue: service\nLocation: PJSIP/101\nMemberName: Anna\n\n");
        awaitPaused(List.of());
    }

    @Test
    void a_member_of_a_queue_who_talks_on_a_telephone_outside_is_busy() {
        started();
        var member = "Event: QueueMemberStatus\nQueue: sales\nMemberName: Gleb\nInterface: Local/105@from-queue/n\n"
                + "StateInterface: Local/105@from-queue/n\nStatus: 1\nPaused: 0\nInCall: ";
        pbx.send(member + "1\n\n");
        awaitState("105", TelephoneState.BUSY);
        pbx.send(member + "0\n\n");
        awaitState("105", TelephoneState.UNKNOWN);
    }

    @Test
    void what_makes_no_sense_changes_nothing() {
        started();
        pbx.send("Event: DeviceStateChange\nState: INUSE\n\n");
        pbx.send("Event: ExtensionStatus\nExten: 101\nStatus: many\n\n");
        pbx.send("Event: ExtensionStatus\nStatus: 1\n\n");
        pbx.send("Event: PeerStatus\nPeerStatus: Unreachable\n\n");
        pbx.send("Event: PeerStatus\nPeer: PJSIP/101\n\n");
        pbx.send("Event: QueueMemberStatus\nQueue: sales\nStatus: 2\n\n");
        pbx.send("Event: QueueMemberStatus\nInterface: PJSIP/101\nStatus: 2\n\n");
        pbx.send("Event: QueueMemberPause\nQueue: sales\nInterface: PJSIP/101\n\n");
        pbx.send("Event: QueueMemberRemoved\n\n");
        pbx.send("Event: DeviceStateChange\nDevice: PJSIP/199\nState: INUSE\n\n");
        awaitState("199", TelephoneState.BUSY);
        assertThat(switchboard.telephones()).containsOnlyKeys("199");
        assertThat(switchboard.pausedInQueues()).isEmpty();
    }

    @Test
    void nothing_is_known_any_more_when_the_connection_is_gone() {
        started();
        pbx.send("Event: DeviceStateChange\nDevice: PJSIP/101\nState: INUSE\n\n");
        awaitState("101", TelephoneState.BUSY);
        pbx.drop();
        await().atMost(LONG).until(() -> switchboard.telephones().isEmpty());
    }

    private void started() {
        listener.start();
        await().atMost(LONG).until(() -> pbx.wasAsked("QueueStatus"));
    }

    private void awaitState(String extension, TelephoneState state) {
        await().atMost(LONG).until(() -> switchboard.telephones().get(extension) == state);
    }

    private void awaitPaused(List<String> extensions) {
        await().atMost(LONG)
                .until(() -> List.copyOf(switchboard.pausedInQueues()).equals(extensions));
    }
}
