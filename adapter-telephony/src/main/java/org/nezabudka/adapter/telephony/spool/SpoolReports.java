package org.nezabudka.adapter.telephony.spool;

import java.nio.file.Path;

/** Is told what is wrong with the files of a spool. Must not throw and should not take long. */
@FunctionalInterface
public interface SpoolReports {

    /**
     * Bytes that are no record; what stands behind them is read.
     *
     * @param reason such as "cut off" for a record that was being written when the machine stopped
     */
    void damaged(Path file, long offset, long bytes, String reason);
}
