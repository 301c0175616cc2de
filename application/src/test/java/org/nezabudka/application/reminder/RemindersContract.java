package org.nezabudka.application.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.client.ClientFactsBuilder;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.reminder.Reminder;
import org.nezabudka.domain.reminder.ReminderChangedMeanwhile;
import org.nezabudka.domain.reminder.ReminderId;
import org.nezabudka.domain.reminder.ReminderScenario;
import org.nezabudka.domain.shared.Subject;

/** What every store of reminders keeps. */
public interface RemindersContract extends PortContract {

    Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private Reminders reminders() {
        return world().reminders();
    }

    private ReminderScenario usual() {
        return within(() -> world().reminderScenarios().orUsual(ReminderScenario.USUAL));
    }

    private Reminder planned(EmployeeId whom, Instant due, Instant now) {
        var client = scene().client(ClientFactsBuilder.aPerson("Иванова Анна")).id();
        var plan = new Reminder.Plan(
                ReminderScenario.USUAL, whom, client, due, Map.of("what", "Позвонить", "client", "Иванова Анна"));
        var subject = new Subject(Subject.Kind.ACTIVITY, UUID.randomUUID());
        var reminder = Reminder.plan(new ReminderId(UUID.randomUUID()), subject, plan, usual(), now)
                .state();
        return within(() -> reminders().save(reminder));
    }

    @Test
    default void a_reminder_is_found_as_it_was_stored_in_every_state() {
        var whom = scene().employee("Орлов Павел").id();
        var reminder = planned(whom, NOW.plusSeconds(3600), NOW);
        assertThat(reminder.version()).isEqualTo(1);
        assertThat(within(() -> reminders().find(reminder.id()))).contains(reminder);
        assertThat(within(() -> reminders().of(reminder.subject()))).contains(reminder);
        var signed = within(() ->
                reminders().save(reminder.sign(usual(), NOW.plusSeconds(3600)).state()));
        assertThat(within(() -> reminders().find(reminder.id()))).contains(signed);
        var done = within(() -> reminders()
                .save(signed.complete(NOW.plusSeconds(3700), whom, "Дозвонился").state()));
        assertThat(within(() -> reminders().find(reminder.id()))).contains(done);
        var again = within(() -> reminders()
                .save(done.replan(done.plan(), usual(), NOW.plusSeconds(3800)).state()));
        var cancelled = within(() -> reminders()
                .save(again.cancel(NOW.plusSeconds(3900), null, "Передумал").state()));
        assertThat(within(() -> reminders().find(reminder.id()))).contains(cancelled);
        assertThat(within(() -> reminders().find(new ReminderId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    default void saving_over_someone_elses_change_is_stale() {
        var whom = scene().employee("Орлов Павел").id();
        var reminder = planned(whom, NOW.plusSeconds(3600), NOW);
        doing(() -> reminders().save(reminder.complete(NOW, whom, null).state()));
        assertThatThrownBy(() -> within(
                        () -> reminders().save(reminder.cancel(NOW, whom, "нет").state())))
                .isInstanceOf(ReminderChangedMeanwhile.class);
    }

    @Test
    default void a_subject_has_one_reminder() {
        var whom = scene().employee("Орлов Павел").id();
        var reminder = planned(whom, NOW.plusSeconds(3600), NOW);
        var second = Reminder.plan(new ReminderId(UUID.randomUUID()), reminder.subject(), reminder.plan(), usual(), NOW)
                .state();
        assertThatThrownBy(() -> within(() -> reminders().save(second))).isInstanceOf(ReminderChangedMeanwhile.class);
    }

    @Test
    default void what_is_due_is_taken_in_order_and_the_rest_waits() {
        var whom = scene().employee("Орлов Павел").id();
        var second = planned(whom, NOW.minusSeconds(60), NOW.minusSeconds(3600));
        var first = planned(whom, NOW.minusSeconds(120), NOW.minusSeconds(3600));
        planned(whom, NOW.plusSeconds(7200), NOW);
        var over = planned(whom, NOW.minusSeconds(30), NOW.minusSeconds(3600));
        doing(() -> reminders().save(over.complete(NOW, whom, null).state()));
        assertThat(within(() -> reminders().takeDue(NOW, 10))).containsExactly(first, second);
        assertThat(within(() -> reminders().takeDue(NOW, 1))).containsExactly(first);
        var shown = within(() -> reminders()
                .save(List.of(
                        first.sign(usual(), NOW).state(),
                        second.sign(usual(), NOW).state())));
        assertThat(shown).extracting(Reminder::version).containsExactly(2, 2);
        assertThat(within(() -> reminders().takeDue(NOW, 10))).isEmpty();
    }
}
