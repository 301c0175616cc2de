package org.nezabudka.application.telephone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.activity.Activity;
import org.nezabudka.domain.activity.ActivityFacts;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.activity.People;
import org.nezabudka.domain.activity.Timing;
import org.nezabudka.domain.call.PbxCallId;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.Extension;
import org.nezabudka.domain.shared.PhoneNumber;
import org.nezabudka.domain.telephone.Task;
import org.nezabudka.domain.telephone.TelephoneOrder;
import org.nezabudka.domain.telephone.TelephoneOrder.Failure;
import org.nezabudka.domain.telephone.TelephoneOrderChangedMeanwhile;
import org.nezabudka.domain.telephone.TelephoneOrderId;
import org.nezabudka.domain.telephone.UnknownTelephoneOrder;

/** What every store of orders to the telephone exchange keeps. */
public interface TelephoneOrdersContract extends PortContract {

    Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    PbxCallId CALL = new PbxCallId("main", "1795294596.89");

    private TelephoneOrders orders() {
        return world().telephoneOrders();
    }

    private TelephoneOrder stored(TelephoneOrder order) {
        return within(() -> orders().save(order));
    }

    private TelephoneOrder given(Task task, Instant at) {
        var employee = scene().employee("Орлов Павел");
        return stored(TelephoneOrder.given(
                new TelephoneOrderId(UUID.randomUUID()), employee.id(), new Extension("101"), task, at));
    }

    private Task place(String channel) {
        return new Task.Place(channel, new PhoneNumber("+79161234567"), null);
    }

    @Test
    default void an_order_of_every_kind_is_found_as_it_was_stored() {
        var client = scene().client(aPerson("Иванова Анна").phone("+79161234567"));
        var by = scene().employee("Белова Анна").id();
        var plan = within(() -> world().activities()
                        .save(Activity.plan(
                                        new ActivityId(UUID.randomUUID()),
                                        ActivityFacts.of(new EntryCode("call"), client.id()),
                                        new People(by, by, by),
                                        Timing.at(NOW),
                                        null,
                                        NOW)
                                .state()))
                .id();
        for (var task : List.of(
                new Task.Place("1795294596.na", new PhoneNumber("+79161234567"), client.id()),
                new Task.Place("1795294596.nd", new PhoneNumber("+79161234567"), client.id(), plan),
                place("1795294596.nb"),
                new Task.HandOver(CALL, new Extension("102"), true),
                new Task.HandOver(CALL, new Extension("102"), false),
                new Task.TakeBack(CALL),
                new Task.HangUp(CALL))) {
            var order = given(task, NOW);
            assertThat(order.version()).isEqualTo(1);
            assertThat(within(() -> orders().get(order.id()))).isEqualTo(order);
            var sent = stored(order.sentTo("main"));
            assertThat(within(() -> orders().get(order.id()))).isEqualTo(sent);
            var failed = stored(sent.failed(Failure.TELEPHONE_NOT_ANSWERED));
            assertThat(within(() -> orders().get(order.id()))).isEqualTo(failed);
        }
        assertThatThrownBy(() -> within(() -> orders().get(new TelephoneOrderId(UUID.randomUUID()))))
                .isInstanceOf(UnknownTelephoneOrder.class);
    }

    @Test
    default void saving_over_someone_elses_change_is_stale() {
        var order = given(place("1.n"), NOW);
        stored(order.sentTo("main"));
        assertThatThrownBy(() -> stored(order.sentTo("main"))).isInstanceOf(TelephoneOrderChangedMeanwhile.class);
        assertThatThrownBy(() -> stored(order.atVersion(0))).isInstanceOf(TelephoneOrderChangedMeanwhile.class);
    }

    @Test
    default void the_call_that_was_placed_is_known_by_any_of_its_channels() {
        var order = given(place("1795294596.nc"), NOW);
        assertThat(within(() -> orders().placing(List.of("1795294596.1", "1795294596.nc"))))
                .contains(order);
        assertThat(within(() -> orders().placing(List.of("1795294596.1")))).isEmpty();
        assertThat(within(() -> orders().placing(List.of()))).isEmpty();
    }

    @Test
    default void orders_to_end_a_call_are_found_by_the_call() {
        var up = given(new Task.HangUp(CALL), NOW);
        given(new Task.TakeBack(CALL), NOW);
        given(new Task.HangUp(new PbxCallId("main", "1795294596.90")), NOW);
        given(new Task.HangUp(new PbxCallId("other", CALL.linkedId())), NOW);
        assertThat(within(() -> orders().hangUpsOf(CALL))).containsExactly(up);
    }

    @Test
    default void what_waits_is_taken_in_its_order_and_what_left_is_not() {
        var later = given(place("2.n"), NOW.plusSeconds(1));
        var first = given(new Task.HangUp(CALL), NOW);
        assertThat(within(() -> orders().takeWaiting(10))).containsExactly(first, later);
        assertThat(within(() -> orders().takeWaiting(1))).containsExactly(first);
        stored(first.sentTo("main"));
        assertThat(within(() -> orders().takeWaiting(10))).containsExactly(later);
    }

    @Test
    default void what_left_and_was_never_answered_is_found_after_a_while() {
        var sent = stored(given(place("3.n"), NOW).sentTo("main"));
        assertThat(within(() -> orders().takeInterrupted(NOW, 10))).isEmpty();
        assertThat(within(() -> orders().takeInterrupted(NOW.plusSeconds(1), 10)))
                .containsExactly(sent);
        stored(sent.accepted());
        assertThat(within(() -> orders().takeInterrupted(NOW.plusSeconds(1), 10)))
                .isEmpty();
    }

    @Test
    default void old_orders_are_forgotten() {
        var old = given(place("4.n"), NOW);
        var young = given(place("5.n"), NOW.plusSeconds(10));
        assertThat(within(() -> orders().forgetBefore(NOW.plusSeconds(1)))).isOne();
        assertThat(within(() -> orders().find(old.id()))).isEmpty();
        assertThat(within(() -> orders().find(young.id()))).contains(young);
    }
}
