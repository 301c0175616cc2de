package org.nezabudka.adapter.persistence.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.organization.Superiors;
import org.nezabudka.application.reminder.ReminderSigns;
import org.nezabudka.domain.reminder.Reminder;
import org.nezabudka.domain.reminder.ReminderId;
import org.nezabudka.domain.reminder.ReminderScenario;
import org.nezabudka.domain.reminder.ReminderStatus.Active;
import org.nezabudka.domain.shared.Subject;

/** Nodes that ask for what is due at the same moment, on one database. */
class RemindingOnSeveralNodesTest extends OnPostgres {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final int REMINDERS = 10_000;
    private static final int NODES = 3;

    @Test
    void after_a_long_downtime_each_reminder_shows_exactly_once() throws Exception {
        var whom = scene().employee("Орлов Павел").id();
        var usual = within(() -> world().reminderScenarios().orUsual(ReminderScenario.USUAL));
        var planned = new ArrayList<Reminder>();
        for (int i = 0; i < REMINDERS; i++) {
            var due = NOW.minus(Duration.ofMinutes(i + 1L));
            var plan = new Reminder.Plan(ReminderScenario.USUAL, whom, null, due, Map.of("what", "Позвонить"));
            var subject = new Subject(Subject.Kind.ACTIVITY, UUID.randomUUID());
            planned.add(Reminder.plan(
                            new ReminderId(UUID.randomUUID()), subject, plan, usual, NOW.minus(Duration.ofDays(30)))
                    .state());
        }
        within(() -> world().reminders().save(planned));
        int shown = 0;
        try (var threads = Executors.newFixedThreadPool(NODES)) {
            var nodes = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < NODES; i++) nodes.add(() -> untilNothingIsDue(node()));
            for (var result : threads.invokeAll(nodes)) shown += result.get();
        }
        assertThat(shown).isEqualTo(REMINDERS);
        for (var one : List.of(planned.getFirst(), planned.get(REMINDERS / 2), planned.getLast())) {
            var after = within(() -> world().reminders().find(one.id())).orElseThrow();
            assertThat(after.signs()).isOne();
            assertThat(after.status()).isEqualTo(new Active(NOW.plus(usual.every()), true));
        }
    }

    private ReminderSigns node() {
        return new ReminderSigns(
                world().reminders(),
                world().reminderScenarios(),
                new Superiors(world().employees(), world().departments()),
                world().employees(),
                world().clients(),
                (whom, notice) -> {},
                event -> {},
                world().transactions(),
                () -> NOW);
    }

    private static int untilNothingIsDue(ReminderSigns node) {
        int all = 0;
        // What another node holds is passed by: an empty-handed round is not the end while others still work.
        for (int emptyHanded = 0; emptyHanded < 20; ) {
            int done = node.runDue(100);
            all += done;
            emptyHanded = done == 0 ? emptyHanded + 1 : 0;
        }
        return all;
    }
}
