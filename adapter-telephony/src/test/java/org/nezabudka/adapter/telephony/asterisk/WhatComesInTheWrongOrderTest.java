package org.nezabudka.adapter.telephony.asterisk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nezabudka.adapter.telephony.capture.Capture;
import org.nezabudka.adapter.telephony.capture.TruthTold;
import org.nezabudka.application.call.GapWatch;
import org.nezabudka.application.call.ListenerLease;
import org.nezabudka.domain.call.PbxSettings;

/** The library's signs of a connection come from other threads than its events, earlier or later: nothing may hang on them. */
class WhatComesInTheWrongOrderTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String CAPTURE = "inbound_missed";

    @TempDir
    private Path folder;

    private final List<AutoCloseable> open = new ArrayList<>();
    private final ToldCalls told = new ToldCalls();

    @AfterEach
    void close() throws Exception {
        for (var closeable : open.reversed()) closeable.close();
    }

    private static ConditionFactory patiently() {
        return await().dontCatchUncaughtExceptions().atMost(LONG);
    }

    private static byte[] call() {
        var call = new ByteArrayOutputStream();
        Capture.named(CAPTURE)
                .blocks()
                .forEach(block -> call.writeBytes(block.text().getBytes(UTF_8)));
        return call.toByteArray();
    }

    /** The connection is told of after all this has arrived. */
    @Test
    void a_call_that_comes_in_one_breath_with_the_welcome_is_heard() throws IOException {
        listen((in, out) -> {
            out.write(RawPbx.BANNER.getBytes(UTF_8));
            RawPbx.answer(in, out);
            var breath = new ByteArrayOutputStream();
            RawPbx.answer(in, breath);
            breath.writeBytes("Event: FullyBooted\r\nStatus: Fully Booted\r\nUptime: 9000\r\n\r\n".getBytes(UTF_8));
            breath.writeBytes(call());
            out.write(breath.toByteArray());
            RawPbx.serve(in, out);
        });
        hears();
    }

    /** What the library has to say of the first connection comes when the second one stands. */
    @Test
    void the_late_end_of_a_refused_login_does_not_end_the_next_connection() throws IOException {
        var number = new AtomicInteger();
        var firstMayEnd = new CountDownLatch(1);
        var firstHasEnded = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var pbx = listen((in, out) -> {
            if (number.incrementAndGet() == 1) {
                refused(in, out);
                wait(firstMayEnd);
                out.close();
                firstHasEnded.countDown();
                return;
            }
            RawPbx.welcome(in, out);
            firstMayEnd.countDown();
            wait(firstHasEnded);
            out.write(call());
            RawPbx.serve(in, out);
            ended.countDown();
        });
        hears();
        assertThat(pbx.connections()).isEqualTo(2);
        assertThat(ended.getCount()).isEqualTo(1);
    }

    private static void refused(BufferedReader in, OutputStream out) throws IOException {
        out.write(RawPbx.BANNER.getBytes(UTF_8));
        RawPbx.answer(in, out);
        var answer = new ByteArrayOutputStream();
        RawPbx.answer(in, answer);
        out.write(answer.toString(UTF_8)
                .replace("Response: Success", "Response: Error\r\nMessage: Authentication failed")
                .getBytes(UTF_8));
        out.flush();
    }

    private static void wait(CountDownLatch latch) throws IOException {
        try {
            if (!latch.await(LONG.toSeconds(), TimeUnit.SECONDS)) throw new IOException("waited in vain");
        } catch (InterruptedException over) {
            throw new IOException(over);
        }
    }

    private void hears() {
        patiently().until(() -> told.areOver(1));
        patiently().untilAsserted(() -> new TruthTold(CAPTURE).isToldBy(told.all()));
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

    private RawPbx listen(RawPbx.Behaviour behaviour) throws IOException {
        var pbx = new RawPbx(behaviour);
        open.add(pbx);
        var listener = new AsteriskListener(
                settings(pbx.port()),
                folder.resolve("spool"),
                told,
                (what, reason) -> {},
                GapWatch.none(),
                ListenerLease.alone(),
                InstantSource.system());
        open.add(listener);
        listener.start();
        return pbx;
    }
}
