package org.nezabudka.domain.client;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** Somebody changed the client since it was read. */
public final class ClientChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public ClientChangedMeanwhile(ClientId id) {
        super("Client " + id + " was changed meanwhile", Map.of("client", id.toString()));
    }
}
