package org.nezabudka.application.measurement;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.measurement.Clarification;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.measurement.Step;

/** What an actor may do with a measurement now, and why not the rest. The acts themselves ask again. */
public final class MeasurementActs {

    /** What stands in the way. */
    public enum Obstacle {
        /** Its state. */
        STATE,
        /** The actor has no such right with this one. */
        RIGHT,
        /** Only its measurer does that. */
        NOT_MEASURER,
        /** Only whoever gave the task, their deputy or head does that. */
        NOT_ASSIGNER,
        /** The actor measured it. */
        OWN_MEASUREMENT,
        /** The result is not complete. */
        INCOMPLETE,
        /** Demanded documents were not opened. */
        NOT_VIEWED
    }

    /** @param obstacle {@code null}: the actor may */
    public record Act(String name, @Nullable Obstacle obstacle) {}

    private final MeasurementAccess access;
    private final Measurement measurement;
    private final Actor actor;
    private final BooleanSupplier viewed;
    private final boolean plans;
    private final boolean judges;
    private final boolean measures;

    /** @param viewed whether the actor has opened all that has to be looked at */
    MeasurementActs(
            MeasurementAccess access,
            Measurements measurements,
            Measurement measurement,
            Actor actor,
            BooleanSupplier viewed) {
        this.access = access;
        this.measurement = measurement;
        this.actor = actor;
        this.viewed = viewed;
        this.plans = AccessPolicy.decide(actor, Right.MEASUREMENTS_PLAN, measurements.ownership(measurement))
                .allowed();
        this.judges = access.mayJudge(actor, measurement);
        this.measures = access.isMeasurer(actor, measurement)
                && AccessPolicy.decide(actor, Right.MEASUREMENTS_EXECUTE).allowed();
    }

    List<Act> all() {
        var steps = Stream.of(Step.values()).map(step -> new Act(name(step), obstacle(step)));
        return Stream.concat(steps, Stream.of(answer(), withdraw())).toList();
    }

    private static String name(Step step) {
        return switch (step) {
            case CHANGE_TASK -> "change";
            case PLAN -> "plan";
            case UNPLAN -> "unplan";
            case SEE -> "see";
            case START -> "start";
            case RECORD -> "record";
            case SUBMIT -> "submit";
            case ACCEPT -> "accept";
            case RETURN -> "return";
            case ASK -> "ask";
            case CANCEL -> "cancel";
        };
    }

    private @Nullable Obstacle obstacle(Step step) {
        var personal = personal(step);
        if (personal != null) return personal;
        if (!measurement.isPossible(step)) return Obstacle.STATE;
        if (step == Step.SUBMIT && !measurement.missing().isNothing()) return Obstacle.INCOMPLETE;
        if (step == Step.ACCEPT && !viewed.getAsBoolean()) return Obstacle.NOT_VIEWED;
        return null;
    }

    private @Nullable Obstacle personal(Step step) {
        return switch (step) {
            case CHANGE_TASK, PLAN, UNPLAN, CANCEL -> plans ? null : Obstacle.RIGHT;
            case SEE, START, RECORD, SUBMIT -> measures ? null : Obstacle.NOT_MEASURER;
            case ACCEPT, RETURN -> {
                if (actor.person().filter(measurement::isMeasuredBy).isPresent()) yield Obstacle.OWN_MEASUREMENT;
                yield judges ? null : Obstacle.NOT_ASSIGNER;
            }
            case ASK -> talks() ? null : Obstacle.RIGHT;
        };
    }

    private boolean talks() {
        return plans || judges || measures;
    }

    private Act answer() {
        return new Act("answer", ofQuestion(false));
    }

    private Act withdraw() {
        return new Act("withdraw", ofQuestion(true));
    }

    private @Nullable Obstacle ofQuestion(boolean ownSide) {
        if (!talks()) return Obstacle.RIGHT;
        var open = measurement.openQuestion();
        if (open.isEmpty()) return Obstacle.STATE;
        var side = access.isMeasurer(actor, measurement) ? Clarification.Side.MEASURER : Clarification.Side.OFFICE;
        return (open.get().side() == side) == ownSide ? null : Obstacle.STATE;
    }
}
