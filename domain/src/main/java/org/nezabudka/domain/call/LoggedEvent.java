package org.nezabudka.domain.call;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the channel event log that a PBX keeps of itself.
 *
 * @param type such as {@code CHAN_START}, {@code ANSWER}, {@code HANGUP}
 * @param calling the number shown for the channel
 * @param application what the dialplan does there, such as {@code Dial} or {@code Queue}
 * @param data with what parameters
 * @param extra what only events of this type tell, by name
 */
public record LoggedEvent(
        Instant at,
        String type,
        ChannelRef channel,
        @Nullable String calling,
        @Nullable String callingName,
        @Nullable String exten,
        @Nullable String application,
        @Nullable String data,
        Map<String, String> extra) {

    public LoggedEvent {
        extra = Map.copyOf(extra);
    }

    boolean is(String wanted) {
        return type.equals(wanted);
    }

    /** What the extra says, unless it says that there is nothing to say. */
    @Nullable
    String told(String name) {
        var value = extra.get(name);
        return value == null || value.isBlank() || value.equals("N/A") ? null : value;
    }
}
