package org.nezabudka.adapter.telephony.asterisk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.NewStateEvent;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nezabudka.adapter.telephony.capture.Capture;
import org.nezabudka.adapter.telephony.capture.TruthTold;
import org.nezabudka.application.call.GapWatch;
import org.nezabudka.application.call.ListenerLease;
import org.nezabudka.application.call.PbxLineState;
import org.nezabudka.domain.call.CallNews;
import org.nezabudka.domain.call.PbxSettings;

/** Peers that are no PBX, or a sick one, and what the library makes of them: the next call is heard, in bounded memory. */
class WhatStrangersSendTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<String> unreadable = new CopyOnWriteArrayList<>();
    private final ToldCalls told = new ToldCalls();

    @AfterEach
    void close() throws Exception {
        for (var closeable : open.reversed()) closeable.close();
    }

    /**
     * The library's own threads may die of what strangers send, and of listeners that are stopped; it is our thread that lives on, and
     * its calls that are asked for.
     */
    private static ConditionFactory patiently() {
        return await().dontCatchUncaughtExceptions().atMost(LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SSH-2.0-OpenSSH_9.6\r\n", "HTTP/1.1 400 Bad Request\r\n\r\n", "\r\n\r\n\r\n", "220 smtp\n"})
    void another_greeting_is_named_and_the_pbx_is_found_when_it_is_there(String greeting) throws IOException {
        var pbx = peer((in, out) -> {
            out.write(greeting.getBytes(UTF_8));
            in.readLine();
        });
        var listener = listen(pbx, told);
        patiently().until(() -> listener.state().lastError() != null);
        assertThat(listener.state().lastError())
                .startsWith("it does not answer as an Asterisk manager interface")
                .contains(greeting.strip().lines().findFirst().orElse(""));
        pbx.become(playing("inbound_missed"));
        hears("inbound_missed");
    }

    @Test
    void a_peer_that_says_nothing_is_left_and_tried_again() throws IOException {
        var pbx = peer((in, out) -> in.readLine());
        listen(pbx, told);
        patiently().until(() -> pbx.connections() >= 2);
        pbx.become(playing("inbound_missed"));
        hears("inbound_missed");
    }

    @Test
    void a_peer_that_hangs_up_in_the_middle_of_the_login_is_tried_again() throws IOException {
        var pbx = peer((in, out) -> {
            out.write(RawPbx.BANNER.getBytes(UTF_8));
            RawPbx.answer(in, out);
        });
        listen(pbx, told);
        patiently().until(() -> pbx.connections() >= 3);
        pbx.become(playing("inbound_missed"));
        hears("inbound_missed");
    }

    @Test
    void garbage_between_the_events_costs_only_itself() throws IOException {
        var random = new Random(5);
        var garbage = new byte[200_000];
        random.nextBytes(garbage);
        listen(
                peer(playing("inbound_missed", out -> {
                    out.write(garbage);
                    out.write("\r\n\r\nEvent: Hangup\r\nUniqueid: 1".getBytes(UTF_8));
                    out.write("\r\n\r\n: \r\n:::\r\nEvent:\r\n\r\nResponse:\r\n\r\n".getBytes(UTF_8));
                })),
                told);
        hears("inbound_missed");
    }

    @Test
    void a_line_of_8_megabytes_is_cut_and_the_call_after_it_is_heard() throws IOException {
        listen(
                peer(playing("inbound_missed", out -> {
                    out.write("Event: Newchannel\r\nUniqueid: 7.7\r\nChannel: ".getBytes(UTF_8));
                    var part = "PJSIP/".repeat(10_000).getBytes(UTF_8);
                    for (int sent = 0; sent < 8 << 20; sent += part.length) out.write(part);
                    out.write("\r\n\r\n".getBytes(UTF_8));
                })),
                told);
        hears("inbound_missed");
        assertThat(unreadable).containsExactly("NewChannel: Channel is no single short line");
    }

    @Test
    void a_line_and_a_block_without_an_end_end_the_connection_and_not_the_program() throws IOException {
        for (var endless : List.of("x".repeat(100_000), "Variable: x\r\n".repeat(8_000))) {
            told.forget();
            var pbx = peer((in, out) -> {
                RawPbx.welcome(in, out);
                out.write("Event: VarSet\r\n".getBytes(UTF_8));
                // More than any connection would bear; it ends before.
                for (int i = 0; i < 5_000; i++) out.write(endless.getBytes(UTF_8));
            });
            var listener = listen(pbx, told);
            patiently().until(() -> pbx.connections() >= 2);
            pbx.become(playing("inbound_missed"));
            hears("inbound_missed");
            listener.close();
        }
    }

    @Test
    void bytes_that_are_no_text_become_none() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Event: Newchannel\r\nUniqueid: 9.9\r\nLinkedid: 9.9\r\nChannelState: 4\r\n".getBytes(UTF_8));
        bytes.writeBytes("Channel: PJSIP/trunk-9\r\nCallerIDNum: +79160000000\r\nCallerIDName: ".getBytes(UTF_8));
        bytes.writeBytes(new byte[] {(byte) 0xC8, (byte) 0xE2, (byte) 0xE0, (byte) 0xED, (byte) 0xFF, (byte) 0xC0});
        bytes.writeBytes("\r\n\r\nEvent: Hangup\r\nUniqueid: 9.9\r\nLinkedid: 9.9\r\nChannel: PJSIP/trunk-9\r\n\r\n"
                .getBytes(UTF_8));
        listen(
                peer((in, out) -> {
                    RawPbx.welcome(in, out);
                    out.write(bytes.toByteArray());
                    RawPbx.serve(in, out);
                }),
                told);
        patiently().until(() -> told.areOver(1));
        var party = told.all().iterator().next().outside();
        assertThat(party).isNotNull();
        assertThat(party.name()).isNull();
    }

    /** The library's own queue holds 20,000 events and drops the rest, and its listener here is stopped for a while. */
    @Test
    void a_flood_that_nobody_takes_for_a_while_arrives_whole() throws IOException {
        var stop = new CountDownLatch(1);
        var mentions = new ByteArrayOutputStream();
        for (int i = 0; i < 60_000; i++) {
            mentions.writeBytes(("Event: Newstate\r\nUniqueid: 3." + i
                            + "\r\nLinkedid: 3.0\r\nChannel: PJSIP/101-3\r\nChannelState: 6\r\n\r\n")
                    .getBytes(UTF_8));
        }
        var listener = listener(peer(playing("inbound_missed", out -> out.write(mentions.toByteArray()))), told);
        listener.overheardBy(new Overhearing() {
            @Override
            public void connected() {
                // Nothing to do: events are what it is about.
            }

            @Override
            public void heard(ManagerEvent event) {
                // The answers of the login come through here as well.
                if (!(event instanceof NewStateEvent) || !listener.state().isConnected()) return;
                try {
                    stop.await();
                } catch (InterruptedException closed) {
                    Thread.currentThread().interrupt();
                }
            }

            @Override
            public void disconnected() {
                // As above.
            }
        });
        listener.start();
        patiently().until(() -> listener.state().isConnected());
        patiently().pollDelay(Duration.ofSeconds(2)).until(() -> true);
        stop.countDown();
        hears("inbound_missed");
    }

    @Test
    void of_two_nodes_one_listens_and_the_other_takes_over() throws IOException {
        var pbx = peer(playing("inbound_missed"));
        var turns = new ListenerLease() {
            private volatile Answer answer = Answer.ANOTHER_NODE;

            @Override
            public Answer ask(String name) {
                return answer;
            }

            @Override
            public void giveUp(String name) {
                answer = Answer.ANOTHER_NODE;
            }
        };
        var listener = new AsteriskListener(
                settings(pbx.port()), folder, told, this::report, GapWatch.none(), turns, InstantSource.system());
        open.add(listener);
        listener.start();
        await().pollDelay(Duration.ofMillis(500))
                .atMost(LONG)
                .until(() -> listener.state().role() == PbxLineState.Role.STANDBY);
        assertThat(pbx.connections()).isZero();
        assertThat(listener.state().isWell()).isTrue();
        turns.answer = ListenerLease.Answer.THIS_NODE;
        hears("inbound_missed");
        // Nobody can tell: who listens goes on.
        turns.answer = ListenerLease.Answer.UNKNOWN;
        await().pollDelay(Duration.ofMillis(1500))
                .atMost(LONG)
                .until(() -> listener.state().isConnected());
        turns.answer = ListenerLease.Answer.ANOTHER_NODE;
        patiently().until(() -> !listener.state().isConnected());
        assertThat(pbx.connections()).isEqualTo(1);
    }

    private void hears(String capture) {
        patiently().until(() -> told.areOver(1));
        patiently().untilAsserted(() -> new TruthTold(capture).isToldBy(told.all()));
    }

    private interface Mischief {
        void write(OutputStream out) throws IOException;
    }

    private static RawPbx.Behaviour playing(String capture) {
        return playing(capture, out -> {});
    }

    /** A PBX that sends something before its call. */
    private static RawPbx.Behaviour playing(String capture, Mischief before) {
        var call = new ByteArrayOutputStream();
        Capture.named(capture)
                .blocks()
                .forEach(block -> call.writeBytes(block.text().getBytes(UTF_8)));
        return (in, out) -> {
            RawPbx.welcome(in, out);
            before.write(out);
            out.write("\r\n\r\n".getBytes(UTF_8));
            out.write(call.toByteArray());
            RawPbx.serve(in, out);
        };
    }

    private RawPbx peer(RawPbx.Behaviour behaviour) throws IOException {
        var pbx = new RawPbx(behaviour);
        open.add(pbx);
        return pbx;
    }

    private AsteriskListener listen(RawPbx pbx, Consumer<CallNews> calls) {
        var listener = listener(pbx, calls);
        listener.start();
        return listener;
    }

    private AsteriskListener listener(RawPbx pbx, Consumer<CallNews> calls) {
        var listener = new AsteriskListener(
                settings(pbx.port()),
                folder.resolve("spool" + open.size()),
                calls,
                this::report,
                GapWatch.none(),
                ListenerLease.alone(),
                InstantSource.system());
        open.add(listener);
        return listener;
    }

    private void report(String event, String reason) {
        unreadable.add(event + ": " + reason);
    }

    private static AsteriskSettings settings(int port) {
        return new AsteriskSettings(
                PbxSettings.usual("main"),
                "localhost",
                port,
                "crm",
                "s3cret",
                ZoneId.of("Europe/Moscow"),
                new AsteriskSettings.Patience(
                        Duration.ofSeconds(3),
                        Duration.ofMillis(300),
                        Duration.ofSeconds(10),
                        Duration.ofMillis(50),
                        Duration.ofMillis(200)));
    }
}
