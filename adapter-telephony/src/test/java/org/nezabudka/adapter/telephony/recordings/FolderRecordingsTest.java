package org.nezabudka.adapter.telephony.recordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.application.call.RecordingsContract.read;
import static org.nezabudka.application.call.RecordingsContract.sound;
import static org.nezabudka.application.call.RecordingsContract.told;
import static org.nezabudka.domain.call.CallBuilder.aCall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nezabudka.application.call.Recordings;
import org.nezabudka.application.call.RecordingsContract;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.CallOutcome;
import org.nezabudka.domain.call.RecordingGone;

class FolderRecordingsTest implements RecordingsContract {

    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    @TempDir
    Path root;

    private Path folder() {
        return root.resolve("monitor");
    }

    @Override
    public Recordings recordings() {
        return new FolderRecordings(folder(), new RecordingNames(null, ZONE));
    }

    @Override
    public void keep(String file, byte[] bytes) {
        write(folder().resolve(file), bytes);
    }

    @Override
    public void becomeUnreachable() {
        try {
            Files.move(folder(), root.resolve("unmounted"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.wav",
                "2026/../../secret.wav",
                "/etc/passwd",
                "./in.wav",
                "2026//in.wav",
                "..\\secret.wav",
                "in.wav\u0000.mp3",
                "in\n.wav",
                "",
                "2026",
                "passwords.txt"
            })
    void a_name_that_leads_elsewhere_leads_nowhere(String name) {
        write(root.resolve("secret.wav"), sound("secret"));
        keep("2026/in.wav", sound("x"));
        keep("in.wav", sound("x"));
        keep("passwords.txt", sound("secret"));
        assertThatThrownBy(() -> recordings().open(told(name))).isInstanceOf(RecordingGone.class);
    }

    @Test
    void a_link_out_of_the_folder_is_not_followed() throws IOException {
        write(root.resolve("secret.wav"), sound("secret"));
        write(root.resolve("elsewhere/other.wav"), sound("secret"));
        keep("in.wav", sound("x"));
        Files.createSymbolicLink(folder().resolve("link.wav"), root.resolve("secret.wav"));
        Files.createSymbolicLink(folder().resolve("away"), root.resolve("elsewhere"));
        assertThatThrownBy(() -> recordings().open(told("link.wav"))).isInstanceOf(RecordingGone.class);
        assertThatThrownBy(() -> recordings().open(told("away/other.wav"))).isInstanceOf(RecordingGone.class);
    }

    @Test
    void a_link_inside_of_the_folder_and_a_linked_folder_are() throws IOException {
        keep("2026/in.wav", sound("inside"));
        Files.createSymbolicLink(folder().resolve("today"), folder().resolve("2026"));
        Files.createSymbolicLink(root.resolve("mount"), folder());
        var linked = new FolderRecordings(root.resolve("mount"), new RecordingNames(null, ZONE));
        assertThat(read(linked.open(told("today/in.wav")), 44, 6)).isEqualTo("inside");
    }

    @Test
    void a_bare_name_is_looked_for_in_the_folder_of_its_day_in_the_exchanges_zone() {
        keep("2026/03/02/in.wav", sound("found"));
        assertThat(read(recordings().open(told("in.wav")), 44, 5)).isEqualTo("found");
    }

    @Test
    void the_whole_path_of_a_file_in_the_folder_leads_there() {
        keep("2026/in.wav", sound("found"));
        assertThat(read(recordings().open(told(folder() + "/2026/in.wav")), 44, 5))
                .isEqualTo("found");
        assertThatThrownBy(() -> recordings().open(told(folder() + "/../secret.wav")))
                .isInstanceOf(RecordingGone.class);
    }

    @Test
    void a_call_of_which_no_file_was_told_is_found_by_the_pattern() {
        keep("2026/03/02/in-9161110001-1772431200.7.wav", sound("by its id"));
        keep("2026/03/02/in-9161110001-1772431200.71.wav", sound("of another"));
        var found = byName("{yyyy}/{MM}/{dd}/*-{number}-{uniqueid}.wav").open(untold("1772431200.7"));
        assertThat(read(found, 44, 9)).isEqualTo("by its id");
    }

    @Test
    void a_star_stands_for_anything_and_the_first_by_name_is_taken() {
        keep("calls/b-1772431200.7.wav", sound("second"));
        keep("calls/a-1772431200.7.wav", sound("first"));
        assertThat(read(byName("calls/*{linkedid}*.wav").open(untold("1772431200.7")), 44, 5))
                .isEqualTo("first");
    }

    @Test
    void a_star_in_a_told_name_is_a_star() {
        keep("secret.wav", sound("secret"));
        assertThatThrownBy(() -> recordings().open(told("*.wav"))).isInstanceOf(RecordingGone.class);
    }

    @Test
    void without_the_folder_of_the_day_there_is_no_recording() {
        keep("x.wav", sound("x"));
        assertThatThrownBy(() -> byName("{yyyy}/*{uniqueid}.wav").open(untold("1.1")))
                .isInstanceOf(RecordingGone.class);
    }

    @Test
    void an_id_that_would_lead_elsewhere_is_no_part_of_a_name() {
        write(root.resolve("secret.wav"), sound("secret"));
        keep("x.wav", sound("x"));
        assertThatThrownBy(() -> byName("{linkedid}.wav").open(untold("../secret")))
                .isInstanceOf(RecordingGone.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{nothing}.wav", "../{uniqueid}.wav", "/x/{uniqueid}.wav", "*/{uniqueid}.wav", "{uniqueid}"})
    void a_pattern_that_cannot_work_is_refused(String pattern) {
        assertThatThrownBy(() -> new RecordingNames(pattern, ZONE)).isInstanceOf(IllegalArgumentException.class);
    }

    private Recordings byName(String pattern) {
        return new FolderRecordings(folder(), new RecordingNames(pattern, ZONE));
    }

    private static Call untold(String id) {
        return aCall().named(id)
                .ringingAt("101")
                .answeredBy("101", 5)
                .ended(CallOutcome.ANSWERED, 60)
                .build();
    }
}
