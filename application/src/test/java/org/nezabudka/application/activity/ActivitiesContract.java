package org.nezabudka.application.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.application.client.ClientQuery;
import org.nezabudka.application.client.ClientRow;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.activity.Activity;
import org.nezabudka.domain.activity.ActivityChangedMeanwhile;
import org.nezabudka.domain.activity.ActivityFacts;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.activity.Held;
import org.nezabudka.domain.activity.People;
import org.nezabudka.domain.activity.Timing;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.Employee;

/** What both adapters of activities keep, count and show. */
public interface ActivitiesContract extends PortContract {

    /** The moment of all these tests. */
    Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private Activity plan(Employee assignee, @Nullable Client client, Duration in) {
        var facts =
                ActivityFacts.of(new EntryCode(client == null ? "task" : "call"), client == null ? null : client.id());
        return Activity.plan(
                        new ActivityId(UUID.randomUUID()),
                        facts,
                        People.own(assignee.id()),
                        Timing.at(NOW.plus(in)),
                        null,
                        NOW.minus(Duration.ofDays(30)))
                .state();
    }

    private Activity entry(Employee manager, Client client, Duration ago) {
        var at = NOW.minus(ago);
        var status = client.status();
        return Activity.record(
                        new ActivityId(UUID.randomUUID()),
                        ActivityFacts.of(new EntryCode("call"), client.id()).withContact("Говорили", null, null),
                        People.own(manager.id()),
                        new Held(at, "Думает", status, status, manager.id(), at))
                .state();
    }

    private Activity stored(Activity activity) {
        return within(() -> world().activities().save(activity));
    }

    private ClientRow shown(Client client) {
        return within(() -> world().clientViews().page(scene().whoSeesAll(), ClientQuery.all(), PageRequest.first(100)))
                .items()
                .stream()
                .filter(row -> row.id().equals(client.id().toString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    default void an_activity_comes_back_as_it_was_stored() {
        var manager = scene().employee("Орлов Павел");
        var client = scene().clientOf(manager, aPerson("Иванова Анна"));
        var moved = plan(manager, client, Duration.ofHours(1))
                .reschedule(
                        new Timing(
                                NOW.plus(Duration.ofDays(1)),
                                NOW.plus(Duration.ofDays(1)).plusSeconds(1800)),
                        "Просит завтра",
                        manager.id(),
                        NOW)
                .state()
                .postpone(null, "Ремонт встал", null, NOW)
                .state();
        for (var one : List.of(
                plan(manager, null, Duration.ofHours(1)),
                moved,
                entry(manager, client, Duration.ofDays(1)),
                plan(manager, client, Duration.ofHours(1))
                        .cancel("Отказались", null, NOW)
                        .state())) {
            var stored = stored(one);
            assertThat(stored).isEqualTo(one.withVersion(1));
            assertThat(within(() -> world().activities().get(one.id()))).isEqualTo(stored);
        }
    }

    @Test
    default void a_change_is_stored_once_and_a_stale_one_not_at_all() {
        var manager = scene().employee("Орлов Павел");
        var client = scene().clientOf(manager, aPerson("Иванова Анна"));
        var stored = stored(plan(manager, client, Duration.ofHours(1)));
        var changed = stored(stored.reschedule(Timing.at(NOW.plus(Duration.ofDays(2))), "Так", manager.id(), NOW)
                .state());
        assertThat(within(() -> world().activities().get(stored.id()))).isEqualTo(changed);
        assertThatThrownBy(() -> stored(stored)).isInstanceOf(ActivityChangedMeanwhile.class);
        assertThatThrownBy(() -> stored(changed.withVersion(0))).isInstanceOf(ActivityChangedMeanwhile.class);
        assertThatThrownBy(() -> doing(() -> world().activities().addAll(List.of(changed.withVersion(0)))))
                .isInstanceOf(ActivityChangedMeanwhile.class);
    }

    @Test
    default void lists_of_clients_know_the_next_action_and_the_last_contact() {
        var manager = scene().employee("Орлов Павел");
        var client = scene().clientOf(manager, aPerson("Иванова Анна"));
        assertThat(shown(client).nextActionAt()).isNull();
        assertThat(shown(client).lastContactAt()).isNull();
        stored(entry(manager, client, Duration.ofDays(9)));
        stored(entry(manager, client, Duration.ofDays(2)));
        var first = stored(plan(manager, client, Duration.ofHours(-3)));
        stored(plan(manager, client, Duration.ofHours(5)));
        assertThat(shown(client).lastContactAt()).isEqualTo(NOW.minus(Duration.ofDays(2)));
        assertThat(shown(client).nextActionAt()).isEqualTo(NOW.minus(Duration.ofHours(3)));
        assertThat(shown(client).nextActionKind()).isEqualTo("call");
        stored(first.cancel("Так", null, NOW).state());
        assertThat(shown(client).nextActionAt()).isEqualTo(NOW.plus(Duration.ofHours(5)));
    }

    @Test
    default void many_are_added_at_once_and_counted_for_whom_they_are() {
        var manager = scene().employee("Орлов Павел");
        var other = scene().employee("Гусев Лев");
        var client = scene().clientOf(manager, aPerson("Иванова Анна"));
        var later = plan(manager, client, Duration.ofDays(2));
        var sooner = plan(manager, client, Duration.ofDays(1));
        doing(() -> world().activities()
                .addAll(List.of(
                        entry(manager, client, Duration.ofDays(1)),
                        later,
                        sooner,
                        plan(other, client, Duration.ofDays(1)))));
        assertThat(within(() -> world().activities().openOf(manager.id()))).containsExactly(sooner.id(), later.id());
        assertThat(within(() -> world().activities().countOpenOf(other.id()))).isEqualTo(1);
        assertThat(shown(client).nextActionAt()).isEqualTo(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    default void the_work_table_pages_from_the_newest_with_what_follows_each() {
        var manager = scene().employee("Орлов Павел");
        var client = scene().clientOf(manager, aPerson("Иванова Анна"));
        var old = stored(entry(manager, client, Duration.ofDays(3)));
        var mid = stored(entry(manager, client, Duration.ofDays(2)));
        var young = stored(entry(manager, client, Duration.ofDays(1)));
        stored(plan(manager, client, Duration.ofDays(1)));
        var next = stored(Activity.plan(
                        new ActivityId(UUID.randomUUID()),
                        mid.facts(),
                        People.own(manager.id()),
                        Timing.at(NOW.plusSeconds(60)),
                        mid.id(),
                        NOW)
                .state());
        var all = scene().whoSeesAll();
        var first =
                within(() -> world().activityViews().workTable(all, client.id(), new PageRequest(2, null, true), NOW));
        assertThat(first.items()).extracting(row -> row.entry().id()).containsExactly(young.id(), mid.id());
        assertThat(first.items().getLast().next().id()).isEqualTo(next.id());
        assertThat(first.total()).isEqualTo(3);
        var second = within(() -> world().activityViews()
                .workTable(all, client.id(), new PageRequest(2, first.nextCursor(), false), NOW));
        assertThat(second.items()).extracting(row -> row.entry().id()).containsExactly(old.id());
        assertThat(within(() -> world().activities().openAfter(mid.id())).map(Activity::id))
                .contains(next.id());
    }

    @Test
    default void the_journal_goes_by_begin_and_what_has_no_date_comes_last() {
        var manager = scene().employee("Орлов Павел");
        var client = scene().clientOf(manager, aPerson("Иванова Анна"));
        var late = stored(plan(manager, client, Duration.ofHours(-2)));
        var soon = stored(plan(manager, client, Duration.ofHours(2)));
        var undated = stored(plan(manager, client, Duration.ofHours(1))
                .postpone(null, "Так", null, NOW)
                .state());
        var all = scene().whoSeesAll();
        assertThat(ids(all, ActivityQuery.open(ActivityQuery.Whose.ALL)))
                .containsExactly(late.id(), soon.id(), undated.id());
        assertThat(ids(all, overdue())).containsExactly(late.id());
        var pages = new java.util.ArrayList<ActivityId>();
        String cursor = null;
        do {
            var request = new PageRequest(1, cursor, false);
            var page = within(
                    () -> world().activityViews().page(all, ActivityQuery.open(ActivityQuery.Whose.ALL), request, NOW));
            page.items().forEach(row -> pages.add(row.id()));
            cursor = page.nextCursor();
        } while (cursor != null);
        assertThat(pages).containsExactly(late.id(), soon.id(), undated.id());
    }

    @Test
    default void everybody_sees_their_own_and_of_a_hidden_client_only_the_name() {
        var manager = scene().employee("Орлов Павел");
        var helper = scene().employee("Гусев Лев");
        var stranger = scene().employee("Чужова Анна");
        var client = scene().clientOf(manager, aPerson("Иванова Анна").phone("+79161234567"));
        var own = stored(plan(manager, client, Duration.ofHours(1)));
        var given = stored(Activity.plan(
                        new ActivityId(UUID.randomUUID()),
                        own.facts(),
                        new People(helper.id(), manager.id(), manager.id()),
                        Timing.at(NOW.plusSeconds(7200)),
                        null,
                        NOW)
                .state());
        var rights = Map.of(Right.EVENTS_VIEW, Scope.OWN, Right.CLIENTS_VIEW, Scope.OWN);
        assertThat(ids(scene().actor(manager, rights), ActivityQuery.all())).containsExactly(own.id(), given.id());
        assertThat(ids(scene().actor(helper, rights), ActivityQuery.all())).containsExactly(given.id());
        assertThat(ids(scene().actor(stranger, rights), ActivityQuery.all())).isEmpty();
        var seen = within(() -> world().activityViews().card(scene().actor(helper, rights), given.id(), NOW))
                .orElseThrow()
                .row()
                .client();
        assertThat(seen).isEqualTo(new ActivityClientRef(null, "Иванова Анна", null, null));
        assertThat(within(() -> world().activityViews().card(scene().actor(helper, rights), own.id(), NOW)))
                .isEmpty();
        assertThat(within(() -> world().activityViews().exists(own.id()))).isTrue();
    }

    private static ActivityQuery overdue() {
        return new ActivityQuery(
                ActivityQuery.Whose.ALL,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                false,
                true,
                false,
                false);
    }

    private List<ActivityId> ids(Actor actor, ActivityQuery query) {
        return within(() -> world().activityViews().page(actor, query, PageRequest.first(50), NOW)).items().stream()
                .map(ActivityRow::id)
                .toList();
    }
}
