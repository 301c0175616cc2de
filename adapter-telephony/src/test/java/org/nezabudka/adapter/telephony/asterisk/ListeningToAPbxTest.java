package org.nezabudka.adapter.telephony.asterisk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nezabudka.adapter.telephony.capture.AmiBlock;
import org.nezabudka.adapter.telephony.capture.Capture;
import org.nezabudka.adapter.telephony.capture.Truth;
import org.nezabudka.adapter.telephony.capture.TruthTold;
import org.nezabudka.adapter.telephony.capture.TruthTold.Blind;
import org.nezabudka.adapter.telephony.simulation.ScriptedPbx;
import org.nezabudka.application.call.GapWatch;
import org.nezabudka.application.call.ListenerLease;
import org.nezabudka.application.shared.StorageUnavailable;
import org.nezabudka.domain.call.CallNews;
import org.nezabudka.domain.call.PbxSettings;

class ListeningToAPbxTest {

    @TempDir
    private Path folder;

    private static final Duration LONG = Duration.ofSeconds(30);

    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<String> unreadable = new CopyOnWriteArrayList<>();
    private ListenerLease lease = ListenerLease.alone();
    private final List<String> gaps = new CopyOnWriteArrayList<>();
    private final ToldCalls told = new ToldCalls();

    @AfterEach
    void close() throws Exception {
        for (var closeable : open.reversed()) closeable.close();
    }

    @ParameterizedTest
    @MethodSource("org.nezabudka.adapter.telephony.capture.Captures#ofOneConnectionWithStamps")
    void the_bytes_of_a_capture_become_its_calls(String capture) {
        var pbx = pbx();
        pbx.setChannels(snapshot(capture));
        listen(pbx, told, InstantSource.fixed(Truth.of(capture).connectedAt().plusMillis(600)));
        await().atMost(LONG).until(() -> pbx.wasAsked("CoreShowChannels"));
        pbx.sendRaw(events(capture));
        await().atMost(LONG).until(() -> told.areOver(Truth.of(capture).calls().size()));
        // Call detail records come after the end and may still add something.
        await().atMost(LONG).untilAsserted(() -> new TruthTold(capture).isToldBy(told.all()));
        assertThat(unreadable).isEmpty();
    }

    @Test
    void a_pbx_that_sends_no_times_and_no_records_is_understood_too() {
        var pbx = pbx();
        listen(pbx, told, InstantSource.system());
        await().atMost(LONG).until(() -> pbx.wasAsked("CoreShowChannels"));
        pbx.sendRaw(events("inbound_answered_bare"));
        await().atMost(LONG).until(() -> told.areOver(1));
        new TruthTold("inbound_answered_bare").without(Blind.TIMES).isToldBy(told.all());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 61, 1000})
    void it_does_not_matter_how_the_network_cuts_the_stream(int piece) {
        var pbx = pbx();
        listen(pbx, told, InstantSource.system());
        await().atMost(LONG).until(() -> pbx.wasAsked("CoreShowChannels"));
        var bytes = events("cyrillic_callerid");
        for (int from = 0; from < bytes.length; from += piece) {
            pbx.sendRaw(java.util.Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + piece)));
        }
        await().atMost(LONG).until(() -> told.areOver(2));
        new TruthTold("cyrillic_callerid").isToldBy(told.all());
    }

    @Test
    void an_event_that_cannot_be_understood_is_reported_and_the_next_call_is_heard() {
        var pbx = pbx();
        listen(pbx, told, InstantSource.system());
        await().atMost(LONG).until(() -> pbx.wasAsked("CoreShowChannels"));
        pbx.send("Event: Newchannel\nPrivilege: call,all\nChannel: PJSIP/trunk-00000001\nChannelState: four\n\n");
        pbx.send(
                "Event: Hangup\nPrivilege: call,all\nUniqueid: 1.1\nUniqueid: 1.2\nChannel: PJSIP/101-1\nCause: x\n\n");
        pbx.send("Event: DialBegin\n\n");
        pbx.send("Event: Cdr\nUniqueID: 5.5\nAnswerTime: yesterday\n\n");
        pbx.send("Event: NeverHeardOf\nSomething: else\n\n");
        pbx.send("Event\n\n: :\n\nno colon at all\n\n");
        pbx.sendRaw(events("inbound_missed"));
        await().atMost(LONG).until(() -> told.areOver(1));
        new TruthTold("inbound_missed").isToldBy(told.all());
        assertThat(unreadable)
                .containsExactly(
                        "NewChannel: Uniqueid is missing",
                        "Hangup: Uniqueid is no single short line",
                        "DialBegin: Uniqueid is missing",
                        "Cdr: AnswerTime is no time");
    }

    @Test
    void a_pbx_that_is_not_there_yet_is_found_when_it_comes() throws Exception {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var listener = listen(port, told, InstantSource.system());
        await().atMost(LONG).until(() -> listener.state().lastError() != null);
        assertThat(listener.state().isConnected()).isFalse();
        var pbx = new ScriptedPbx(port);
        open.add(pbx);
        await().atMost(LONG).until(() -> listener.state().isConnected());
        assertThat(listener.state().lastError()).isNull();
    }

    @Test
    void a_wrong_secret_is_told_and_tried_again() {
        var pbx = pbx();
        var listener = new AsteriskListener(
                settings(pbx.port(), "wrong"),
                folder,
                told,
                (event, reason) -> {},
                GapWatch.none(),
                ListenerLease.alone(),
                InstantSource.system());
        open.add(listener);
        listener.start();
        await().atMost(LONG).until(() -> listener.state().lastError() != null);
        assertThat(listener.state().lastError()).isEqualTo("the login of user crm was refused");
    }

    @Test
    void after_a_broken_connection_calls_are_heard_again() {
        var pbx = pbx();
        var listener = listen(pbx, told, InstantSource.system());
        await().atMost(LONG).until(() -> pbx.wasAsked("CoreShowChannels"));
        pbx.drop();
        await().atMost(LONG)
                .until(() ->
                        pbx.asked().stream().filter("CoreShowChannels"::equals).count() == 2);
        pbx.sendRaw(events("outbound_answered"));
        await().atMost(LONG).until(() -> told.areOver(1));
        new TruthTold("outbound_answered").isToldBy(told.all());
        assertThat(listener.state().connections()).isEqualTo(2);
        await().atMost(LONG).untilAsserted(() -> assertThat(gaps).containsExactly("main never", "main heard"));
    }

    @Test
    void a_call_that_ended_while_nobody_listened_does_not_stay_open() {
        var pbx = pbx();
        listen(pbx, told, InstantSource.system());
        await().atMost(LONG).until(() -> pbx.wasAsked("CoreShowChannels"));
        var untilAnswered = Capture.named("inbound_answered").blocks().stream()
                .takeWhile(block -> !block.isEvent("HangupRequest"))
                .map(AmiBlock::text)
                .toList();
        pbx.sendRaw(String.join("", untilAnswered).getBytes(UTF_8));
        await().atMost(LONG).until(() -> !told.isEmpty());
        pbx.drop();
        await().atMost(LONG).until(() -> told.areOver(1));
        assertThat(told.all())
                .first()
                .satisfies(call -> assertThat(call.isMissed()).isFalse());
    }

    @Test
    void a_connection_that_says_nothing_any_more_is_thrown_away() throws Exception {
        try (var deaf = new DeafPbx()) {
            var listener = listen(deaf.port(), told, InstantSource.system());
            await().atMost(LONG).until(() -> listener.state().isConnected());
            deaf.fallSilent();
            await().atMost(LONG).until(() -> !listener.state().isConnected());
            deaf.speakAgain();
            await().atMost(LONG).until(() -> listener.state().isConnected());
            assertThat(listener.state().connections()).isEqualTo(2);
        }
    }

    @Test
    void while_the_store_is_away_calls_wait_and_keep_their_order() {
        var away = new AtomicBoolean(true);
        var attempts = new AtomicInteger();
        var pbx = pbx();
        var listener = listen(
                pbx,
                news -> {
                    attempts.incrementAndGet();
                    if (away.get()) throw new StorageUnavailable("the database is away", new IllegalStateException());
                    told.accept(news);
                },
                InstantSource.system());
        await().atMost(LONG).until(() -> pbx.wasAsked("CoreShowChannels"));
        pbx.sendRaw(events("ring_group"));
        await().atMost(LONG).until(() -> attempts.get() >= 3 && listener.state().waiting() > 0);
        assertThat(told.isEmpty()).isTrue();
        away.set(false);
        await().atMost(LONG).until(() -> told.areOver(1));
        new TruthTold("ring_group").isToldBy(told.all());
        assertThat(unreadable).isEmpty();
    }

    @Test
    void a_call_that_is_refused_for_ever_does_not_hold_up_the_next_one() {
        var refused =
                Truth.of("inbound_missed").calls().getFirst().get("linkedid").asString();
        var pbx = pbx();
        listen(
                pbx,
                news -> {
                    if (news instanceof CallNews.CallTold call
                            && call.call().key().linkedId().equals(refused)) {
                        throw new IllegalStateException("no");
                    }
                    told.accept(news);
                },
                InstantSource.system());
        await().atMost(LONG).until(() -> pbx.wasAsked("CoreShowChannels"));
        Capture.named("inbound_missed").blocks().stream()
                .filter(block -> block.isEvent("Newchannel"))
                .findFirst()
                .ifPresent(block -> pbx.sendRaw(block.text().getBytes(UTF_8)));
        pbx.sendRaw(events("internal_answered"));
        await().atMost(LONG).until(() -> told.areOver(1));
        new TruthTold("internal_answered").isToldBy(told.all());
        assertThat(unreadable).containsExactly("CallTold: not stored: IllegalStateException");
    }

    private ScriptedPbx pbx() {
        var pbx = new ScriptedPbx();
        open.add(pbx);
        return pbx;
    }

    private AsteriskListener listen(ScriptedPbx pbx, Consumer<CallNews> calls, InstantSource clock) {
        return listen(pbx.port(), calls, clock);
    }

    private AsteriskListener listen(int port, Consumer<CallNews> calls, InstantSource clock) {
        var listener = new AsteriskListener(
                settings(port, ScriptedPbx.SECRET),
                folder,
                calls,
                (event, reason) -> unreadable.add(event + ": " + reason),
                (pbx, lastSure, connectedAt) -> gaps.add(pbx + " " + (lastSure == null ? "never" : "heard")),
                lease,
                clock);
        open.add(listener);
        listener.start();
        return listener;
    }

    private static AsteriskSettings settings(int port, String secret) {
        var patience = new AsteriskSettings.Patience(
                Duration.ofSeconds(3),
                Duration.ofMillis(300),
                Duration.ofSeconds(2),
                Duration.ofMillis(50),
                Duration.ofMillis(500));
        return new AsteriskSettings(
                PbxSettings.usual("main"),
                "localhost",
                port,
                ScriptedPbx.USER,
                secret,
                ZoneId.of("Europe/Moscow"),
                patience);
    }

    /** What the PBX sent by itself; answers to questions are kept back until they are asked. */
    private static byte[] events(String capture) {
        var out = new ByteArrayOutputStream();
        var snapshot = false;
        for (var block : Capture.named(capture).blocks()) {
            if (block.isSnapshot()) snapshot = true;
            else out.writeBytes(block.text().getBytes(UTF_8));
        }
        assertThat(snapshot).isEqualTo(capture.equals("connect_during_call"));
        return out.toByteArray();
    }

    private static List<AmiBlock> snapshot(String capture) {
        return Capture.named(capture).blocks().stream()
                .filter(block -> block.isEvent("CoreShowChannel"))
                .toList();
    }
}
