package org.nezabudka.application.telephone;

import java.time.InstantSource;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.call.Calls;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.call.CallLeg;
import org.nezabudka.domain.call.RecordedCall;
import org.nezabudka.domain.call.UnknownCall;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.Extension;
import org.nezabudka.domain.telephone.ColleagueNotFree;
import org.nezabudka.domain.telephone.NoOwnTelephone;
import org.nezabudka.domain.telephone.NotOnTheLine;
import org.nezabudka.domain.telephone.NothingToTakeBack;
import org.nezabudka.domain.telephone.OwnTelephoneBusy;
import org.nezabudka.domain.telephone.OwnTelephoneOffline;
import org.nezabudka.domain.telephone.Task;
import org.nezabudka.domain.telephone.TelephoneOrder;
import org.nezabudka.domain.telephone.TelephoneOrderId;
import org.nezabudka.domain.telephone.TelephoneState;
import org.nezabudka.domain.telephone.UnknownTelephoneOrder;

/**
 * The telephone on the screen. An order is stored with its audit entry and leaves for the exchange after the commit, see
 * {@link OrderDispatch}; the call itself then appears by what the exchange tells of it.
 */
public final class Telephoning {

    private static final Actor PLANNED = new Actor.Machine("planned-call");

    private final TelephoneOrders orders;
    private final Switchboard switchboard;
    private final Callees callees;
    private final Calls calls;
    private final Employees employees;
    private final AuditTrail audit;
    private final LiveEvents live;
    private final Transactions transactions;
    private final Ids ids;
    private final InstantSource clock;

    public Telephoning(
            TelephoneOrders orders,
            Switchboard switchboard,
            Callees callees,
            Calls calls,
            Employees employees,
            AuditTrail audit,
            LiveEvents live,
            Transactions transactions,
            Ids ids,
            InstantSource clock) {
        this.orders = orders;
        this.switchboard = switchboard;
        this.callees = callees;
        this.calls = calls;
        this.employees = employees;
        this.audit = audit;
        this.live = live;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Rings the actor's own telephone, and when it is picked up, calls somebody. The actor need not be able to see the number.
     *
     * @throws NoOwnTelephone if the actor has none
     * @throws OwnTelephoneBusy if it rings or is engaged
     * @throws OwnTelephoneOffline if it is switched off
     * @throws org.nezabudka.domain.telephone.NoNumberToCall if no number is known
     * @throws ExchangeAway if no exchange can be asked
     */
    public TelephoneOrder call(Actor.User actor, Whom whom) {
        AccessPolicy.demand(actor, Right.CALLS_PLACE);
        return transactions.run(() -> {
            var found = callees.find(actor, whom);
            var own = ownTelephone(actor);
            demandExchange();
            demandFree(own);
            var id = new TelephoneOrderId(ids.next());
            return given(actor, id, own, new Task.Place(channelId(id), found.number(), found.client(), found.plan()));
        });
    }

    /**
     * Gives the actor's call to a colleague.
     *
     * @param attended the actor speaks with the colleague first
     * @throws UnknownCall if there is none, or the actor may not see it
     * @throws NotOnTheLine if the call is over or the actor's telephone has no part in it
     * @throws ColleagueNotFree if the colleague could not take it now
     */
    public TelephoneOrder handOver(Actor.User actor, CallId id, EmployeeId to, boolean attended) {
        AccessPolicy.demand(actor, Right.CALLS_PLACE);
        return transactions.run(() -> {
            var own = ownTelephone(actor, id);
            var call = calls.get(id).call();
            var colleague = callees.telephoneOf(to);
            if (colleague.equals(own)) throw new ColleagueNotFree(own.value(), TelephoneState.BUSY);
            demandExchange();
            var state = switchboard.telephones().getOrDefault(colleague.value(), TelephoneState.UNKNOWN);
            // Whoever waits would be lost there.
            if (state != TelephoneState.FREE && state != TelephoneState.UNKNOWN)
                throw new ColleagueNotFree(colleague.value(), state);
            return given(
                    actor, new TelephoneOrderId(ids.next()), own, new Task.HandOver(call.key(), colleague, attended));
        });
    }

    /**
     * Ends the consultation before the colleague got the call.
     *
     * @throws NothingToTakeBack if nobody is being consulted
     */
    public TelephoneOrder takeBack(Actor.User actor, CallId id) {
        AccessPolicy.demand(actor, Right.CALLS_PLACE);
        return transactions.run(() -> {
            var own = ownTelephone(actor, id);
            var call = calls.get(id).call();
            demandExchange();
            if (!switchboard.isConsulting(call.key(), own)) throw new NothingToTakeBack(id);
            return given(actor, new TelephoneOrderId(ids.next()), own, new Task.TakeBack(call.key()));
        });
    }

    /**
     * Ends the actor's part of the call.
     *
     * @throws UnknownCall if there is none, or the actor may not see it
     * @throws NotOnTheLine if the call is over or the actor's telephone has no part in it
     */
    public TelephoneOrder hangUp(Actor.User actor, CallId id) {
        AccessPolicy.demand(actor, Right.CALLS_PLACE);
        return transactions.run(() -> {
            var own = ownTelephone(actor, id);
            var call = calls.get(id).call();
            demandExchange();
            return given(actor, new TelephoneOrderId(ids.next()), own, new Task.HangUp(call.key()));
        });
    }

    /** @throws UnknownTelephoneOrder if there is none, or it is somebody else's */
    public TelephoneOrder order(Actor.User actor, TelephoneOrderId id) {
        AccessPolicy.demand(actor, Right.CALLS_PLACE);
        return transactions.run(() -> orders.find(id)
                .filter(order -> order.employee().equals(actor.employee()))
                .orElseThrow(() -> new UnknownTelephoneOrder(id)));
    }

    /**
     * Lets a planned call begin by itself, within the transaction of whoever found it due.
     *
     * @return false: the employee's telephone is not free, or there is no number to call
     */
    boolean begin(EmployeeId whom, ActivityId plan) {
        var own = employees.get(whom).facts().extension();
        if (own == null || switchboard.telephones().get(own.value()) != TelephoneState.FREE) return false;
        var found = callees.ofPlan(PLANNED, plan);
        if (found.isEmpty()) return false;
        var id = new TelephoneOrderId(ids.next());
        var callee = found.get();
        given(PLANNED, whom, id, own, new Task.Place(channelId(id), callee.number(), callee.client(), plan));
        return true;
    }

    private TelephoneOrder given(Actor.User actor, TelephoneOrderId id, Extension own, Task task) {
        return given(actor, actor.employee(), id, own, task);
    }

    private TelephoneOrder given(Actor actor, EmployeeId employee, TelephoneOrderId id, Extension own, Task task) {
        var order = orders.save(TelephoneOrder.given(id, employee, own, task, clock.instant()));
        remember(actor, order);
        live.publish(LiveEvent.only(java.util.Set.of(employee), OrderDispatch.ORDERED, id.toString()));
        return order;
    }

    private void remember(Actor actor, TelephoneOrder order) {
        var facts = new Differences().field("telephone", null, order.telephone());
        switch (order.task()) {
            case Task.Place(var channel, var number, var client, var plan) ->
                audit.done(
                        actor,
                        "call-placed",
                        client == null ? "call" : "client",
                        client == null ? null : client.toString(),
                        facts.field("number", null, number.masked()).changes());
            case Task.HandOver(var call, var to, boolean attended) ->
                audit.done(
                        actor,
                        "call-handed-over",
                        "call",
                        CallId.of(call).toString(),
                        facts.field("to", null, to)
                                .field("attended", null, attended)
                                .changes());
            case Task.TakeBack(var call) ->
                audit.done(actor, "call-taken-back", "call", CallId.of(call).toString(), facts.changes());
            case Task.HangUp(var call) ->
                audit.done(actor, "call-hung-up", "call", CallId.of(call).toString(), facts.changes());
        }
    }

    private Extension ownTelephone(Actor.User actor) {
        var employee = employees.get(actor.employee());
        var extension = employee.facts().extension();
        if (extension == null) throw new NoOwnTelephone(employee.displayName());
        return extension;
    }

    /** The actor's telephone in the call, which need not be the one on the actor's desk today. */
    private Extension ownTelephone(Actor.User actor, CallId id) {
        var call = calls.find(id).orElseThrow(() -> UnknownCall.missing(id));
        var own = part(actor, call);
        if (own != null) return own;
        boolean sees = AccessPolicy.decide(actor, Right.CALLS_VIEW, calls.ownership(call))
                .allowed();
        if (!sees) throw UnknownCall.concealed(id);
        throw new NotOnTheLine(id);
    }

    private static @org.jspecify.annotations.Nullable Extension part(Actor.User actor, RecordedCall recorded) {
        var call = recorded.call();
        if (call.isOver()) return null;
        var placedBy = call.placedBy();
        // Who placed the call is in it until it was given away.
        boolean gaveAway =
                call.transfers().stream().anyMatch(step -> java.util.Objects.equals(step.fromExtension(), placedBy));
        if (placedBy != null
                && !gaveAway
                && recorded.at(placedBy).filter(actor.employee()::equals).isPresent()) return new Extension(placedBy);
        return call.legs().stream()
                .filter(leg -> leg.endedAt() == null)
                .map(CallLeg::extension)
                .filter(extension ->
                        recorded.at(extension).filter(actor.employee()::equals).isPresent())
                .findFirst()
                .map(Extension::new)
                .orElse(null);
    }

    private void demandExchange() {
        var reach = switchboard.reach();
        if (reach != Switchboard.Reach.CONNECTED) throw new ExchangeAway(reach == Switchboard.Reach.AWAY);
    }

    private void demandFree(Extension own) {
        switch (switchboard.telephones().getOrDefault(own.value(), TelephoneState.UNKNOWN)) {
            case RINGING, BUSY -> throw new OwnTelephoneBusy(own.value());
            case OFFLINE -> throw new OwnTelephoneOffline(own.value());
            case FREE, UNKNOWN -> {}
        }
    }

    /** Looks like the exchange's own, and fits into the 32 characters that its records have for it. */
    private String channelId(TelephoneOrderId id) {
        return clock.instant().getEpochSecond() + ".n"
                + Long.toString(id.value().getLeastSignificantBits() & Long.MAX_VALUE, 36);
    }
}
