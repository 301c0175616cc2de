package org.nezabudka.application.telephone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.application.access.Preferences;
import org.nezabudka.domain.activity.Activity;
import org.nezabudka.domain.activity.ActivityFacts;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.activity.People;
import org.nezabudka.domain.activity.Timing;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.Extension;
import org.nezabudka.domain.shared.PhoneNumber;
import org.nezabudka.domain.telephone.Task;
import org.nezabudka.domain.telephone.TelephoneOrder;
import org.nezabudka.domain.telephone.TelephoneOrderId;

/** Which planned calls begin by themselves. */
public interface DuePlansContract extends PortContract {

    Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    Duration LATE = Duration.ofMinutes(5);

    private List<ActivityId> due() {
        return within(() -> world().duePlans().take(NOW.minus(LATE), NOW, 10)).stream()
                .map(DuePlans.DuePlan::id)
                .toList();
    }

    private EmployeeId whoWantsIt(String name) {
        var whom = scene().employee(name).id();
        var usual = Preferences.usual(Locale.of("ru"));
        doing(() -> world().preferences()
                .save(whom, new Preferences(usual.locale(), usual.theme(), usual.density(), usual.startPage(), true)));
        return whom;
    }

    private ActivityId planned(String kind, EmployeeId whom, Instant at) {
        var client =
                scene().client(aPerson("Иванова Мария").phone("+79161110001")).id();
        return within(() -> world().activities()
                        .save(Activity.plan(
                                        new ActivityId(UUID.randomUUID()),
                                        ActivityFacts.of(new EntryCode(kind), client),
                                        new People(whom, whom, whom),
                                        Timing.at(at),
                                        null,
                                        NOW.minus(Duration.ofDays(1)))
                                .state()))
                .id();
    }

    private void ordered(EmployeeId whom, ActivityId plan, Instant at) {
        var id = new TelephoneOrderId(UUID.randomUUID());
        var channel = "9." + Long.toString(id.value().getLeastSignificantBits() & Long.MAX_VALUE, 36);
        var task = new Task.Place(channel, new PhoneNumber("+79161110001"), null, plan);
        within(() -> world().telephoneOrders().save(TelephoneOrder.given(id, whom, new Extension("101"), task, at)));
    }

    @Test
    default void calls_are_due_from_their_time_on_for_those_who_want_it() {
        var anna = whoWantsIt("Белова Анна");
        var boris = scene().employee("Лавров Борис").id();
        var plan = planned("call", anna, NOW);
        planned("call", boris, NOW);
        planned("meeting", anna, NOW.minusSeconds(2));
        planned("call", anna, NOW.plusSeconds(1));
        planned("call", anna, NOW.minus(LATE));
        assertThat(due()).containsExactly(plan);
    }

    @Test
    default void one_of_each_employee_is_taken_the_earliest_first() {
        var anna = whoWantsIt("Белова Анна");
        var boris = whoWantsIt("Лавров Борис");
        planned("call", anna, NOW.minusSeconds(10));
        var annas = planned("call", anna, NOW.minusSeconds(20));
        var boriss = planned("call", boris, NOW.minusSeconds(15));
        assertThat(due()).containsExactly(annas, boriss);
    }

    @Test
    default void what_was_placed_begins_no_second_time_unless_it_was_planned_anew_since() {
        var anna = whoWantsIt("Белова Анна");
        var placed = planned("call", anna, NOW.minusSeconds(200));
        ordered(anna, placed, NOW.minusSeconds(190));
        assertThat(due()).isEmpty();
        var longAgo = planned("call", anna, NOW.minusSeconds(100));
        ordered(anna, longAgo, NOW.minus(Duration.ofHours(2)));
        assertThat(due()).containsExactly(longAgo);
    }

    @Test
    default void whoever_has_just_placed_a_call_is_left_alone() {
        var anna = whoWantsIt("Белова Анна");
        var plan = planned("call", anna, NOW.minusSeconds(30));
        var other = planned("call", anna, NOW.plusSeconds(3600));
        ordered(anna, other, NOW.minusSeconds(20));
        assertThat(due()).isEmpty();
        assertThat(within(() -> world().duePlans().take(NOW.minus(LATE), NOW.plusSeconds(60), 10)))
                .extracting(DuePlans.DuePlan::id)
                .containsExactly(plan);
    }
}
