package org.nezabudka.domain.fulfilment;

/** What somebody goes to the client for. */
public enum JobKind {
    DELIVERY,
    ASSEMBLY
}
