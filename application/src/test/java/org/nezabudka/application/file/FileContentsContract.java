package org.nezabudka.application.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.file.FileContents.Bytes;
import org.nezabudka.application.file.FileContents.Kept;
import org.nezabudka.application.file.FileContents.Received;
import org.nezabudka.domain.file.ContentHash;

/** What every store of bytes does. */
public interface FileContentsContract {

    /** SHA-256 of {@code hello}. */
    ContentHash HELLO = new ContentHash("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");

    FileContents contents();

    private Received received(String text) {
        return contents().receive(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1000);
    }

    private static String read(Bytes bytes, long first, long count) {
        try (var in = bytes.part(first, count)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    default void what_was_kept_is_found_whole_and_in_parts() throws IOException {
        try (var received = received("hello")) {
            assertThat(received.content()).isEqualTo(HELLO);
            assertThat(received.length()).isEqualTo(5);
            try (var channel = received.open()) {
                assertThat(channel.size()).isEqualTo(5);
            }
            received.keep();
        }
        var found = contents().find(HELLO).orElseThrow();
        assertThat(found.length()).isEqualTo(5);
        assertThat(read(found, 0, 5)).isEqualTo("hello");
        assertThat(read(found, 1, 3)).isEqualTo("ell");
        assertThat(read(found, 4, 1)).isEqualTo("o");
    }

    @Test
    default void what_was_not_kept_leaves_nothing() {
        received("hello").close();
        assertThat(contents().find(HELLO)).isEmpty();
        contents().forgetPartsBefore(Instant.now().plusSeconds(60));
        assertThat(all()).isEmpty();
    }

    @Test
    default void the_same_content_is_kept_once_and_can_come_again() {
        for (int i = 0; i < 2; i++) {
            try (var received = received("hello")) {
                received.keep();
            }
        }
        assertThat(all()).extracting(Kept::content).containsExactly(HELLO);
        assertThat(all()).extracting(Kept::length).containsExactly(5L);
    }

    @Test
    default void too_many_bytes_are_refused() {
        assertThatThrownBy(() -> contents().receive(new ByteArrayInputStream(new byte[1001]), 1000))
                .isInstanceOf(FileTooLarge.class);
        try (var received = contents().receive(new ByteArrayInputStream(new byte[1000]), 1000)) {
            assertThat(received.length()).isEqualTo(1000);
        }
    }

    @Test
    default void bytes_that_stop_coming_leave_nothing() {
        var broken = new SequenceInputStream(new ByteArrayInputStream(new byte[100]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The line went dead");
            }
        });
        assertThatThrownBy(() -> contents().receive(broken, 1000)).isInstanceOf(UploadBroken.class);
        assertThat(all()).isEmpty();
    }

    @Test
    default void what_was_removed_is_gone() {
        try (var received = received("hello")) {
            received.keep();
        }
        contents().remove(HELLO);
        contents().remove(HELLO);
        assertThat(contents().find(HELLO)).isEmpty();
    }

    private ArrayList<Kept> all() {
        var all = new ArrayList<Kept>();
        contents().forEach(all::add);
        return all;
    }
}
