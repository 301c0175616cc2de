package org.nezabudka.application.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.measurement.AMeasurement.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.application.measurement.MeasurementQuery.Order;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.shared.UnusableCursor;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.measurement.AMeasurement;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.measurement.MeasurementState;
import org.nezabudka.domain.organization.Employee;

/** What every table of measurements shows. */
public interface MeasurementViewsContract extends PortContract {

    private ClientId client(String name) {
        return scene().client(aPerson(name)).id();
    }

    private Measurement stored(Measurement measurement) {
        return within(() -> world().measurements().save(measurement));
    }

    private Measurement given(Employee by, ClientId client) {
        return AMeasurement.givenBy(by.id(), client, ShippedKinds.KITCHEN);
    }

    private Measurement planned(Employee by, ClientId client, Employee measurer) {
        return given(by, client).plan(measurer.id(), TEN, ELEVEN, BOOKING, NOW).state();
    }

    private List<Long> numbers(Actor actor, MeasurementQuery query) {
        return within(() ->
                        world().measurementViews().page(actor, query, PageRequest.first(50), ELEVEN.plusSeconds(60)))
                .items()
                .stream()
                .map(MeasurementRow::number)
                .toList();
    }

    private static MeasurementQuery text(String text) {
        var all = MeasurementQuery.all();
        return new MeasurementQuery(
                all.states(), null, null, null, null, null, null, null, null, null, text, Order.NEWEST);
    }

    private static MeasurementQuery states(Order order, MeasurementState... states) {
        return new MeasurementQuery(Set.of(states), null, null, null, null, null, null, null, null, null, null, order);
    }

    @Test
    default void a_line_tells_all_there_is_to_see_at_a_glance() {
        var petrova = scene().employee("Петрова Ирина");
        var alekseev = scene().employee("Алексеев Пётр");
        var client = client("Иванова Анна");
        var stored = stored(planned(petrova, client, alekseev));
        var row = within(() -> world().measurementViews()
                        .page(scene().whoSeesAll(), MeasurementQuery.all(), PageRequest.first(10), NOW))
                .items()
                .getFirst();
        assertThat(row.id()).isEqualTo(stored.id());
        assertThat(row.state()).isEqualTo(MeasurementState.NEW);
        assertThat(row.overdue()).isFalse();
        assertThat(row.start()).isEqualTo(TEN);
        assertThat(row.measurerName()).isEqualTo(alekseev.displayName());
        assertThat(row.assignerName()).isEqualTo(petrova.displayName());
        assertThat(row.client()).isEqualTo(client);
        assertThat(row.clientName()).contains("Иванова");
        assertThat(row.kindName()).isEqualTo("Кухня");
        assertThat(row.address()).isEqualTo(stored.task().site().address());
        assertThat(row.seen()).isFalse();
        assertThat(row.mine()).isFalse();
    }

    @Test
    default void it_is_found_by_state_by_what_is_late_and_by_words() {
        var petrova = scene().employee("Петрова Ирина");
        var alekseev = scene().employee("Алексеев Пётр");
        var fresh = stored(given(petrova, client("Иванова Анна")));
        var late = stored(planned(petrova, client("Смирнова Ольга"), alekseev));
        var asked = stored(planned(petrova, client("Королёв Пётр"), alekseev)
                .ask(petrova.id(), question(), ELEVEN.plusSeconds(3600), NOW)
                .state());
        var all = scene().whoSeesAll();
        assertThat(numbers(all, states(Order.NEWEST, MeasurementState.NEW)))
                .containsExactly(late.number(), fresh.number());
        assertThat(numbers(all, states(Order.NEWEST, MeasurementState.CLARIFICATION)))
                .containsExactly(asked.number());
        assertThat(numbers(all, overdue(true))).containsExactlyInAnyOrder(late.number(), asked.number());
        assertThat(numbers(all, overdue(false))).containsExactly(fresh.number());
        assertThat(numbers(all, text("королев"))).containsExactly(asked.number());
        assertThat(numbers(all, text("ЛЕНИНА"))).hasSize(3);
        assertThat(numbers(all, text("%"))).isEmpty();
        assertThat(numbers(all, text(Long.toString(fresh.number())))).contains(fresh.number());
    }

    private static MeasurementQuery overdue(boolean overdue) {
        return new MeasurementQuery(
                Set.of(), overdue, null, null, null, null, null, null, null, null, null, Order.NEWEST);
    }

    @Test
    default void pages_in_every_order_show_each_once() {
        var petrova = scene().employee("Петрова Ирина");
        var alekseev = scene().employee("Алексеев Пётр");
        for (int i = 0; i < 5; i++) {
            var client = client("Клиент Имя" + (char) ('а' + i));
            stored(i % 2 == 0 ? given(petrova, client) : planned(petrova, client, alekseev));
        }
        for (var order : Order.values()) {
            var seen = new ArrayList<Long>();
            String cursor = null;
            do {
                var request = new PageRequest(2, cursor, true);
                var page = within(
                        () -> world().measurementViews().page(scene().whoSeesAll(), states(order), request, NOW));
                page.items().forEach(row -> seen.add(row.number()));
                assertThat(page.total()).isEqualTo(5);
                cursor = page.nextCursor();
            } while (cursor != null);
            assertThat(seen).as("in the order %s", order).hasSize(5).doesNotHaveDuplicates();
        }
        assertThatThrownBy(() -> within(() -> world().measurementViews()
                        .page(
                                scene().whoSeesAll(),
                                MeasurementQuery.all(),
                                new PageRequest(2, "bm9uc2Vuc2U", false),
                                NOW)))
                .isInstanceOf(UnusableCursor.class);
    }

    @Test
    default void everybody_sees_their_own() {
        var petrova = scene().employee("Петрова Ирина");
        var alekseev = scene().employee("Алексеев Пётр");
        var stranger = scene().employee("Орлов Павел");
        var client = client("Иванова Анна");
        stored(planned(petrova, client, alekseev));
        var own = Map.of(Right.MEASUREMENTS_VIEW, Scope.OWN);
        for (var holder : List.of(petrova, alekseev)) {
            var row = within(() -> world().measurementViews()
                            .page(scene().actor(holder, own), MeasurementQuery.all(), PageRequest.first(5), NOW))
                    .items()
                    .getFirst();
            assertThat(row.mine()).isTrue();
            assertThat(row.client()).as("the card is not theirs").isNull();
            assertThat(row.clientName()).contains("Иванова");
        }
        assertThat(numbers(scene().actor(stranger, own), MeasurementQuery.all()))
                .isEmpty();
        assertThat(numbers(scene().actor(petrova, own), text("Иванова")))
                .as("a hidden client is not found by name")
                .isEmpty();
    }

    @Test
    default void the_number_to_call_is_masked_for_whom_it_is_hidden() {
        var petrova = scene().employee("Петрова Ирина");
        var client =
                scene().client(aPerson("Иванова Анна").phone("+79161234567")).id();
        stored(given(petrova, client));
        stored(given(petrova, client("Смирнова Ольга")));
        var seen = Map.of(Right.MEASUREMENTS_VIEW, Scope.OWN, Right.CONTACTS_PHONE, Scope.OWN);
        assertThat(phones(scene().actor(petrova, seen))).containsExactly(null, "+79161234567");
        assertThat(phones(scene().actor(petrova, Map.of(Right.MEASUREMENTS_VIEW, Scope.OWN))))
                .containsExactly(null, "+7 ••• •••-45-67");
    }

    private List<String> phones(Actor actor) {
        return within(() -> world().measurementViews().page(actor, MeasurementQuery.all(), PageRequest.first(5), NOW))
                .items()
                .stream()
                .map(MeasurementRow::phone)
                .toList();
    }

    @Test
    default void the_widget_counts_what_waits() {
        var petrova = scene().employee("Петрова Ирина");
        var alekseev = scene().employee("Алексеев Пётр");
        stored(given(petrova, client("Иванова Анна")));
        stored(planned(petrova, client("Смирнова Ольга"), alekseev));
        stored(submittedFor(petrova, alekseev, client("Белова Яна")));
        stored(submittedFor(petrova, alekseev, client("Ким Вера"))
                .accept(petrova.id(), Set.of(PHOTO, SKETCH), ELEVEN)
                .state());
        var summary = within(() -> world().measurementViews()
                .summary(
                        scene().actor(petrova, Map.of(Right.MEASUREMENTS_VIEW, Scope.OWN)),
                        ELEVEN.plusSeconds(60),
                        NOW));
        assertThat(summary).isEqualTo(new MeasurementSummary(2, 1, 0, 0, 1, 1, 0, 0, 1, 1));
    }

    private Measurement submittedFor(Employee by, Employee measurer, ClientId client) {
        return AMeasurement.submitted(planned(by, client, measurer), measurer.id());
    }
}
