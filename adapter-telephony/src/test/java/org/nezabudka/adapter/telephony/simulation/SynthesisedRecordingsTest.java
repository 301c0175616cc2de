package org.nezabudka.adapter.telephony.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nezabudka.application.call.RecordingsContract.told;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.call.Recordings.Sound;

class SynthesisedRecordingsTest {

    private final Sound sound = new SynthesisedRecordings().open(told("demo.wav"));

    @Test
    void a_made_up_conversation_is_a_wav_as_long_as_the_talk() throws IOException {
        var whole = bytes(0, sound.length());
        assertThat(new String(whole, 0, 4, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("RIFF");
        // 55 seconds of talk, 8000 samples of two bytes each.
        assertThat(whole).hasSize(44 + 55 * 16_000);
        assertThat(Arrays.hashCode(whole)).isEqualTo(Arrays.hashCode(bytes(0, sound.length())));
    }

    @Test
    void any_part_of_it_is_that_part_of_the_whole() throws IOException {
        var whole = bytes(0, sound.length());
        for (var first : new int[] {0, 17, 43, 44, 45, 90_001})
            assertThat(bytes(first, 1_001)).isEqualTo(Arrays.copyOfRange(whole, first, first + 1_001));
    }

    private byte[] bytes(long first, long count) throws IOException {
        try (var part = sound.part(first, count)) {
            return part.readAllBytes();
        }
    }
}
