package org.nezabudka.adapter.telephony.spool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nezabudka.domain.call.ChannelRef;
import org.nezabudka.domain.call.Moment;
import org.nezabudka.domain.call.PbxEvent;

class EventTextTest {

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_of_event_is_read_as_it_was_written(Class<?> kind) throws ReflectiveOperationException {
        for (boolean full : List.of(true, false)) {
            var event = event(kind, full);
            assertThat(EventText.read(EventText.write(event))).isEqualTo(event);
        }
    }

    static Set<Class<?>> kinds() {
        return new HashSet<>(List.of(PbxEvent.class.getPermittedSubclasses()));
    }

    @Test
    void what_a_newer_version_added_is_passed_over() {
        var text = """
                {"is":"HungUp","when":{"at":"2026-11-22T00:00:00.000001Z","connection":3,"mood":"good"},
                 "channel":{"id":"1.1","name":"PJSIP/101-1","linkedId":"1.1"},"cause":16,"more":[1,2]}""";
        assertThat(EventText.read(text.getBytes(UTF_8)))
                .isEqualTo(new PbxEvent.HungUp(
                        new Moment(Instant.parse("2026-11-22T00:00:00.000001Z"), 3),
                        new ChannelRef("1.1", "PJSIP/101-1", "1.1"),
                        16));
    }

    @Test
    void what_is_no_event_is_said_to_be_none() {
        for (var text : List.of("", "{", "null", "[]", "{\"is\":\"NeverHeardOf\"}", "{\"is\":\"HungUp\",\"when\":7}")) {
            assertThatThrownBy(() -> EventText.read(text.getBytes(UTF_8)))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static PbxEvent event(Class<?> kind, boolean full) throws ReflectiveOperationException {
        var values = new ArrayList<>();
        var types = new ArrayList<Class<?>>();
        for (var part : kind.getRecordComponents()) {
            types.add(part.getType());
            values.add(value(part.getType(), full));
        }
        var constructor = kind.getDeclaredConstructor(types.toArray(Class<?>[]::new));
        return (PbxEvent) constructor.newInstance(values.toArray());
    }

    private static Object value(Class<?> type, boolean full) {
        if (type == Moment.class) return new Moment(Instant.parse("2026-11-22T10:11:12.123456Z"), 7);
        if (type == int.class) return 16;
        if (type == boolean.class) return full;
        if (type == String.class) return full ? "Иван «Ёж» \\ \" 😀\u0000" : null;
        if (type == ChannelRef.class) return full ? new ChannelRef("1.1", "PJSIP/101-1", "1.0") : null;
        if (type == Instant.class) return full ? Instant.parse("1970-01-01T00:00:00Z") : null;
        if (type == java.time.Duration.class) return java.time.Duration.ofMillis(7001);
        if (type.isEnum()) return type.getEnumConstants()[0];
        throw new AssertionError("no example of " + type);
    }
}
