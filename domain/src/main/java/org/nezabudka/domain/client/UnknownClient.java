package org.nezabudka.domain.client;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** There is no such client, or it is not the actor's to see. */
public final class UnknownClient extends NotFound {

    private static final long serialVersionUID = 1L;

    private final boolean concealed;

    private UnknownClient(ClientId id, boolean concealed) {
        super("No client " + id, Map.of("client", id.toString()));
        this.concealed = concealed;
    }

    public static UnknownClient missing(ClientId id) {
        return new UnknownClient(id, false);
    }

    /** The client is there, but hidden from the actor: told as missing, remembered in the audit as an attempt. */
    public static UnknownClient concealed(ClientId id) {
        return new UnknownClient(id, true);
    }

    @Override
    public boolean isConcealment() {
        return concealed;
    }
}
