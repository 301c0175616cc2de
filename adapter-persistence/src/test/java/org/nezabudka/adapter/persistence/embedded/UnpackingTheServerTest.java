package org.nezabudka.adapter.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class UnpackingTheServerTest {

    @TempDir
    Path root;

    @Test
    void an_ordinary_archive_arrives_with_its_links() throws IOException {
        Binaries.unpack(archive("lib/real.so", null, "lib/short.so", "real.so"), root);
        assertThat(root.resolve("lib/short.so")).isSymbolicLink().hasContent("content");
    }

    @Test
    void a_path_that_climbs_out_is_refused() {
        assertThatThrownBy(() -> Binaries.unpack(archive("../evil", null), inner()))
                .hasMessageContaining("outside");
        assertThat(root.resolve("evil")).doesNotExist();
    }

    @Test
    void a_link_that_points_out_is_refused() {
        assertThatThrownBy(() -> Binaries.unpack(archive("door", "../"), inner()))
                .hasMessageContaining("outside");
        assertThatThrownBy(() -> Binaries.unpack(archive("door", "/tmp"), inner()))
                .hasMessageContaining("outside");
    }

    @Test
    void links_that_lead_out_together_are_refused() {
        assertThatThrownBy(() -> Binaries.unpack(
                        archive("a/b/x", null, "a/b/up", "../..", "a/b/up/out", "..", "a/b/up/out/evil", null),
                        inner()))
                .isInstanceOf(IOException.class);
        assertThat(root.resolve("evil")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"windows 11,amd64", "mac os x,aarch64", "linux,s390x"})
    void where_we_bring_no_server_the_way_out_is_named(String system, String machine) {
        assertThatThrownBy(() -> Binaries.resource(system, machine))
                .isInstanceOf(EmbeddedServerFailed.class)
                .hasMessageContaining(system)
                .hasMessageContaining("NEZABUDKA_DB_URL");
    }

    private Path inner() {
        return root.resolve("inner");
    }

    /** Pairs of name and link target; a file where the target is null. */
    private static InputStream archive(String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options(0)))) {
            for (var i = 0; i < entries.length; i += 2) {
                var link = entries[i + 1];
                var entry = link == null
                        ? new TarArchiveEntry(entries[i], true)
                        : new TarArchiveEntry(entries[i], TarConstants.LF_SYMLINK);
                if (link == null) entry.setSize(7);
                else entry.setLinkName(link);
                tar.putArchiveEntry(entry);
                if (link == null) tar.write("content".getBytes(java.nio.charset.StandardCharsets.UTF_8));
                tar.closeArchiveEntry();
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
