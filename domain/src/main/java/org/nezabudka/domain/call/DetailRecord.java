package org.nezabudka.domain.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call detail record of a PBX: one per pair of channels, to the second, written at the end.
 *
 * @param channelId the channel that called
 * @param channelName its name
 * @param linkedId what the PBX calls the conversation; the channel's own id where the PBX does not tell
 * @param calledName the name of the channel that was called, if one was
 * @param answeredAt when the PBX took the call, or when the called side did: records do not tell which
 * @param answered the PBX counts it as answered
 * @param did the company's number that was called
 */
public record DetailRecord(
        Instant startedAt,
        @Nullable Instant answeredAt,
        Instant endedAt,
        String channelId,
        String channelName,
        String linkedId,
        @Nullable String calledName,
        @Nullable String source,
        @Nullable String sourceName,
        @Nullable String destination,
        @Nullable String application,
        Disposition disposition,
        @Nullable String did,
        @Nullable String recording) {

    /** How the PBX itself counts a record. */
    public enum Disposition {
        ANSWERED,
        NO_ANSWER,
        BUSY,
        FAILED
    }
}
