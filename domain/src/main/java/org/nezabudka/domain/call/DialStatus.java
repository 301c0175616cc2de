package org.nezabudka.domain.call;

/** How the attempt to reach one telephone or line ended. */
public enum DialStatus {
    ANSWER,
    BUSY,
    NO_ANSWER,
    /** The caller gave up, or another telephone of a group was faster. */
    CANCEL,
    /** The network or the provider refused. */
    CONGESTION,
    /** The device is not there. */
    UNAVAILABLE,
    OTHER
}
