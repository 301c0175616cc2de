package org.nezabudka.application.activity;

import java.time.InstantSource;
import java.util.List;
import org.nezabudka.application.client.ClientViews;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.activity.UnknownActivity;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.UnknownClient;

/** Looking at activities. Everything needs {@link Right#EVENTS_VIEW} and shows what its scope reaches. */
public final class ActivityReading {

    private final ActivityViews views;
    private final ClientViews clients;
    private final Transactions transactions;
    private final InstantSource clock;

    public ActivityReading(ActivityViews views, ClientViews clients, Transactions transactions, InstantSource clock) {
        this.views = views;
        this.clients = clients;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws UnknownActivity if there is none, or the actor may not see it */
    public ActivityCard card(Actor actor, ActivityId id) {
        AccessPolicy.demand(actor, Right.EVENTS_VIEW);
        return transactions.run(() -> views.card(actor, id, clock.instant()).orElseThrow(() -> unknown(id)));
    }

    /** Journal, list and calendar: they differ by what is asked for. */
    public Page<ActivityRow> page(Actor actor, ActivityQuery query, PageRequest request) {
        AccessPolicy.demand(actor, Right.EVENTS_VIEW);
        return transactions.run(() -> views.page(actor, query, request, clock.instant()));
    }

    /** @throws UnknownClient if there is none, or the actor may not see it */
    public Page<WorkEntry> workTable(Actor actor, ClientId client, PageRequest request) {
        AccessPolicy.demand(actor, Right.EVENTS_VIEW);
        return transactions.run(() -> {
            demandVisible(actor, client);
            return views.workTable(actor, client, request, clock.instant());
        });
    }

    /** @throws UnknownActivity if there is no such row, or the actor may not see it */
    public WorkEntry workEntry(Actor actor, ActivityId id) {
        AccessPolicy.demand(actor, Right.EVENTS_VIEW);
        return transactions.run(
                () -> views.workEntry(actor, id, clock.instant()).orElseThrow(() -> unknown(id)));
    }

    /** @throws UnknownClient if there is none, or the actor may not see it */
    public List<ActivityRow> nextActions(Actor actor, ClientId client) {
        AccessPolicy.demand(actor, Right.EVENTS_VIEW);
        return transactions.run(() -> {
            demandVisible(actor, client);
            return views.nextActions(actor, client, clock.instant());
        });
    }

    /** The moment by which what is overdue is told. */
    public java.time.Instant now() {
        return clock.instant();
    }

    private void demandVisible(Actor actor, ClientId client) {
        AccessPolicy.demand(actor, Right.CLIENTS_VIEW);
        if (!clients.visible(actor, List.of(client)).isEmpty()) return;
        throw clients.exists(client) ? UnknownClient.concealed(client) : UnknownClient.missing(client);
    }

    private UnknownActivity unknown(ActivityId id) {
        return views.exists(id) ? UnknownActivity.concealed(id) : UnknownActivity.missing(id);
    }
}
