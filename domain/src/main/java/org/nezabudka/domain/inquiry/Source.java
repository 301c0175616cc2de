package org.nezabudka.domain.inquiry;

/** By which way an inquiry came. */
public enum Source {
    /** An inbound call that no human answered; only the telephone exchange can say so. */
    MISSED_CALL,
    /** A form of the company's site. */
    FORM,
    EMAIL,
    /** A messenger or a social network. */
    MESSENGER,
    /** Any other way: somebody came in, or was met at an exhibition. */
    MANUAL
}
