package org.nezabudka.adapter.web.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nezabudka.adapter.web.contract.Salon.Thing;
import org.nezabudka.application.InMemoryCompany;

/** Files on their way in and out. */
class SendingFilesTest {
    private static Salon salon;
    private static Browser browser;
    private static StoredState pristine;

    @BeforeAll
    static void open_the_salon() {
        salon = new Salon();
        browser = Browser.of(salon, salon.people.get("administrator"));
        pristine = salon.state();
    }

    @AfterAll
    static void close_the_salon() {
        salon.close();
    }

    @BeforeEach
    void begin_again() {
        pristine.restore();
    }

    private static Browser.Draft draft(String operation) {
        return browser.draft(Description.operation(operation), new Samples(salon), salon, Thing.OWN);
    }

    private static Exchanged sent(String key, String name, byte[] bytes) {
        var draft = draft("uploadFile");
        draft.headers.put("Idempotency-Key", key);
        draft.query.put("name", name);
        return draft.with(bytes).send();
    }

    private static Exchanged sent(String name, byte[] bytes) {
        return sent(UUID.randomUUID().toString(), name, bytes);
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static String id(Exchanged answer) {
        return Samples.JSON.readTree(answer.body()).get("id").asString();
    }

    @Test
    void a_file_sent_again_with_its_key_is_the_same_file() {
        var key = UUID.randomUUID().toString();
        var first = sent(key, "Кухня.png", Salon.PICTURE);
        var again = sent(key, "Кухня.png", Salon.PICTURE);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(sent(key, "Кухня.png", text("что-то другое")).status()).isEqualTo(400);
        assertThat(sent(key, "Прихожая.png", Salon.PICTURE).status()).isEqualTo(422);
        assertThat(id(sent("Кухня.png", Salon.PICTURE))).isNotEqualTo(id(first));
    }

    @Test
    void what_is_sent_comes_back_byte_for_byte_and_can_do_no_harm() {
        var file = id(sent("../Смета «Дуб» 100%.txt", text("Столешница дуб")));
        var draft = draft("fileContent");
        draft.path.put("fileId", file);
        var answer = draft.send();
        assertThat(answer.body()).isEqualTo("Столешница дуб");
        assertThat(answer.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("sandbox");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"_____ _____ 100_.txt\"; filename*=UTF-8''"
                        + "%D0%A1%D0%BC%D0%B5%D1%82%D0%B0%20%C2%AB%D0%94%D1%83%D0%B1%C2%BB%20100%25.txt");
        draft.query.put("inline", "true");
        assertThat(draft.send().header("Content-Disposition")).startsWith("attachment;");
    }

    @Test
    void pictures_may_be_shown_and_are_not_sent_twice() {
        var draft = draft("fileContent");
        draft.query.put("inline", "true");
        var answer = draft.send();
        assertThat(answer.header("Content-Type")).isEqualTo("image/png");
        assertThat(answer.header("Content-Disposition")).startsWith("inline;");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-cache");
        draft.headers.put("If-None-Match", answer.header("ETag"));
        var again = draft.send();
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        var small = draft("fileThumbnail").send();
        assertThat(small.header("Content-Type")).isEqualTo("image/jpeg");
    }

    @Test
    void a_part_is_answered_as_it_was_asked_for() {
        var draft = draft("fileContent");
        draft.headers.put("Range", "bytes=1-3");
        var answer = draft.send();
        assertThat(answer.status()).isEqualTo(206);
        assertThat(answer.body()).isEqualTo("PNG");
        assertThat(answer.header("Content-Range")).isEqualTo("bytes 1-3/" + Salon.PICTURE.length);
        draft.headers.put("Range", "bytes=99999-");
        assertThat(draft.send().status()).isEqualTo(416);
    }

    @Test
    void whoever_was_shown_the_content_has_opened_the_file() {
        var shown = draft("file");
        assertThat(shown.send().body()).contains("\"openedAt\":null");
        draft("fileThumbnail").send();
        assertThat(shown.send().body()).contains("\"openedAt\":null");
        var large = draft("fileThumbnail");
        large.query.put("size", "LARGE");
        large.send();
        assertThat(shown.send().body()).doesNotContain("\"openedAt\":null");
    }

    @ParameterizedTest
    @CsvSource({
        "page.html, <html><script>alert(1)</script></html>, file-type-not-taken",
        "photo.png, <html><script>alert(1)</script></html>, file-type-not-taken",
        "photo.png, just words, content-not-as-named",
        "run.bat, del *.*, content-not-as-named",
        "empty.txt, '', empty-file"
    })
    void what_is_not_what_its_name_says_or_could_harm_is_refused(String name, String content, String code) {
        var before = salon.state();
        var answer = sent(name, text(content));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(salon.state().differencesFrom(before)).isEmpty();
    }

    @Test
    void a_file_that_says_to_be_too_large_is_refused_before_its_bytes() {
        var answer = sent("big.txt", new byte[(int) InMemoryCompany.LARGEST_FILE + 1]);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"file-too-large\"");
    }

    @Test
    void a_stream_without_end_is_cut() throws IOException {
        var sent = new AtomicLong();
        var answer = overTheWire(sent, 2_000_000_000L);
        assertThat(answer).startsWith("HTTP/1.1 413");
        assertThat(sent.get()).isLessThan(100_000_000L);
    }

    /** Sends in pieces that nobody counted beforehand, until the other side answers or has enough. */
    private static String overTheWire(AtomicLong sent, long most) throws IOException {
        var draft = draft("uploadFile");
        var url = URI.create(draft.url());
        try (var socket = new Socket(url.getHost(), url.getPort())) {
            var out = socket.getOutputStream();
            var head = new StringBuilder(
                    "POST " + url.getRawPath() + "?" + url.getRawQuery() + " HTTP/1.1\r\nHost: " + url.getAuthority());
            draft.headers.forEach((name, value) ->
                    head.append("\r\n").append(name).append(": ").append(value));
            out.write(text(head + "\r\nTransfer-Encoding: chunked\r\n\r\n"));
            var piece = "x".repeat(65_536);
            var in = socket.getInputStream();
            try {
                while (sent.get() < most && in.available() == 0) {
                    out.write(text("10000\r\n" + piece + "\r\n"));
                    sent.addAndGet(piece.length());
                }
            } catch (IOException closed) {
                // The other side has had enough; what it said before stands in the connection.
                assertThat(in.available()).isPositive();
            }
            var answer = new byte[in.available()];
            int read = in.read(answer);
            return new String(answer, 0, Math.max(0, read), StandardCharsets.UTF_8);
        }
    }
}
