package org.nezabudka.application.call;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.client.ClientViews;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.call.CallChangedMeanwhile;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.call.RecordedCall;
import org.nezabudka.domain.call.UnknownCall;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.UnknownClient;

/** Saying which client a call was with, where the number alone cannot tell. */
public final class CallLinking {
    private final Calls calls;
    private final ClientViews clients;
    private final AuditTrail audit;
    private final LiveEvents live;
    private final Transactions transactions;

    public CallLinking(Calls calls, ClientViews clients, AuditTrail audit, LiveEvents live, Transactions transactions) {
        this.calls = calls;
        this.clients = clients;
        this.audit = audit;
        this.live = live;
        this.transactions = transactions;
    }

    /**
     * Links the call to a client the actor may see, or to nobody.
     *
     * @param version of the call that the actor read
     * @throws UnknownCall if there is none, or the actor may not see it
     * @throws UnknownClient if there is no such client, or the actor may not see it, or may not see the one it is linked to now
     */
    public RecordedCall link(Actor actor, CallId id, int version, @Nullable ClientId client) {
        AccessPolicy.demand(actor, Right.CALLS_VIEW);
        return transactions.run(() -> {
            var call = calls.get(id);
            var decision = AccessPolicy.decide(actor, Right.CALLS_VIEW, calls.ownership(call));
            if (!decision.allowed()) throw UnknownCall.concealed(id);
            if (call.version() != version) throw new CallChangedMeanwhile(id);
            var before = call.client();
            // Nobody takes a call away from a card that is hidden from them.
            demandVisible(actor, before);
            demandVisible(actor, client);
            if (java.util.Objects.equals(before, client)) return call;
            var linked = calls.save(call.linkedTo(client));
            audit.done(
                    decision.by(actor),
                    "call-linked",
                    "call",
                    id.toString(),
                    new Differences().field("client", before, client).changes());
            live.publish(LiveEvent.ofCall("call.changed", id.toString()));
            return linked;
        });
    }

    private void demandVisible(Actor actor, @Nullable ClientId client) {
        if (client == null || !clients.visible(actor, List.of(client)).isEmpty()) return;
        throw clients.exists(client) ? UnknownClient.concealed(client) : UnknownClient.missing(client);
    }
}
