package org.nezabudka.application.search;

import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;

/** Looking for something by a few letters or digits. */
public final class Searching {

    private final Search search;
    private final Transactions transactions;

    public Searching(Search search, Transactions transactions) {
        this.search = search;
        this.transactions = transactions;
    }

    /** @throws org.nezabudka.domain.access.MissingRight without {@link Right#CLIENTS_VIEW} */
    public Search.Hits find(Actor actor, String text, int limit) {
        AccessPolicy.demand(actor, Right.CLIENTS_VIEW);
        return transactions.run(() -> search.find(actor, text, limit));
    }
}
