package org.nezabudka.adapter.telephony.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nezabudka.adapter.telephony.asterisk.AsteriskListener;
import org.nezabudka.adapter.telephony.asterisk.AsteriskSettings;
import org.nezabudka.adapter.telephony.asterisk.ToldCalls;
import org.nezabudka.adapter.telephony.capture.Truth;
import org.nezabudka.adapter.telephony.simulation.CallScript.Stop;
import org.nezabudka.application.call.GapWatch;
import org.nezabudka.application.call.ListenerLease;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.CallDirection;
import org.nezabudka.domain.call.CallOutcome;
import org.nezabudka.domain.call.PbxSettings;

class PlayingCallsTest {

    @TempDir
    private Path folder;

    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final Duration LONG = Duration.ofSeconds(15);
    private static final Telephone ANNA = new Telephone("215", "Анна Белова");
    private static final Telephone BORIS = new Telephone("1307", "Борис Лавров");
    private static final Telephone VERA = new Telephone("28", "Вера Мухина");

    private final ToldCalls told = new ToldCalls();
    private final List<AutoCloseable> open = new ArrayList<>();
    private SimulatedPbx pbx;

    @BeforeEach
    void open() {
        pbx = new SimulatedPbx(0, "crm", "secret", ZONE, InstantSource.system());
        open.add(pbx);
    }

    @AfterEach
    void close() throws Exception {
        for (var closeable : open.reversed()) closeable.close();
    }

    @Test
    void a_recorded_call_is_played_with_other_people_at_another_time() {
        listen();
        var before = Instant.now().minusSeconds(1);
        var played = pbx.play(CallScript.of("blind_transfer")
                .with("+79031234567")
                .at("101", ANNA)
                .at("102", BORIS)
                .on("74955550011")
                .fast(20));
        await().atMost(LONG).until(() -> told.areOver(1));
        var call = only();
        assertThat(call.key().linkedId()).isEqualTo(played.linkedId());
        assertThat(call.outside().number()).isEqualTo("+79031234567");
        assertThat(call.dialledNumber()).isEqualTo("74955550011");
        assertThat(call.rang()).containsExactly("215", "1307");
        assertThat(call.finalExtension()).contains("1307");
        assertThat(call.transfers()).singleElement().satisfies(step -> {
            assertThat(step.fromExtension()).isEqualTo("215");
            assertThat(step.to()).isEqualTo("1307");
        });
        assertThat(call.outcome()).isEqualTo(CallOutcome.ANSWERED);
        assertThat(call.startedAt()).isAfter(before);
        assertThat(call.recordingFile()).contains("79031234567");
    }

    @ParameterizedTest
    @MethodSource("org.nezabudka.adapter.telephony.capture.Captures#playableOneByOne")
    void a_played_call_ends_as_the_recorded_one(String capture) {
        listen();
        pbx.play(CallScript.of(capture)
                .at("101", ANNA)
                .at("102", BORIS)
                .at("103", VERA)
                .fast(15));
        var truths = Truth.of(capture).calls();
        await().atMost(LONG).until(() -> told.areOver(truths.size()));
        assertThat(told.all().stream().map(Call::outcome).map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(truths.stream()
                        .map(truth -> truth.get("disposition").asString())
                        .toList());
        assertThat(told.all()).allSatisfy(call -> assertThat(call.rang()).isSubsetOf("215", "1307", "28", "119"));
    }

    @Test
    void many_calls_at_once_stay_apart() {
        listen();
        for (int i = 0; i < 30; i++) {
            pbx.play(CallScript.of("ring_group").with("+7903000000" + (i % 10)).fast(10));
        }
        await().atMost(LONG).until(() -> told.areOver(30));
        assertThat(told.all()).allSatisfy(call -> assertThat(call.answeredBy()).contains("102"));
    }

    @Test
    void an_outbound_call_goes_to_the_given_number() {
        listen();
        pbx.play(CallScript.of("outbound_answered")
                .with("+79035557788")
                .at("101", ANNA)
                .fast(20));
        await().atMost(LONG).until(() -> told.areOver(1));
        assertThat(only().direction()).isEqualTo(CallDirection.OUTBOUND);
        assertThat(only().dialledNumber()).isEqualTo("89035557788");
        assertThat(only().placedBy()).isEqualTo("215");
    }

    @Test
    void a_caller_may_withhold_the_number() {
        listen();
        pbx.play(CallScript.of("inbound_missed").with(CallScript.HIDDEN).fast(30));
        await().atMost(LONG).until(() -> told.areOver(1));
        assertThat(only().outside().hidden()).isTrue();
        assertThat(only().outside().number()).isNull();
    }

    @Test
    void a_call_waits_where_it_is_told_to() {
        listen();
        var played = pbx.play(CallScript.of("inbound_answered")
                .at("101", ANNA)
                .fast(50)
                .waiting(Stop.BEFORE_ANSWER)
                .waiting(Stop.BEFORE_HANGUP));
        await().atMost(LONG).until(played::isWaiting);
        await().atMost(LONG).until(() -> !told.isEmpty() && only().ringing().equals(List.of("215")));
        played.proceed();
        await().atMost(LONG).until(() -> only().answeredAt() != null && played.isWaiting());
        assertThat(only().isOver()).isFalse();
        played.proceed();
        await().atMost(LONG).until(() -> told.areOver(1));
    }

    @Test
    void whoever_connects_during_a_call_is_told_of_it() {
        var played = pbx.play(
                CallScript.of("inbound_answered").with("+79031112233").fast(50).waiting(Stop.BEFORE_HANGUP));
        await().atMost(LONG).until(played::isWaiting);
        listen();
        await().atMost(LONG).until(() -> !told.isEmpty() && only().answeredAt() != null);
        played.proceed();
        await().atMost(LONG).until(() -> told.areOver(1));
        assertThat(only().outside().number()).isEqualTo("+79031112233");
        assertThat(only().outcome()).isEqualTo(CallOutcome.ANSWERED);
    }

    @Test
    void an_office_day_begins_with_a_call_from_a_client_and_goes_on() {
        var clients = List.of("+79030000001", "+79030000002", "+79030000003");
        var day = new OfficeDay(
                pbx,
                clients,
                List.of(ANNA, BORIS, VERA, new Telephone("300", "Глеб Орлов")),
                List.of("74950001122"),
                Duration.ofMillis(40),
                60,
                7);
        open.add(day);
        day.start();
        listen();
        await().atMost(LONG)
                .until(() -> told.all().stream().filter(Call::isOver).count() >= 20);
        assertThat(told.all()).first().satisfies(call -> {
            assertThat(call.direction()).isEqualTo(CallDirection.INBOUND);
            assertThat(call.rang()).containsExactly("215");
            assertThat(call.ownLine()).isEqualTo("74950001122");
        });
        assertThat(told.all().stream().map(Call::outcome).distinct().count()).isGreaterThan(2);
    }

    @Test
    void the_manager_interface_asks_for_the_secret() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), pbx.port())) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(in.readLine()).isEqualTo("Asterisk Call Manager/11.0.0");
            assertThat(ask(socket, in, "Action: CoreShowChannels"))
                    .contains("Response: Error", "Message: Permission denied");
            assertThat(ask(socket, in, "Action: Login\r\nUsername: crm\r\nSecret: guess"))
                    .contains("Response: Error", "Message: Authentication failed");
            assertThat(ask(socket, in, "Action: Login\r\nActionID: 7\r\nUsername: crm\r\nSecret: secret"))
                    .contains("Response: Success", "ActionID: 7");
            assertThat(answer(in)).contains("Event: FullyBooted");
            assertThat(ask(socket, in, "Action: Command\r\nCommand: core stop now"))
                    .contains("Response: Error");
            assertThat(ask(socket, in, "Action: Ping")).contains("Ping: Pong");
            assertThat(ask(socket, in, "Action: Logoff")).contains("Response: Goodbye");
        }
    }

    private static List<String> ask(Socket socket, BufferedReader in, String action) throws Exception {
        socket.getOutputStream().write((action + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        return answer(in);
    }

    private static List<String> answer(BufferedReader in) throws Exception {
        var lines = new ArrayList<String>();
        for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) lines.add(line);
        return lines;
    }

    private void listen() {
        var settings = new AsteriskSettings(
                PbxSettings.usual("office"),
                "localhost",
                pbx.port(),
                "crm",
                "secret",
                ZONE,
                AsteriskSettings.Patience.usual());
        var listener = new AsteriskListener(
                settings,
                folder,
                told,
                (event, reason) -> {},
                GapWatch.none(),
                ListenerLease.alone(),
                InstantSource.system());
        open.add(listener);
        listener.start();
        await().atMost(LONG).until(() -> pbx.listeners() == 1);
    }

    private Call only() {
        assertThat(told.all()).hasSize(1);
        return told.all().iterator().next();
    }
}
