package org.nezabudka.application.measurement;

import java.util.Set;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.OutOfScope;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.measurement.MeasurementChangedMeanwhile;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.measurement.UnknownMeasurement;
import org.nezabudka.domain.organization.EmployeeId;

/** Loads measurements for whoever may do something with them. */
final class MeasurementAccess {

    private final Measurements measurements;
    private final Employees employees;

    MeasurementAccess(Measurements measurements, Employees employees) {
        this.measurements = measurements;
        this.employees = employees;
    }

    /**
     * A measurement to do something with.
     *
     * @param actor as the journal shall name them
     */
    record Opened(Measurement measurement, Actor actor, EmployeeId person) {}

    boolean sees(Actor actor, Measurement measurement) {
        return AccessPolicy.decide(actor, Right.MEASUREMENTS_VIEW, measurements.ownership(measurement))
                .allowed();
    }

    /** @throws UnknownMeasurement if there is none, or the actor may not see it */
    Measurement visible(Actor actor, MeasurementId id) {
        AccessPolicy.demand(actor, Right.MEASUREMENTS_VIEW);
        var measurement = measurements.get(id);
        if (!sees(actor, measurement)) throw UnknownMeasurement.concealed(id);
        return measurement;
    }

    /** For planning: giving, moving, changing and taking back. */
    Opened forPlanning(Actor actor, MeasurementId id, int version) {
        AccessPolicy.demand(actor, Right.MEASUREMENTS_PLAN);
        var measurement = visible(actor, id);
        var named = AccessPolicy.demand(actor, Right.MEASUREMENTS_PLAN, measurements.ownership(measurement));
        return opened(measurement, named, version);
    }

    /** For the measurer's work; that it is their measurement the domain demands. */
    Opened forMeasuring(Actor actor, MeasurementId id, int version) {
        AccessPolicy.demand(actor, Right.MEASUREMENTS_EXECUTE);
        return opened(visible(actor, id), actor, version);
    }

    /** As {@link #forMeasuring}, waiting for its turn instead of asking for a version: for acts that come in any order. */
    Opened inTurn(Actor actor, MeasurementId id) {
        AccessPolicy.demand(actor, Right.MEASUREMENTS_EXECUTE);
        visible(actor, id);
        var measurement = measurements.lock(id).orElseThrow(() -> UnknownMeasurement.missing(id));
        return new Opened(measurement, actor, person(actor));
    }

    /** For the verdict. */
    Opened forVerdict(Actor actor, MeasurementId id, int version) {
        if (!AccessPolicy.decide(actor, Right.MEASUREMENTS_ACCEPT_ANY).allowed())
            AccessPolicy.demand(actor, Right.MEASUREMENTS_ACCEPT);
        var measurement = visible(actor, id);
        return opened(measurement, demandVerdict(actor, measurement), version);
    }

    /** For both sides of a clarification: who plans or judges, and the measurer. */
    Opened forTalking(Actor actor, MeasurementId id, int version) {
        var measurement = visible(actor, id);
        if (isMeasurer(actor, measurement)) return forMeasuring(actor, id, version);
        if (mayJudge(actor, measurement)) return opened(measurement, demandVerdict(actor, measurement), version);
        return forPlanning(actor, id, version);
    }

    boolean isMeasurer(Actor actor, Measurement measurement) {
        return actor.person()
                .filter(person -> measurement.measurer().filter(person::equals).isPresent())
                .isPresent();
    }

    /**
     * Whether the actor says if it is done: who gave it, their deputy, or a head whose reach it is in. That nobody accepts what they
     * measured is the domain's rule.
     */
    boolean mayJudge(Actor actor, Measurement measurement) {
        return AccessPolicy.decide(actor, Right.MEASUREMENTS_ACCEPT_ANY, ofAssigner(measurement))
                        .allowed()
                || isAssignerOrDeputy(actor, measurement);
    }

    private boolean isAssignerOrDeputy(Actor actor, Measurement measurement) {
        return AccessPolicy.decide(actor, Right.MEASUREMENTS_ACCEPT).allowed()
                && actor instanceof Actor.User user
                && (user.employee().equals(measurement.assigner())
                        || user.standing().standsInFor().stream()
                                .anyMatch(one -> one.absent().equals(measurement.assigner())));
    }

    private Actor demandVerdict(Actor actor, Measurement measurement) {
        if (actor instanceof Actor.User user && user.employee().equals(measurement.assigner())) {
            AccessPolicy.demand(actor, Right.MEASUREMENTS_ACCEPT);
            return actor;
        }
        var any = AccessPolicy.decide(actor, Right.MEASUREMENTS_ACCEPT_ANY, ofAssigner(measurement));
        if (any.allowed()) return any.by(actor);
        if (!isAssignerOrDeputy(actor, measurement)) throw new OutOfScope(Right.MEASUREMENTS_ACCEPT);
        // The journal names the colleague in whose place it is done.
        return AccessPolicy.demand(actor, Right.MEASUREMENTS_VIEW, ofAssigner(measurement));
    }

    private Ownership ofAssigner(Measurement measurement) {
        var department = employees
                .find(measurement.assigner())
                .map(one -> one.facts().department())
                .orElse(null);
        return new Ownership(Set.of(new Ownership.Holder(measurement.assigner(), department)));
    }

    private static Opened opened(Measurement measurement, Actor actor, int version) {
        if (measurement.version() != version) throw new MeasurementChangedMeanwhile(measurement.id());
        return new Opened(measurement, actor, person(actor));
    }

    /** The software itself neither measures nor accepts. */
    static EmployeeId person(Actor actor) {
        return actor.person().orElseThrow(() -> new OutOfScope(Right.MEASUREMENTS_PLAN));
    }
}
