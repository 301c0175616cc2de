package org.nezabudka.adapter.web.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nezabudka.adapter.web.contract.Description.Described;
import org.nezabudka.adapter.web.contract.Salon.Thing;
import org.nezabudka.application.measurement.ShippedKinds;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.measurement.AMeasurement;
import org.nezabudka.domain.measurement.Clarification;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.measurement.MeasurementRules;
import org.nezabudka.domain.measurement.Requirements;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.BookingId;

/**
 * Measurements of each kind of holder, in the state that each operation needs: for the measurer's work the administrator measures,
 * for the verdict and for talks somebody else.
 */
final class Measuring {

    private final Salon salon;
    private final Map<String, Measurement> all = new HashMap<>();

    Measuring(Salon salon) {
        this.salon = salon;
        for (var whose : List.of("own", "foreign")) {
            var assigner = salon.people.get(whose.equals("own") ? "manager" : "other manager");
            var client = salon.clients.get(whose);
            var administrator = salon.people.get("administrator").employee();
            var newcomer = new EmployeeId(salon.newcomer);
            keep(whose + " new", given(assigner, client));
            keep(whose + " planned", planned(given(assigner, client), administrator));
            var started = planned(given(assigner, client), administrator)
                    .start(administrator, now())
                    .state();
            keep(whose + " started", started);
            var begun = planned(given(assigner, client), newcomer).start(newcomer, now());
            keep(
                    whose + " submitted",
                    begun.state()
                            .submit(newcomer, MeasurementRules.USUAL, now())
                            .state());
            var question = new Clarification.Question(client.displayName(), null, List.of());
            var until = now().plus(Duration.ofDays(2));
            var other = planned(given(assigner, client), newcomer);
            keep(whose + " asked", other.ask(newcomer, question, until, now()).state());
            var third = planned(given(assigner, client), newcomer);
            keep(
                    whose + " asking",
                    third.ask(assigner.employee(), question, until, now()).state());
        }
    }

    private Instant now() {
        return salon.company.clock().instant();
    }

    /** Demands nothing, so that it can be handed in and accepted at once. */
    private Measurement given(Actor.User assigner, Client client) {
        return AMeasurement.givenBy(assigner.employee(), client.id(), ShippedKinds.OTHER, Requirements.NONE);
    }

    private Measurement planned(Measurement measurement, EmployeeId measurer) {
        var start = now().plus(Duration.ofDays(1));
        return measurement
                .plan(measurer, start, start.plus(Duration.ofHours(1)), new BookingId(UUID.randomUUID()), now())
                .state();
    }

    private void keep(String name, Measurement measurement) {
        var company = salon.company;
        all.put(name, company.transactions().run(() -> company.measurements().save(measurement)));
    }

    /** The one that the operation could be about. */
    Measurement of(String operation, Thing thing) {
        var state = switch (operation) {
            case "unplanMeasurement", "acknowledgeMeasurement", "startMeasurement" -> "planned";
            case "writeFindings", "addMeasurementDocument", "removeMeasurementDocument", "submitMeasurement" ->
                "started";
            case "acceptMeasurement", "returnMeasurement" -> "submitted";
            case "askAboutMeasurement" -> "submitted";
            case "answerAboutMeasurement" -> "asked";
            case "withdrawQuestion" -> "asking";
            default -> "new";
        };
        return all.get((thing == Thing.FOREIGN ? "foreign " : "own ") + state);
    }

    static boolean concerns(Described operation) {
        return "measurement".equals(operation.object());
    }

    int expected(Actor.User person, Described operation, Thing thing) {
        var measurement = of(operation.name(), thing);
        var company = salon.company;
        var ownership = company.measurements().ownership(measurement);
        if (!may(person, Right.MEASUREMENTS_VIEW, ownership)) return 404;
        return switch (operation.name()) {
            case "measurement", "measurementFiles", "acknowledgeMeasurement", "startMeasurement" -> 200;
            case "writeFindings", "addMeasurementDocument", "removeMeasurementDocument", "submitMeasurement" -> 200;
            case "acceptMeasurement", "returnMeasurement" -> judges(person, measurement) ? 200 : 403;
            case "askAboutMeasurement", "answerAboutMeasurement", "withdrawQuestion" ->
                judges(person, measurement) || may(person, Right.MEASUREMENTS_PLAN, ownership) ? 200 : 403;
            // The client of the body is the manager's.
            case "changeMeasurementTask" -> {
                if (!may(person, Right.MEASUREMENTS_PLAN, ownership)) yield 403;
                var own = salon.clients.get("own");
                boolean same = measurement.task().client().equals(own.id());
                yield same || may(person, Right.CLIENTS_VIEW, company.clients().ownership(own)) ? 200 : 404;
            }
            default -> may(person, Right.MEASUREMENTS_PLAN, ownership) ? 200 : 403;
        };
    }

    private static boolean may(Actor.User person, Right right, Ownership ownership) {
        return AccessPolicy.decide(person, right, ownership).allowed();
    }

    /** Who gave it, their deputy, or a head whose reach it is in. */
    private boolean judges(Actor.User person, Measurement measurement) {
        var assigner = measurement.assigner();
        var department = salon.company.employees().get(assigner).facts().department();
        var given = new Ownership(java.util.Set.of(new Ownership.Holder(assigner, department)));
        boolean stands = person.employee().equals(assigner)
                || person.standing().standsInFor().stream()
                        .anyMatch(one -> one.absent().equals(assigner));
        return may(person, Right.MEASUREMENTS_ACCEPT_ANY, given)
                || (stands && person.rights().containsKey(Right.MEASUREMENTS_ACCEPT));
    }
}
