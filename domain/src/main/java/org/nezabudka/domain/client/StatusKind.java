package org.nezabudka.domain.client;

/** What a status means to the software, whatever the office calls it. */
public enum StatusKind {
    /** [первичный] just registered, nobody has spoken about furniture yet. */
    NEW,
    /** [холодный] no interest at present. */
    COLD,
    /** [тёплый] interested. */
    WARM,
    /** [лид] wants to order. */
    LEAD,
    /** [клиент] has ordered. */
    CUSTOMER,
    /** [отказ] said no. */
    LOST
}
