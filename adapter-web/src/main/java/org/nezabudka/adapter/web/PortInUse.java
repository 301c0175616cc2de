package org.nezabudka.adapter.web;

/** Somebody else listens there already. */
public final class PortInUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortInUse(String host, int port, Throwable cause) {
        super("The address " + host + ":" + port + " is in use by another program", cause);
    }
}
