package org.nezabudka.domain.fulfilment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Change;
import org.nezabudka.domain.shared.Texts;

/**
 * A claim [рекламация]: something about an order is not as it should be, from the complaint to the client's word that it was put
 * right.
 *
 * @param verdict what was decided last; a claim taken up again begins without one
 * @param closing there is one exactly when it is resolved
 * @param reopenings each time it came up again
 * @param version counts the changes, for optimistic locking; 0 before it is stored
 */
public record Claim(
        ClaimId id,
        Origin origin,
        ClaimForm form,
        ClaimState state,
        @Nullable Verdict verdict,
        @Nullable Closing closing,
        List<Reopening> reopenings,
        int version) {

    /** @param by who took it down; {@code null}: a machine */
    public record Origin(
            long number, OrderId order, @Nullable EmployeeId by, Instant at) {}

    /** As often as one thing may come up again before it is another claim. */
    public static final int MOST_REOPENINGS = 100;

    public Claim {
        reopenings = List.copyOf(reopenings);
        if ((state == ClaimState.RESOLVED) != (closing != null))
            throw new IllegalArgumentException("A resolved claim was closed, and no other was");
    }

    public static Change<Claim, ClaimEvent> raise(ClaimId id, Origin origin, ClaimForm form) {
        return Change.of(
                new Claim(id, origin, form, ClaimState.NEW, null, null, List.of(), 0), new ClaimEvent.Raised(id, form));
    }

    /** How often it came up again. */
    public int repeats() {
        return reopenings.size();
    }

    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && form.deadline() != null && form.deadline().isBefore(today);
    }

    /** @throws ClaimStepNotPossible if its state does not allow it */
    public void demandPossible(ClaimStep step) {
        if (!step.isPossibleIn(state)) throw new ClaimStepNotPossible(step, state);
    }

    public Change<Claim, ClaimEvent> change(ClaimForm changed) {
        demandPossible(ClaimStep.CHANGE);
        if (changed.equals(form)) return Change.of(this);
        return Change.of(
                new Claim(id, origin, changed, state, verdict, closing, reopenings, version),
                new ClaimEvent.FormChanged(id, form, changed));
    }

    /** It is put right, at the company's cost or at the client's. */
    public Change<Claim, ClaimEvent> accept(String decision, boolean free, @Nullable EmployeeId by, Instant now) {
        demandPossible(ClaimStep.ACCEPT);
        return decided(new Verdict(true, free, Texts.line("text", decision, 2000), by, now), ClaimState.IN_WORK);
    }

    /** Nothing is done about it. */
    public Change<Claim, ClaimEvent> reject(String reason, @Nullable EmployeeId by, Instant now) {
        demandPossible(ClaimStep.REJECT);
        return decided(new Verdict(false, false, Texts.line("text", reason, 2000), by, now), ClaimState.REJECTED);
    }

    private Change<Claim, ClaimEvent> decided(Verdict given, ClaimState next) {
        return Change.of(
                new Claim(id, origin, form, next, given, null, reopenings, version), new ClaimEvent.Decided(id, given));
    }

    /**
     * The client says it was put right.
     *
     * @param openRepairs visits for it that have not ended
     * @throws RepairOnTheWay if there is one
     */
    public Change<Claim, ClaimEvent> close(String confirmation, int openRepairs, @Nullable EmployeeId by, Instant now) {
        demandPossible(ClaimStep.CLOSE);
        if (openRepairs > 0) throw new RepairOnTheWay(openRepairs);
        var closed = new Closing(Texts.line("confirmation", confirmation, 1000), by, now);
        return Change.of(
                new Claim(id, origin, form, ClaimState.RESOLVED, verdict, closed, reopenings, version),
                new ClaimEvent.Closed(id, closed));
    }

    /** It came up again, or was rejected wrongly: it has to be decided anew. */
    public Change<Claim, ClaimEvent> reopen(String reason, @Nullable EmployeeId by, Instant now) {
        demandPossible(ClaimStep.REOPEN);
        if (reopenings.size() >= MOST_REOPENINGS) throw new InvalidFulfilment("reason", "too-often");
        var again = new Reopening(Texts.line("reason", reason, 1000), by, now);
        var all = new ArrayList<>(reopenings);
        all.add(again);
        return Change.of(
                new Claim(id, origin, form, ClaimState.NEW, null, null, all, version),
                new ClaimEvent.Reopened(id, again, all.size()));
    }

    public Claim withVersion(int stored) {
        return new Claim(id, origin, form, state, verdict, closing, reopenings, stored);
    }
}
