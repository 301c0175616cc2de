package org.nezabudka.adapter.telephony.pipeline;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.call.PbxEvent;

/** Something that was heard and is not yet translated: that is done on another thread than the one that reads the socket. */
@FunctionalInterface
public interface Heard {

    /**
     * What it means for calls; {@code null} if it means nothing to them or cannot be understood.
     *
     * @throws RuntimeException which is reported, and the next one is read
     */
    @Nullable
    PbxEvent read();
}
