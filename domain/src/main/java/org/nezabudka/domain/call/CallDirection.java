package org.nezabudka.domain.call;

/** Who began: somebody outside, one of us, or one of us calling a colleague. */
public enum CallDirection {
    INBOUND,
    OUTBOUND,
    INTERNAL
}
