package org.nezabudka.domain.telephone;

/** What a telephone of the office is doing. */
public enum TelephoneState {
    FREE,
    RINGING,
    BUSY,
    /** Switched off or not registered with the exchange: it cannot ring. */
    OFFLINE,
    /** The exchange has not told. */
    UNKNOWN
}
