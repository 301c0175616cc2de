package org.nezabudka.application.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.call.CallBuilder.aCall;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.CallOutcome;
import org.nezabudka.domain.call.NothingRecorded;
import org.nezabudka.domain.call.RecordingGone;

/** What listening relies on, wherever recordings are kept. */
public interface RecordingsContract {

    Recordings recordings();

    /** Puts a file there. */
    void keep(String file, byte[] bytes);

    /** From now on the place cannot be reached. */
    void becomeUnreachable();

    /** A call that was answered, of which the exchange told this file. */
    static Call told(String file) {
        return aCall().ringingAt("101")
                .answeredBy("101", 5)
                .recordedAs(file)
                .ended(CallOutcome.ANSWERED, 60)
                .build();
    }

    /** A file that is long enough to be sound. */
    static byte[] sound(String words) {
        return ("RIFF" + " ".repeat(40) + words).getBytes(StandardCharsets.UTF_8);
    }

    static String read(Recordings.Sound sound, long first, long count) {
        try (var part = sound.part(first, count)) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    default void a_recording_is_read_whole_and_in_parts() {
        keep("2026/03/02/in.wav", sound("0123456789"));
        var sound = recordings().open(told("2026/03/02/in.wav"));
        assertThat(sound.length()).isEqualTo(54);
        assertThat(sound.contentType()).isEqualTo("audio/wav");
        assertThat(read(sound, 0, 54)).endsWith("0123456789").hasSize(54);
        assertThat(read(sound, 46, 3)).isEqualTo("234");
        assertThat(read(sound, 53, 1)).isEqualTo("9");
    }

    @Test
    default void the_tag_of_another_recording_is_another() {
        keep("a.wav", sound("short"));
        keep("b.wav", sound("rather longer"));
        assertThat(recordings().open(told("a.wav")).tag())
                .isEqualTo(recordings().open(told("a.wav")).tag())
                .isNotEqualTo(recordings().open(told("b.wav")).tag())
                .matches("[A-Za-z0-9-]+");
    }

    @Test
    default void what_is_not_there_is_gone() {
        keep("other.wav", sound("x"));
        assertThatThrownBy(() -> recordings().open(told("missing.wav"))).isInstanceOf(RecordingGone.class);
    }

    @Test
    default void a_header_without_sound_is_nothing_recorded() {
        keep("empty.wav", new byte[44]);
        assertThatThrownBy(() -> recordings().open(told("empty.wav"))).isInstanceOf(NothingRecorded.class);
    }

    @Test
    default void a_place_that_cannot_be_reached_says_nothing_about_recordings() {
        keep("in.wav", sound("x"));
        becomeUnreachable();
        assertThatThrownBy(() -> recordings().open(told("in.wav"))).isInstanceOf(RecordingsAway.class);
        assertThatThrownBy(() -> recordings().open(told("missing.wav"))).isInstanceOf(RecordingsAway.class);
    }
}
