package org.nezabudka.application.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.measurement.AMeasurement.*;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.measurement.AMeasurement;
import org.nezabudka.domain.measurement.DocumentKind;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.measurement.MeasurementChangedMeanwhile;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.measurement.ResultDocument;
import org.nezabudka.domain.measurement.UnknownMeasurement;
import org.nezabudka.domain.organization.Employee;
import org.nezabudka.domain.organization.EmployeeId;

/** What every store of measurements keeps. */
public interface MeasurementsContract extends PortContract {

    private Measurements measurements() {
        return world().measurements();
    }

    private Measurement givenBy(Employee assigner) {
        var client = scene().client(aPerson("Иванова Анна"));
        return AMeasurement.givenBy(assigner.id(), client.id(), ShippedKinds.KITCHEN);
    }

    private Measurement stored(Measurement measurement) {
        return within(() -> measurements().save(measurement));
    }

    @Test
    default void one_that_was_never_stored_is_not_found() {
        var id = new MeasurementId(UUID.randomUUID());
        assertThat(within(() -> measurements().find(id))).isEmpty();
        assertThat(within(() -> measurements().lock(id))).isEmpty();
        assertThatThrownBy(() -> within(() -> measurements().get(id))).isInstanceOf(UnknownMeasurement.class);
    }

    @Test
    default void numbers_are_given_once() {
        var first = within(() -> measurements().nextNumber());
        assertThat(within(() -> measurements().nextNumber())).isGreaterThan(first);
    }

    @Test
    default void it_comes_back_as_it_was_stored_at_every_step() {
        var petrova = scene().employee("Петрова Ирина");
        var alekseev = scene().employee("Алексеев Пётр").id();
        var given = givenBy(petrova);
        var measurement = stored(given);
        assertThat(measurement).isEqualTo(given.withVersion(1));
        assertThat(found(measurement)).isEqualTo(measurement);

        measurement =
                stored(measurement.plan(alekseev, TEN, ELEVEN, BOOKING, NOW).state());
        assertThat(found(measurement)).isEqualTo(measurement);
        measurement = stored(measurement
                .start(alekseev, TEN)
                .state()
                .write(alekseev, findings())
                .state());
        assertThat(found(measurement)).isEqualTo(measurement);
        for (var document : List.of(
                new ResultDocument(PHOTO, DocumentKind.PHOTO, "Стена А"),
                new ResultDocument(SKETCH, DocumentKind.SKETCH, null)))
            measurement = measurement.add(alekseev, document).state();
        measurement = stored(measurement.submit(alekseev, RULES, ELEVEN).state());
        assertThat(found(measurement)).isEqualTo(measurement);

        measurement = stored(measurement
                .ask(petrova.id(), question(), ELEVEN.plusSeconds(60), ELEVEN)
                .state());
        assertThat(found(measurement)).isEqualTo(measurement);
        measurement = stored(measurement
                .answer(alekseev, 1, "640 мм", List.of(OTHER), ELEVEN)
                .state());
        assertThat(found(measurement)).isEqualTo(measurement);
        measurement = stored(measurement
                .sendBack(petrova.id(), "Нет розеток", null, RULES, ELEVEN)
                .state());
        assertThat(found(measurement)).isEqualTo(measurement);
        measurement = stored(measurement.submit(alekseev, RULES, ELEVEN).state());
        measurement = stored(
                measurement.accept(petrova.id(), Set.of(PHOTO, SKETCH), ELEVEN).state());
        assertThat(found(measurement)).isEqualTo(measurement);
    }

    private Measurement found(Measurement measurement) {
        return within(() -> measurements().lock(measurement.id())).orElseThrow();
    }

    @Test
    default void what_replaced_and_what_was_cancelled_is_kept() {
        var petrova = scene().employee("Петрова Ирина");
        var cancelled = stored(
                givenBy(petrova).cancel(petrova.id(), "Клиент передумал", NOW).state());
        assertThat(found(cancelled)).isEqualTo(cancelled);
    }

    @Test
    default void saving_over_someone_elses_change_is_stale() {
        var saved = stored(givenBy(scene().employee("Петрова Ирина")));
        stored(saved);
        assertThatThrownBy(() -> stored(saved)).isInstanceOf(MeasurementChangedMeanwhile.class);
        assertThatThrownBy(() -> stored(saved.withVersion(0))).isInstanceOf(MeasurementChangedMeanwhile.class);
    }

    @Test
    default void it_belongs_to_who_gave_it_who_measures_it_and_the_managers_of_its_client() {
        var sales = scene().department("Продажи", null);
        var petrova = scene().employee(anEmployee("Петрова Ирина").in(sales.id()));
        var alekseev = scene().employee("Алексеев Пётр");
        var manager = scene().employee("Орлов Павел");
        var client = scene().clientOf(manager, aPerson("Иванова Анна"));
        var measurement = stored(AMeasurement.givenBy(petrova.id(), client.id(), ShippedKinds.KITCHEN)
                .plan(alekseev.id(), TEN, ELEVEN, BOOKING, NOW)
                .state());
        assertThat(within(() -> measurements().ownership(measurement)).holders())
                .containsExactlyInAnyOrder(
                        new Ownership.Holder(petrova.id(), sales.id()),
                        new Ownership.Holder(alekseev.id(), null),
                        new Ownership.Holder(manager.id(), null));
    }

    @Test
    default void the_open_ones_of_somebody_are_those_that_wait_for_them() {
        var petrova = scene().employee("Петрова Ирина");
        var alekseev = scene().employee("Алексеев Пётр");
        var planned = stored(
                givenBy(petrova).plan(alekseev.id(), TEN, ELEVEN, BOOKING, NOW).state());
        stored(givenBy(petrova).cancel(petrova.id(), "Нет", NOW).state());
        assertThat(open(petrova.id())).containsExactly(planned.id());
        assertThat(open(alekseev.id())).containsExactly(planned.id());
        assertThat(open(scene().employee("Орлов Павел").id())).isEmpty();
    }

    private List<MeasurementId> open(EmployeeId whose) {
        return within(() -> measurements().openOf(whose));
    }
}
