package org.nezabudka.application.call;

import java.util.Optional;
import org.nezabudka.domain.call.Call;

/**
 * What is known of a call's recording without looking for it.
 *
 * @param pbx whose recording it is
 * @param named the exchange told a file
 * @param answered a human answered
 */
public record RecordingHint(String pbx, boolean named, boolean answered) {

    /** Empty where nothing can have been recorded. */
    public static Optional<RecordingHint> of(Call call) {
        if (!call.mayHaveSound()) return Optional.empty();
        return Optional.of(
                new RecordingHint(call.key().pbx(), call.recordingFile() != null, call.answeredAt() != null));
    }
}
