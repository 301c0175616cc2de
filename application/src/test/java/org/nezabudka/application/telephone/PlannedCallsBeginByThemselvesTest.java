package org.nezabudka.application.telephone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.access.Preferences;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.activity.Activity;
import org.nezabudka.domain.activity.ActivityFacts;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.activity.Timing;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.telephone.Task;
import org.nezabudka.domain.telephone.TelephoneOrder;
import org.nezabudka.domain.telephone.TelephoneState;
import org.nezabudka.domain.worktime.Absence;

class PlannedCallsBeginByThemselvesTest {

    private final InMemoryCompany company = InMemoryCompany.start();
    private final Actor.User anna =
            company.employ(anEmployee("Белова Анна").extension("101"), "Менеджер", Actors.rightsOfAManager());

    @BeforeEach
    void anna_wants_it_and_her_telephone_is_free() {
        wants(true);
        company.switchboard().telephone("101", TelephoneState.FREE);
    }

    private void wants(boolean itself) {
        var own = company.ownAccount().preferences(anna.employee());
        company.ownAccount()
                .changePreferences(
                        anna, new Preferences(own.locale(), own.theme(), own.density(), own.startPage(), itself));
    }

    /** Planned for ten in the morning of a working day; it is nine. */
    private ActivityId plannedForTen() {
        company.clock().advance(Duration.between(company.clock().instant(), ten().minus(Duration.ofHours(1))));
        return plan(ten()).id();
    }

    private static Instant ten() {
        return Instant.parse("2030-01-15T10:00:00Z");
    }

    private Activity plan(Instant at) {
        var client = company.clientRegistration()
                .register(anna, aPerson("Иванова Мария").phone("+79161110001").build(), null);
        return company.activityPlanning()
                .plan(anna, ActivityFacts.of(new EntryCode("call"), client.id()), Timing.at(at), null);
    }

    private void itIsTen() {
        company.clock().advance(Duration.between(company.clock().instant(), ten()));
    }

    private List<TelephoneOrder> begun() {
        company.plannedCallStart().runDue(10);
        company.orderDispatch().runDue(10);
        return company.switchboard().carriedOut();
    }

    @Test
    void the_telephone_rings_at_the_time_and_once() {
        var plan = plannedForTen();
        assertThat(begun()).isEmpty();
        itIsTen();
        assertThat(begun()).singleElement().satisfies(order -> {
            assertThat(order.employee()).isEqualTo(anna.employee());
            assertThat(order.telephone().value()).isEqualTo("101");
            assertThat(((Task.Place) order.task()).plan()).isEqualTo(plan);
        });
        company.clock().advance(Duration.ofMinutes(2));
        assertThat(begun()).hasSize(1);
        assertThat(company.auditLog().all())
                .anySatisfy(one -> assertThat(one.toString()).contains("call-placed", "planned-call"));
    }

    @Test
    void nothing_rings_for_whoever_did_not_ask_for_it() {
        wants(false);
        plannedForTen();
        itIsTen();
        assertThat(begun()).isEmpty();
    }

    @Test
    void whoever_is_engaged_is_called_when_free_but_not_much_later() {
        plannedForTen();
        itIsTen();
        for (var state : new TelephoneState[] {TelephoneState.BUSY, TelephoneState.OFFLINE, TelephoneState.UNKNOWN}) {
            company.switchboard().telephone("101", state);
            assertThat(begun()).isEmpty();
        }
        company.clock().advance(Duration.ofMinutes(3));
        company.switchboard().telephone("101", TelephoneState.FREE);
        assertThat(begun()).hasSize(1);
    }

    @Test
    void what_was_missed_by_far_does_not_ring_any_more() {
        plannedForTen();
        itIsTen();
        company.switchboard().becomes(Switchboard.Reach.AWAY);
        assertThat(begun()).isEmpty();
        company.clock().advance(Duration.ofMinutes(6));
        company.switchboard().becomes(Switchboard.Reach.CONNECTED);
        assertThat(begun()).isEmpty();
    }

    @Test
    void nobody_is_rung_who_is_not_at_work() {
        plannedForTen();
        company.workingTime()
                .addAbsence(
                        anna,
                        anna.employee(),
                        Absence.Kind.SICK,
                        ten().minus(Duration.ofMinutes(30)),
                        ten().plus(Duration.ofDays(1)),
                        null);
        itIsTen();
        assertThat(begun()).isEmpty();
    }

    @Test
    void a_plan_that_was_called_by_hand_shortly_before_does_not_ring_again() {
        var plan = plannedForTen();
        company.clock().advance(Duration.ofMinutes(50));
        company.telephoning().call(anna, new Whom.TheOnePlanned(plan));
        company.orderDispatch().runDue(10);
        itIsTen();
        assertThat(begun()).hasSize(1);
    }

    @Test
    void at_night_nothing_rings() {
        plannedForTen();
        var night = ten().plus(Duration.ofHours(14));
        plan(night);
        company.clock().advance(Duration.between(company.clock().instant(), night));
        assertThat(begun()).isEmpty();
    }
}
