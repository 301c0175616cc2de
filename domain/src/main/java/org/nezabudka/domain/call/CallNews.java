package org.nezabudka.domain.call;

/** What the reconstructor has to say after an event. */
public sealed interface CallNews {

    /** The call as it is known now: it replaces everything said of the same key before. */
    record CallTold(Call call) implements CallNews {}

    /**
     * What looked like a call of its own is part of another one: a consultation became an attended transfer, a pick-up joined
     * the call it picked. Whatever was said of {@code absorbed} no longer stands.
     */
    record CallsJoined(PbxCallId absorbed, PbxCallId into) implements CallNews {}
}
