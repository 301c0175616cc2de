package org.nezabudka.application.live;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.nezabudka.application.activity.Activities;
import org.nezabudka.application.call.Calls;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.fulfilment.Claims;
import org.nezabudka.application.fulfilment.Jobs;
import org.nezabudka.application.inquiry.Inquiries;
import org.nezabudka.application.measurement.Measurements;
import org.nezabudka.application.order.Orders;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.fulfilment.ClaimId;
import org.nezabudka.domain.fulfilment.JobId;
import org.nezabudka.domain.inquiry.InquiryId;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.order.OrderId;

/**
 * Who may be told that something changed. Whose it is is looked up once, however many listen; each listener is then judged by the
 * policy, which says the same as the predicate in SQL.
 */
public final class Onlookers {

    private final Clients clients;
    private final Calls calls;
    private final Activities activities;
    private final Inquiries inquiries;
    private final Measurements measurements;
    private final Orders orders;
    private final Jobs jobs;
    private final Claims claims;
    private final Transactions transactions;

    public Onlookers(
            Clients clients,
            Calls calls,
            Activities activities,
            Inquiries inquiries,
            Measurements measurements,
            Orders orders,
            Jobs jobs,
            Claims claims,
            Transactions transactions) {
        this.clients = clients;
        this.calls = calls;
        this.activities = activities;
        this.inquiries = inquiries;
        this.measurements = measurements;
        this.orders = orders;
        this.jobs = jobs;
        this.claims = claims;
        this.transactions = transactions;
    }

    /** Who may see the thing as it belongs now; nobody if there is none. */
    public Predicate<Actor> of(LiveEvent.Kind kind, String id) {
        var right = right(kind);
        return transactions
                .run(() -> ownership(kind, UUID.fromString(id)))
                .<Predicate<Actor>>map(ownership ->
                        actor -> AccessPolicy.decide(actor, right, ownership).allowed())
                .orElse(actor -> false);
    }

    private static Right right(LiveEvent.Kind kind) {
        return switch (kind) {
            case CLIENT -> Right.CLIENTS_VIEW;
            case CALL -> Right.CALLS_VIEW;
            case ACTIVITY -> Right.EVENTS_VIEW;
            case INQUIRY -> Right.INQUIRIES_VIEW;
            case MEASUREMENT -> Right.MEASUREMENTS_VIEW;
            case ORDER -> Right.ORDERS_VIEW;
            case JOB, CLAIM -> Right.FULFILMENT_VIEW;
        };
    }

    private Optional<Ownership> ownership(LiveEvent.Kind kind, UUID id) {
        return switch (kind) {
            case CLIENT -> clients.find(new ClientId(id)).map(clients::ownership);
            case CALL -> calls.find(new CallId(id)).map(calls::ownership);
            case ACTIVITY -> activities.find(new ActivityId(id)).map(activities::ownership);
            case INQUIRY -> inquiries.find(new InquiryId(id)).map(inquiries::ownership);
            case MEASUREMENT -> measurements.find(new MeasurementId(id)).map(measurements::ownership);
            case ORDER -> orders.find(new OrderId(id)).map(orders::ownership);
            case JOB -> jobs.find(new JobId(id)).map(jobs::ownership);
            case CLAIM -> claims.find(new ClaimId(id)).map(claims::ownership);
        };
    }
}
