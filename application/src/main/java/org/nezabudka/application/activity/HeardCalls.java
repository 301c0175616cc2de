package org.nezabudka.application.activity;

import org.nezabudka.application.call.Calls;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.call.UnknownCall;

/** The calls of which somebody may write down what came of them. */
final class HeardCalls {

    private final Calls calls;

    HeardCalls(Calls calls) {
        this.calls = calls;
    }

    /**
     * Whoever spoke knows of the call, whatever calls they may look at.
     *
     * @throws UnknownCall if there is none, or the actor neither took part in it nor may see it
     */
    void demand(Actor actor, CallId id) {
        var call = calls.get(id);
        boolean tookPart = actor.person().filter(call.participants()::contains).isPresent();
        if (tookPart
                || AccessPolicy.decide(actor, Right.CALLS_VIEW, calls.ownership(call))
                        .allowed()) return;
        throw UnknownCall.concealed(id);
    }
}
