package org.nezabudka.domain.fulfilment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Change;
import org.nezabudka.domain.shared.Texts;

/**
 * A delivery or an assembly [доставка, монтаж]: one visit of a crew to a client, from the plan to the signed act.
 *
 * @param dispatch who goes when; it stays as it was when the visit has ended
 * @param version counts the changes, for optimistic locking; 0 before it is stored
 */
public record Job(JobId id, Origin origin, JobForm form, Dispatch dispatch, Progress progress, int version) {

    /**
     * What never changes.
     *
     * @param claim the claim it repairs; {@code null}: it belongs to the order itself
     * @param by who planned it; {@code null}: a machine
     */
    public record Origin(
            long number,
            OrderId order,
            @Nullable ClaimId claim,
            @Nullable EmployeeId by,
            Instant at) {}

    public Job {
        if (form.kind() == JobKind.ASSEMBLY && dispatch.vehicle() != null)
            throw new InvalidFulfilment("vehicle", "vehicle-for-assembly");
    }

    public static Change<Job, JobEvent> plan(JobId id, Origin origin, JobForm form, Dispatch dispatch) {
        return Change.of(
                new Job(id, origin, form, dispatch, new Progress.Planned(), 0), new JobEvent.Planned(id, dispatch));
    }

    public JobKind kind() {
        return form.kind();
    }

    public JobState state() {
        return progress.state();
    }

    public boolean isRepair() {
        return origin.claim() != null;
    }

    /** Whether it should have begun by now and nobody has left for it. */
    public boolean isOverdue(Instant now) {
        return switch (progress) {
            case Progress.Planned any -> dispatch.window().until().isBefore(now);
            case Progress.OnWay any -> dispatch.window().until().isBefore(now);
            case Progress.Done any -> false;
            case Progress.Failed any -> false;
            case Progress.Cancelled any -> false;
        };
    }

    /** @throws JobStepNotPossible if its state does not allow it */
    public void demandPossible(JobStep step) {
        if (!step.isPossibleIn(state())) throw new JobStepNotPossible(step, state());
    }

    public Change<Job, JobEvent> change(JobForm changed) {
        demandPossible(JobStep.CHANGE);
        if (changed.kind() != kind()) throw new InvalidFulfilment("kind", "fixed");
        if (changed.equals(form)) return Change.of(this);
        return Change.of(
                new Job(id, origin, changed, dispatch, progress, version), new JobEvent.FormChanged(id, form, changed));
    }

    public Change<Job, JobEvent> replan(Dispatch other) {
        demandPossible(JobStep.PLAN);
        if (other.equals(dispatch)) return Change.of(this);
        return Change.of(
                new Job(id, origin, form, other, progress, version), new JobEvent.Replanned(id, dispatch, other));
    }

    /** The crew leaves for it. */
    public Change<Job, JobEvent> depart(EmployeeId by, Instant now) {
        if (progress instanceof Progress.OnWay) return Change.of(this);
        demandPossible(JobStep.DEPART);
        return Change.of(with(new Progress.OnWay(by, now)), new JobEvent.Departed(id, now));
    }

    /** It is done, and the client has signed for it. */
    public Change<Job, JobEvent> complete(Act act, EmployeeId by, Instant now) {
        demandPossible(JobStep.COMPLETE);
        return Change.of(with(new Progress.Done(act, by, now)), new JobEvent.Completed(id, act));
    }

    public Change<Job, JobEvent> fail(String reason, EmployeeId by, Instant now) {
        demandPossible(JobStep.FAIL);
        var why = Texts.line("reason", reason, 1000);
        return Change.of(with(new Progress.Failed(why, by, now)), new JobEvent.Failed(id, why));
    }

    public Change<Job, JobEvent> cancel(String reason, @Nullable EmployeeId by, Instant now) {
        demandPossible(JobStep.CANCEL);
        var why = Texts.line("reason", reason, 1000);
        return Change.of(with(new Progress.Cancelled(why, by, now)), new JobEvent.Cancelled(id, why));
    }

    public Job withVersion(int stored) {
        return new Job(id, origin, form, dispatch, progress, stored);
    }

    private Job with(Progress next) {
        return new Job(id, origin, form, dispatch, next, version);
    }
}
