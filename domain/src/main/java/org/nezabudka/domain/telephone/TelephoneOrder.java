package org.nezabudka.domain.telephone;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.call.PbxCallId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.Extension;

/**
 * What an employee ordered of the telephone exchange from the screen. It leaves for the exchange once at most: an order that may
 * have been obeyed is never given again.
 *
 * @param employee who ordered it
 * @param telephone the employee's own
 * @param pbx which exchange got it; {@code null} before it left
 * @param failure why it was not done; {@code null} while nothing is wrong
 * @param version counts the changes, for optimistic locking; 0 before it is stored
 */
public record TelephoneOrder(
        TelephoneOrderId id,
        EmployeeId employee,
        Extension telephone,
        Task task,
        Instant orderedAt,
        State state,
        @Nullable String pbx,
        @Nullable Failure failure,
        int version) {

    /** How far an order has come. */
    public enum State {
        /** It waits to leave, for a moment. */
        ORDERED,
        /** It has left, and the exchange has not answered yet. */
        SENT,
        /** The exchange does it: what comes of it is told by the call. */
        ACCEPTED,
        FAILED
    }

    /** Why an order was not done. */
    public enum Failure {
        /** The exchange could not be reached. */
        EXCHANGE_AWAY,
        /** The exchange did not answer: nobody knows whether it was done. */
        NO_ANSWER,
        /** The exchange refused: it does not know the number, or it lets this program not do it. */
        REFUSED,
        /** The employee's telephone has no part in the call any more. */
        NOT_ON_THE_LINE,
        /** The employee's own telephone is switched off. */
        TELEPHONE_OFFLINE,
        /** The employee's own telephone is engaged, or the call was declined there. */
        TELEPHONE_BUSY,
        /** The employee did not pick up their own telephone. */
        TELEPHONE_NOT_ANSWERED
    }

    public TelephoneOrder {
        if ((state == State.FAILED) != (failure != null))
            throw new IllegalArgumentException("An order has a failure exactly when it failed: " + id);
    }

    public static TelephoneOrder given(
            TelephoneOrderId id, EmployeeId employee, Extension telephone, Task task, Instant at) {
        return new TelephoneOrder(id, employee, telephone, task, at, State.ORDERED, null, null, 0);
    }

    /** It leaves for an exchange. */
    public TelephoneOrder sentTo(String exchange) {
        if (state != State.ORDERED) throw new IllegalStateException("Order " + id + " has left already");
        return with(State.SENT, exchange, null);
    }

    public TelephoneOrder accepted() {
        return state == State.FAILED ? this : with(State.ACCEPTED, pbx, null);
    }

    public TelephoneOrder failed(Failure why) {
        return with(State.FAILED, pbx, why);
    }

    /** The call that is placed by this order, once an exchange got it. */
    public Optional<CallId> placed() {
        return task instanceof Task.Place place && pbx != null
                ? Optional.of(CallId.of(new PbxCallId(pbx, place.channelId())))
                : Optional.empty();
    }

    public TelephoneOrder atVersion(int stored) {
        return new TelephoneOrder(id, employee, telephone, task, orderedAt, state, pbx, failure, stored);
    }

    private TelephoneOrder with(State next, @Nullable String exchange, @Nullable Failure why) {
        return new TelephoneOrder(id, employee, telephone, task, orderedAt, next, exchange, why, version);
    }
}
