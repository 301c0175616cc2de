package org.nezabudka.application.telephone;

/** No telephone exchange can be asked now; trying again later may succeed (HTTP 503). Nothing was ordered. */
public final class ExchangeAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean configured;

    public ExchangeAway(boolean configured) {
        super(configured ? "No telephone exchange is connected" : "No telephone exchange is configured");
        this.configured = configured;
    }

    /** False: there is none at all, and waiting does not help. */
    public boolean isConfigured() {
        return configured;
    }
}
