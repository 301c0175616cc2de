package org.nezabudka.application.call;

import java.util.List;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.call.UnknownCall;

/** Looking at calls. Everything needs {@link Right#CALLS_VIEW} and shows what its scope reaches. */
public final class CallReading {
    private final CallJournal journal;
    private final Transactions transactions;

    public CallReading(CallJournal journal, Transactions transactions) {
        this.journal = journal;
        this.transactions = transactions;
    }

    /** The journal, the newest first. */
    public Page<CallRow> page(Actor actor, CallQuery query, PageRequest request) {
        AccessPolicy.demand(actor, Right.CALLS_VIEW);
        return transactions.run(() -> journal.page(actor, query, request));
    }

    /** @throws UnknownCall if there is none, or the actor may not see it */
    public CallCard card(Actor actor, CallId id) {
        AccessPolicy.demand(actor, Right.CALLS_VIEW);
        return transactions.run(() -> journal.card(actor, id)
                .orElseThrow(() -> journal.exists(id) ? UnknownCall.concealed(id) : UnknownCall.missing(id)));
    }

    /**
     * Calls at the actor's own telephone now. Being rung at shows the call, whatever else the actor may see.
     *
     * @throws org.nezabudka.domain.access.MissingRight without {@link Right#CALLS_USE}
     */
    public List<CallPopup> atMyTelephone(Actor actor) {
        AccessPolicy.demand(actor, Right.CALLS_USE);
        return transactions.run(() -> journal.atTelephoneOf(actor));
    }
}
