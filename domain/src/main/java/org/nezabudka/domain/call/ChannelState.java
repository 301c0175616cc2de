package org.nezabudka.domain.call;

/** What a channel does, as far as a call is concerned. */
public enum ChannelState {
    /** Just made, nothing yet. */
    DOWN,
    /** It called us and hears the ringing tone. */
    CALLING,
    /** We called it and it rings. */
    RINGING,
    /** Picked up, by a human or by the PBX itself. */
    UP,
    /** Engaged, dialling, or anything that does not matter here. */
    OTHER
}
