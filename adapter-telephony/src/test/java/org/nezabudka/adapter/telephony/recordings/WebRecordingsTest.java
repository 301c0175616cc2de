package org.nezabudka.adapter.telephony.recordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.application.call.RecordingsContract.read;
import static org.nezabudka.application.call.RecordingsContract.sound;
import static org.nezabudka.application.call.RecordingsContract.told;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nezabudka.application.call.Recordings;
import org.nezabudka.application.call.RecordingsAway;
import org.nezabudka.application.call.RecordingsContract;
import org.nezabudka.domain.call.RecordingGone;

class WebRecordingsTest implements RecordingsContract {

    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    /** How the server behaves. */
    private enum Manner {
        PARTS,
        ONLY_WHOLE,
        REDIRECTS,
        FAILS,
        WRONG_PART,
        WITHOUT_LENGTH,
        SILENT,
        STOPS_IN_THE_MIDDLE
    }

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile Manner manner = Manner.PARTS;
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        asked.add(path + " " + exchange.getRequestHeaders().getFirst("Authorization"));
        try (exchange) {
            switch (manner) {
                case REDIRECTS -> {
                    exchange.getResponseHeaders().add("Location", "/elsewhere.wav");
                    exchange.sendResponseHeaders(302, -1);
                }
                case FAILS -> exchange.sendResponseHeaders(500, -1);
                case SILENT -> over.await();
                default -> file(exchange, files.get(path.replaceFirst("/monitor/", "")));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void file(HttpExchange exchange, byte[] bytes) throws IOException, InterruptedException {
        if (bytes == null) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        if (manner == Manner.ONLY_WHOLE || manner == Manner.WITHOUT_LENGTH) {
            exchange.sendResponseHeaders(200, manner == Manner.ONLY_WHOLE ? bytes.length : 0);
            exchange.getResponseBody().write(bytes);
            return;
        }
        var range = exchange.getRequestHeaders()
                .getFirst("Range")
                .replace("bytes=", "")
                .split("-", 2);
        int first = manner == Manner.WRONG_PART ? 0 : Integer.parseInt(range[0]);
        int last = Math.min(Integer.parseInt(range[1]), bytes.length - 1);
        exchange.getResponseHeaders().add("Content-Range", "bytes " + first + "-" + last + "/" + bytes.length);
        exchange.sendResponseHeaders(206, last - first + 1);
        exchange.getResponseBody().write(bytes, first, manner == Manner.STOPS_IN_THE_MIDDLE ? 1 : last - first + 1);
        exchange.getResponseBody().flush();
        if (manner == Manner.STOPS_IN_THE_MIDDLE && last > first) over.await();
    }

    @Override
    public Recordings recordings() {
        return at("http://127.0.0.1:" + server.getAddress().getPort() + "/monitor");
    }

    private static Recordings at(String address) {
        return new WebRecordings(URI.create(address), new RecordingNames(null, ZONE), Duration.ofSeconds(2));
    }

    @Override
    public void keep(String file, byte[] bytes) {
        files.put(file, bytes);
    }

    @Override
    public void becomeUnreachable() {
        server.stop(0);
    }

    @Test
    void a_server_that_answers_only_everything_gives_parts_too() {
        manner = Manner.ONLY_WHOLE;
        keep("in.wav", sound("0123456789"));
        assertThat(read(recordings().open(told("in.wav")), 46, 3)).isEqualTo("234");
    }

    @Test
    void names_are_put_below_the_address_and_never_beside_it() {
        keep("in-+7916 №1?&#.wav", sound("x"));
        assertThat(recordings().open(told("in-+7916 №1?&#.wav")).length()).isEqualTo(45);
        for (var name : List.of("../in.wav", "//evil.example/in.wav", "http://evil.example/in.wav", "/in.wav"))
            assertThatThrownBy(() -> recordings().open(told(name))).isInstanceOf(RecordingGone.class);
        assertThat(asked).allMatch(path -> path.startsWith("/monitor/in-"));
    }

    @Test
    void only_sound_is_asked_for() {
        keep("index.php", sound("x"));
        assertThatThrownBy(() -> recordings().open(told("index.php"))).isInstanceOf(RecordingGone.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void user_and_password_of_the_address_are_sent_and_stand_in_no_message() {
        var recordings =
                at("http://crm:s%20ecret@127.0.0.1:" + server.getAddress().getPort() + "/monitor/");
        keep("in.wav", sound("x"));
        recordings.open(told("in.wav"));
        assertThat(asked.getFirst()).endsWith("Basic Y3JtOnMgZWNyZXQ=");
        server.stop(0);
        assertThatThrownBy(() -> recordings.open(told("in.wav")))
                .isInstanceOf(RecordingsAway.class)
                .message()
                .doesNotContain("ecret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REDIRECTS", "FAILS", "WITHOUT_LENGTH", "SILENT"})
    void a_server_that_behaves_oddly_is_away(String how) {
        keep("in.wav", sound("x"));
        manner = Manner.valueOf(how);
        assertThatThrownBy(() -> recordings().open(told("in.wav"))).isInstanceOf(RecordingsAway.class);
        assertThat(asked).noneMatch(path -> path.contains("elsewhere"));
    }

    @Test
    void another_part_than_was_asked_for_is_not_played() {
        keep("in.wav", sound("0123456789"));
        var sound = recordings().open(told("in.wav"));
        manner = Manner.WRONG_PART;
        assertThatThrownBy(() -> sound.part(46, 3)).isInstanceOf(RecordingsAway.class);
    }

    @Test
    void a_server_that_stops_sending_is_not_waited_for_for_ever() throws IOException {
        keep("in.wav", sound("0123456789"));
        var sound = recordings().open(told("in.wav"));
        manner = Manner.STOPS_IN_THE_MIDDLE;
        try (var part = sound.part(0, 54)) {
            assertThatThrownBy(part::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://pbx/", "file:///etc/", "http:///x", "http://pbx/?file="})
    void what_is_no_address_of_a_web_server_is_refused(String address) {
        assertThatThrownBy(() -> at(address)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_pattern_with_a_star_is_refused() {
        var names = new RecordingNames("*{uniqueid}.wav", ZONE);
        assertThatThrownBy(() -> new WebRecordings(URI.create("http://pbx/"), names, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
