package org.nezabudka.application.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.application.reminder.ReminderQuery.Part;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.Employee;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.reminder.Reminder;
import org.nezabudka.domain.reminder.ReminderId;
import org.nezabudka.domain.reminder.ReminderScenario;
import org.nezabudka.domain.shared.PhoneNumber;
import org.nezabudka.domain.shared.Subject;

/** What every view of reminders shows. */
public interface ReminderViewsContract extends PortContract {

    Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    Instant DAY_END = Instant.parse("2026-03-02T21:00:00Z");

    private Reminder planned(EmployeeId whom, Instant due, @Nullable ClientId client) {
        return within(() -> {
            var scenario = world().reminderScenarios().orUsual(ReminderScenario.USUAL);
            var plan = new Reminder.Plan(
                    ReminderScenario.USUAL, whom, client, due, Map.of("what", "Позвонить", "phone", "+79161234567"));
            var id = new ReminderId(UUID.randomUUID());
            var subject = new Subject(Subject.Kind.ACTIVITY, UUID.randomUUID());
            return world().reminders()
                    .save(Reminder.plan(id, subject, plan, scenario, NOW.minus(Duration.ofDays(1)))
                            .state());
        });
    }

    private Reminder shown(Reminder reminder) {
        return within(() -> {
            var scenario = world().reminderScenarios().orUsual(ReminderScenario.USUAL);
            return world().reminders().save(reminder.sign(scenario, NOW).state());
        });
    }

    private List<Reminder> of(Actor.User actor, boolean team, Part part) {
        return within(() -> world()
                .reminderViews()
                .page(actor, new ReminderQuery(team, part, NOW, DAY_END), PageRequest.first(20))
                .items()
                .stream()
                .map(ReminderRow::reminder)
                .toList());
    }

    private Actor.User manager(Employee employee) {
        return scene().actor(employee, Actors.rightsOfAManager());
    }

    @Test
    default void the_parts_of_a_day_show_what_belongs_to_them() {
        var orlov = scene().employee("Орлов Павел");
        var overdue = planned(orlov.id(), NOW.minusSeconds(600), null);
        var raised = shown(planned(orlov.id(), NOW.minusSeconds(1200), null));
        var today = planned(orlov.id(), NOW.plusSeconds(600), null);
        var later = planned(orlov.id(), DAY_END, null);
        var over = planned(orlov.id(), NOW.minusSeconds(1), null);
        doing(() ->
                world().reminders().save(over.complete(NOW, orlov.id(), null).state()));
        var actor = manager(orlov);
        assertThat(of(actor, false, Part.NOW)).containsExactly(raised);
        assertThat(of(actor, false, Part.OVERDUE)).containsExactly(raised, overdue);
        assertThat(of(actor, false, Part.TODAY)).containsExactly(today);
        assertThat(of(actor, false, Part.LATER)).containsExactly(later);
        assertThat(of(actor, false, Part.ALL)).containsExactly(raised, overdue, today, later);
        assertThat(within(() -> world().reminderViews().find(actor, over.id()))).isPresent();
    }

    @Test
    default void pages_leave_nothing_out_and_show_nothing_twice() {
        var orlov = scene().employee("Орлов Павел");
        var expected = new ArrayList<Reminder>();
        for (int i = 0; i < 5; i++) expected.add(planned(orlov.id(), NOW.plusSeconds(i / 2), null));
        var actor = manager(orlov);
        var found = new ArrayList<Reminder>();
        String cursor = null;
        do {
            var request = new PageRequest(2, cursor, true);
            var page = within(() ->
                    world().reminderViews().page(actor, new ReminderQuery(false, Part.ALL, NOW, DAY_END), request));
            assertThat(page.total()).isEqualTo(5);
            page.items().forEach(row -> found.add(row.reminder()));
            cursor = page.nextCursor();
        } while (cursor != null);
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected).doesNotHaveDuplicates();
    }

    @Test
    default void the_head_sees_those_of_the_department_and_nobody_those_of_others() {
        var sales = scene().department("Продажи", null);
        var kitchens = scene().department("Кухни", sales.id());
        var orlov = scene().employee(anEmployee("Орлов Павел").in(kitchens.id()));
        var head = scene().employee(anEmployee("Соколова Вера").in(sales.id()));
        var stranger = scene().employee("Гусев Лев");
        var mine = planned(head.id(), NOW, null);
        var theirs = planned(orlov.id(), NOW, null);
        var foreign = planned(stranger.id(), NOW, null);
        var seeing = scene().actor(head, Actors.rightsOfAHead());
        assertThat(of(seeing, true, Part.ALL)).containsExactly(theirs);
        assertThat(of(seeing, false, Part.ALL)).containsExactly(mine);
        assertThat(within(() -> world().reminderViews().find(seeing, theirs.id())))
                .isPresent();
        assertThat(within(() -> world().reminderViews().find(seeing, foreign.id())))
                .isEmpty();
        assertThat(of(manager(orlov), true, Part.ALL)).isEmpty();
        assertThat(within(() -> world().reminderViews().find(manager(orlov), mine.id())))
                .isEmpty();
        assertThat(of(scene().actor(stranger, Map.of(Right.REMINDERS_TEAM, Scope.ALL)), true, Part.ALL))
                .containsExactlyInAnyOrder(mine, theirs);
    }

    @Test
    default void the_client_is_named_to_those_who_may_see_it_only() {
        var orlov = scene().employee("Орлов Павел");
        var gusev = scene().employee("Гусев Лев");
        var client = scene().clientOf(orlov, aPerson("Иванова Анна").phone("+79161234567"));
        var reminder = planned(orlov.id(), NOW, client.id());
        var foreign = planned(gusev.id(), NOW, client.id());
        var row = within(() -> world().reminderViews().find(manager(orlov), reminder.id()))
                .orElseThrow();
        assertThat(row).isEqualTo(new ReminderRow(reminder, "Орлов Павел", true, "Иванова Анна", "+79161234567"));
        assertThat(row.facts()).containsEntry("client", "Иванова Анна").containsEntry("phone", "+79161234567");
        var hidden = within(() -> world().reminderViews().find(manager(gusev), foreign.id()))
                .orElseThrow();
        assertThat(hidden).isEqualTo(new ReminderRow(foreign, "Гусев Лев", false, null, null));
        assertThat(hidden.facts()).isEmpty();
        var blind = scene().actor(orlov, Map.of(Right.CLIENTS_VIEW, Scope.ALL));
        assertThat(within(() -> world().reminderViews().find(blind, reminder.id()))
                        .orElseThrow()
                        .facts())
                .containsEntry("phone", new PhoneNumber("+79161234567").masked());
    }
}
