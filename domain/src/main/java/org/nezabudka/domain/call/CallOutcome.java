package org.nezabudka.domain.call;

/** How a call ended, from the client's point of view. */
public enum CallOutcome {
    /** Not over yet. */
    IN_PROGRESS,
    /** A human answered; a greeting, a menu or queue music is no answer. */
    ANSWERED,
    /** It rang until the PBX gave up. */
    NO_ANSWER,
    /** The caller hung up while it rang. */
    CANCELLED,
    /** The called telephone was engaged or refused. */
    BUSY,
    /** The caller gave up in a queue or a menu. */
    ABANDONED,
    /** No telephone could ring: all are switched off. */
    UNAVAILABLE,
    /** The network or the provider refused. */
    FAILED,
    /** Click-to-call: the employee did not pick up their own telephone, so the client was never dialled. */
    EXTENSION_NO_ANSWER;

    public boolean isFinal() {
        return this != IN_PROGRESS;
    }
}
