package org.nezabudka.domain.call;

/** How well a call is known, the poorest first. What is known better is never replaced by what is known worse. */
public enum Evidence {
    /** Some of it happened while nobody listened: channels were found there, or were gone, without a word. */
    PARTLY_HEARD,
    /** From call detail records: a row per pair of channels, to the second; telephones that were off are absent. */
    FROM_CDR,
    /** From the channel event log: every channel, with its answer and its end. */
    FROM_CEL,
    /** Every event was heard, from the first channel to the last hang-up. */
    HEARD;

    public boolean isBetterThan(Evidence other) {
        return compareTo(other) > 0;
    }
}
