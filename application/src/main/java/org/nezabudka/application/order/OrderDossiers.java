package org.nezabudka.application.order;

import java.time.InstantSource;
import java.time.LocalDate;
import org.nezabudka.application.measurement.Measurements;
import org.nezabudka.application.worktime.WorkingTimes;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.measurement.Phase;
import org.nezabudka.domain.order.Dossier;
import org.nezabudka.domain.order.Dossier.MeasurementStanding;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.payment.Ledger;

/** Collects what is known of an order outside of it. Asked within the transaction of the act. */
final class OrderDossiers {

    private final Ledgers ledgers;
    private final Measurements measurements;
    private final FulfilmentStandings fulfilment;
    private final WorkingTimes times;
    private final InstantSource clock;

    OrderDossiers(OrderUseCases.Stores stores, OrderUseCases.Surroundings around, InstantSource clock) {
        this.ledgers = stores.ledgers();
        this.measurements = around.measurements();
        this.fulfilment = around.fulfilment();
        this.times = around.times();
        this.clock = clock;
    }

    Dossier of(Order order) {
        return of(order, ledger(order));
    }

    Dossier of(Order order, Ledger ledger) {
        return new Dossier(measurement(order), order.balance(ledger, today()), fulfilment.of(order.id()));
    }

    Ledger ledger(Order order) {
        return ledgers.of(order.id(), order.currency());
    }

    /** In the company's zone. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), times.company().zone());
    }

    private MeasurementStanding measurement(Order order) {
        var linked = order.sections().measurement();
        if (linked == null) return MeasurementStanding.NONE;
        return measurements.find(linked).map(OrderDossiers::standing).orElse(MeasurementStanding.NONE);
    }

    private static MeasurementStanding standing(Measurement measurement) {
        if (measurement.phase() != Phase.ACCEPTED) return MeasurementStanding.OPEN;
        return measurement.countsAsDone() ? MeasurementStanding.ACCEPTED : MeasurementStanding.SUPERSEDED;
    }
}
