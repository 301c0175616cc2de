package org.nezabudka.application.call;

import java.time.Instant;

/** The records a PBX keeps of itself, whether or not anybody listens: call detail records, the channel event log, or both. */
public interface PbxRecords {

    /** The name of the PBX within this system. */
    String pbx();

    /**
     * Rows of what happened from one moment until before another.
     *
     * @throws RecordsUnreachable if they cannot be read at all now
     */
    PbxHistory between(Instant from, Instant until);
}
