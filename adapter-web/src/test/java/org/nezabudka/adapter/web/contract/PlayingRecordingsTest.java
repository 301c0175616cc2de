package org.nezabudka.adapter.web.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nezabudka.adapter.web.contract.Salon.Thing;

/** The sound of a call, in the parts that players ask for. */
class PlayingRecordingsTest {
    private static final int LENGTH = 204;

    private static Salon salon;
    private static Browser browser;

    @BeforeAll
    static void open_the_salon() {
        salon = new Salon();
        browser = Browser.of(salon, salon.people.get("administrator"));
    }

    @AfterAll
    static void close_the_salon() {
        salon.close();
    }

    private static Exchanged ask(String operation, String... headers) {
        var draft = browser.draft(Description.operation(operation), new Samples(salon), salon, Thing.OWN);
        for (int i = 0; i < headers.length; i += 2) draft.headers.put(headers[i], headers[i + 1]);
        return draft.send();
    }

    @Test
    void the_whole_is_answered_with_what_a_player_must_know() {
        var answer = ask("recording");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("audio/wav");
        assertThat(answer.header("Content-Length")).isEqualTo("" + LENGTH);
        assertThat(answer.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Disposition")).matches("inline; filename=\"call-[0-9a-f-]{36}\\.wav\"");
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-, 206, bytes 0-203/204, 204",
        "bytes=0-1, 206, bytes 0-1/204, 2",
        "bytes=100-, 206, bytes 100-203/204, 104",
        "bytes=200-999, 206, bytes 200-203/204, 4",
        "bytes=-4, 206, bytes 200-203/204, 4",
        "bytes=-999, 206, bytes 0-203/204, 204",
        "'bytes=0-1,4-5', 200, '', 204",
        "bytes=5-2, 200, '', 204",
        "lines=0-1, 200, '', 204",
        "bytes=-, 200, '', 204",
    })
    void a_part_is_answered_as_it_was_asked_for(String range, int status, String told, String length) {
        var answer = ask("recording", "Range", range);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Range")).isEqualTo(told);
        assertThat(answer.header("Content-Length")).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource({"bytes=204-", "bytes=999-1000", "bytes=-0"})
    void a_part_behind_the_end_is_refused(String range) {
        var answer = ask("recording", "Range", range);
        assertThat(answer.status()).isEqualTo(416);
        assertThat(answer.header("Content-Range")).isEqualTo("bytes */204");
    }

    @Test
    void a_part_of_another_state_is_answered_with_the_whole() {
        var tag = ask("recording").header("ETag");
        assertThat(ask("recording", "Range", "bytes=0-1", "If-Range", tag).status())
                .isEqualTo(206);
        assertThat(ask("recording", "Range", "bytes=0-1", "If-Range", "\"other\"")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_head_tells_the_length_without_the_sound() {
        var answer = ask("recordingHead");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Length")).isEqualTo("" + LENGTH);
        assertThat(answer.body()).isEmpty();
    }
}
