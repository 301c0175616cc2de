package org.nezabudka.adapter.messaging.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardingHeadersTest {

    private static GuardedMessage message() {
        return new GuardedMessage(Session.getInstance(new Properties()), "<1@example.org>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nBcc: all@example.org",
                "a\nBcc: all@example.org",
                "a\rBcc: all@example.org",
                "a\r\n\r\n<html>",
                "a\u0000b",
                "a\u0085b",
                "a\u2028b",
                "a\u001bb"
            })
    void nothing_that_begins_a_new_header_gets_into_one(String evil) {
        var message = message();
        assertThatThrownBy(() -> message.addHeader("X-Note", evil)).isInstanceOf(GuardedMessage.ForbiddenSign.class);
        assertThatThrownBy(() -> message.setHeader("X-Note", evil)).isInstanceOf(GuardedMessage.ForbiddenSign.class);
        assertThatThrownBy(() -> message.addHeader(evil, "note")).isInstanceOf(GuardedMessage.ForbiddenSign.class);
        assertThatThrownBy(() -> message.addHeaderLine("X-Note: " + evil))
                .isInstanceOf(GuardedMessage.ForbiddenSign.class);
    }

    @Test
    void long_headers_may_go_on_in_the_next_line() throws Exception {
        var message = message();
        message.setSubject("Очень длинная тема ".repeat(12).strip(), "UTF-8");
        message.setText("Текст", "UTF-8");
        message.saveChanges();
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        assertThat(bytes.toString(StandardCharsets.US_ASCII).lines().filter(line -> line.startsWith("Message-ID:")))
                .containsExactly("Message-ID: <1@example.org>");
        assertThat(message.getSubject())
                .isEqualTo("Очень длинная тема ".repeat(12).strip());
    }
}
