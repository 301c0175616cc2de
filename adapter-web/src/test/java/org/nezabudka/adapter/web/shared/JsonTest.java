package org.nezabudka.adapter.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON is read as it is written, or not at all. */
class JsonTest {

    record Inner(String name, @Nullable Integer count) {}

    record Thing(
            String text,
            @Nullable String maybe,
            Boolean flag,
            UUID id,
            LocalDate day,
            List<Inner> inners,
            Thread.State state) {}

    @Test
    void what_is_well_formed_is_read() {
        var thing = read("{\"text\":\"а\",\"maybe\":null,\"flag\":true,\"id\":\"0195a4b2-0000-7000-8000-000000000001\","
                + "\"day\":\"2024-02-29\",\"inners\":[{\"name\":\"x\",\"count\":1}],\"state\":\"NEW\"}");
        assertThat(thing.inners()).containsExactly(new Inner("x", 1));
        assertThat(thing.day()).isEqualTo("2024-02-29");
    }

    @Test
    void what_is_left_out_is_not_there_whether_or_not_it_may_be_null() {
        assertThat(read("{}")).isEqualTo(new Thing(null, null, null, null, null, null, null));
    }

    @Test
    void a_partial_change_tells_null_from_left_out() {
        var partial = Json.readPartial("{\"maybe\":null}".getBytes(StandardCharsets.UTF_8), Thing.class);
        assertThat(partial.given()).containsExactly("maybe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"unknown\":1}",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"a\"}{}",
                "{\"text\":1}",
                "{\"text\":null}",
                "{\"text\":\"a\\u0000b\"}",
                "{\"text\":\"\\ud800\"}",
                "{\"text\":NaN}",
                "{\"flag\":\"true\"}",
                "{\"flag\":1}",
                "{\"id\":\"1-1-1-1-1\"}",
                "{\"day\":\"2023-02-29\"}",
                "{\"day\":[2023,2,28]}",
                "{\"day\":20000}",
                "{\"inners\":null}",
                "{\"inners\":[null]}",
                "{\"inners\":{}}",
                "{\"inners\":\"\"}",
                "{\"inners\":[{\"name\":null}]}",
                "{\"inners\":[{\"count\":1.0}]}",
                "{\"inners\":[{\"count\":\"1\"}]}",
                "{\"inners\":[{\"count\":99999999999}]}",
                "{\"state\":0}",
                "{\"state\":\"\"}",
                "{\"state\":\"new\"}",
                "[]",
                "null",
                "",
                "{",
                "{'text':'a'}",
                "{\"text\":\"a\",}"
            })
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(RequestProblem.class);
    }

    @Test
    void the_place_of_a_fault_is_told() {
        assertThatThrownBy(() -> read("{\"inners\":[{\"name\":\"x\"},{\"name\":5}]}"))
                .isInstanceOfSatisfying(
                        RequestProblem.class,
                        problem -> assertThat(problem.faults())
                                .extracting(RequestProblem.Fault::pointer)
                                .containsExactly("/inners/1/name"));
    }

    @Test
    void depth_has_an_end() {
        assertThatThrownBy(() -> read("{\"text\":" + "[".repeat(100) + "]".repeat(100) + "}"))
                .isInstanceOf(RequestProblem.class);
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        assertThatThrownBy(() ->
                        Json.read(new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', ':', '1', '}'}, Thing.class))
                .isInstanceOf(RequestProblem.class);
    }

    private static Thing read(String text) {
        return Json.read(text.getBytes(StandardCharsets.UTF_8), Thing.class);
    }
}
