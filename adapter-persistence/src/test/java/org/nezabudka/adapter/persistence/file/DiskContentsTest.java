package org.nezabudka.adapter.persistence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nezabudka.application.file.FileContents;
import org.nezabudka.application.file.FileContentsContract;
import org.nezabudka.application.file.NoRoomForFiles;

class DiskContentsTest implements FileContentsContract {

    @TempDir
    Path folder;

    private DiskContents contents;

    @BeforeEach
    void open() {
        contents = new DiskContents(folder, 0);
    }

    @Override
    public FileContents contents() {
        return contents;
    }

    @Test
    void a_disk_nearly_full_takes_nothing() throws IOException {
        var full = new DiskContents(folder, Long.MAX_VALUE);
        assertThatThrownBy(() -> full.receive(new ByteArrayInputStream(new byte[10]), 1000))
                .isInstanceOf(NoRoomForFiles.class);
        assertThat(parts()).isZero();
    }

    @Test
    void what_a_crash_left_half_received_is_forgotten() throws IOException {
        Files.writeString(folder.resolve("incoming").resolve("left.part"), "half");
        contents.forgetPartsBefore(Instant.now().minusSeconds(60));
        assertThat(parts()).isOne();
        contents.forgetPartsBefore(Instant.now().plusSeconds(60));
        assertThat(parts()).isZero();
    }

    @Test
    void a_content_that_the_disk_spoiled_is_mended_when_it_comes_again() throws IOException {
        keepHello();
        var place = contents.place(HELLO);
        Files.writeString(place, "jello");
        keepHello();
        assertThat(Files.readString(place)).isEqualTo("hello");
    }

    @Test
    void another_store_on_the_same_folder_finds_what_was_kept() {
        keepHello();
        assertThat(new DiskContents(folder, 0).find(HELLO)).isPresent();
    }

    private void keepHello() {
        try (var received = contents.receive(new ByteArrayInputStream("hello".getBytes()), 1000)) {
            received.keep();
        }
    }

    private long parts() throws IOException {
        try (var parts = Files.list(folder.resolve("incoming"))) {
            return parts.count();
        }
    }
}
