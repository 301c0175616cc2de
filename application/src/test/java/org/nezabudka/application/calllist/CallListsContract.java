package org.nezabudka.application.calllist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.calllist.CallList;
import org.nezabudka.domain.calllist.CallListChangedMeanwhile;
import org.nezabudka.domain.calllist.CallListId;
import org.nezabudka.domain.calllist.ListEntry;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.Employee;
import org.nezabudka.domain.organization.EmployeeId;

/** What every store of call lists keeps, and what it shows to whom. */
public interface CallListsContract extends PortContract {

    Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    Map<Right, Scope> OWN = Map.of(
            Right.CALLS_PLACE, Scope.ALL,
            Right.CALLS_VIEW, Scope.OWN,
            Right.CLIENTS_VIEW, Scope.OWN,
            Right.CONTACTS_PHONE, Scope.OWN);

    Map<Right, Scope> OF_DEPARTMENT = Map.of(Right.CALLS_VIEW, Scope.DEPARTMENT, Right.CLIENTS_VIEW, Scope.DEPARTMENT);

    private CallLists lists() {
        return world().callLists();
    }

    private CallListViews views() {
        return world().callListViews();
    }

    private CallList list(EmployeeId owner, Set<EmployeeId> callers, ClientId... clients) {
        return within(() -> {
            var list = lists().save(new CallList(
                    new CallListId(UUID.randomUUID()), "Старые заказчики", owner, callers, NOW, null, 0));
            var entries = new ArrayList<ListEntry>();
            for (var client : clients) entries.add(ListEntry.of(list.id(), client, entries.size()));
            lists().fill(entries);
            return list;
        });
    }

    private Client clientOf(Employee manager, String name, String phone) {
        return scene().clientOf(manager, aPerson(name).phone(phone));
    }

    private ListEntry get(CallList list, ClientId client) {
        return within(() -> lists().entry(list.id(), client)).orElseThrow();
    }

    @Test
    default void a_list_comes_back_as_it_was_stored() {
        var anna = scene().employee("Белова Анна").id();
        var boris = scene().employee("Лавров Борис").id();
        var list = list(anna, Set.of(boris));
        assertThat(within(() -> lists().find(list.id()))).contains(list);
        var changed = within(() -> lists().save(
                        new CallList(list.id(), "Иначе", anna, Set.of(), NOW, NOW.plusSeconds(5), list.version())));
        assertThat(within(() -> lists().find(list.id()))).contains(changed);
        assertThatThrownBy(() -> within(() -> lists().save(list))).isInstanceOf(CallListChangedMeanwhile.class);
        assertThat(within(() -> lists().find(new CallListId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    default void an_entry_comes_back_as_it_was_stored() {
        var anna = scene().employee("Белова Анна");
        var client = clientOf(anna, "Иванова Мария", "+79161110001").id();
        var list = list(anna.id(), Set.of(), client);
        var entry = get(list, client);
        assertThat(entry).isEqualTo(ListEntry.of(list.id(), client, 0).withVersion(1));
        var taken = within(() -> lists().save(entry.taken(anna.id(), NOW)));
        assertThat(get(list, client)).isEqualTo(taken);
        var later = within(() -> lists().save(taken.postponed(anna.id(), "Не ответила", NOW.plusSeconds(60), NOW)));
        assertThat(get(list, client)).isEqualTo(later);
        var called = within(() -> lists().save(later.called(anna.id(), "Придёт", NOW)));
        assertThat(get(list, client)).isEqualTo(called);
        assertThatThrownBy(() -> within(() -> lists().save(later))).isInstanceOf(CallListChangedMeanwhile.class);
    }

    @Test
    default void the_next_is_the_one_at_hand_then_whose_time_has_come_then_the_first_of_the_rest() {
        var anna = scene().employee("Белова Анна");
        var actor = scene().actor(anna, OWN);
        var first = clientOf(anna, "Первая Анна", "+79161110001").id();
        var second = clientOf(anna, "Вторая Анна", "+79161110002").id();
        var third = clientOf(anna, "Третья Анна", "+79161110003").id();
        var list = list(anna.id(), Set.of(), first, second, third);
        assertThat(nextOf(actor, list, NOW)).containsExactly(first);
        doing(() -> lists().save(get(list, third).taken(anna.id(), NOW)));
        assertThat(nextOf(actor, list, NOW)).containsExactly(third);
        doing(() -> lists().save(get(list, third).postponed(anna.id(), null, NOW.plusSeconds(60), NOW)));
        assertThat(nextOf(actor, list, NOW)).containsExactly(first);
        assertThat(nextOf(actor, list, NOW.plusSeconds(61))).containsExactly(third);
        doing(() -> lists().save(get(list, first).called(anna.id(), null, NOW)));
        doing(() -> lists().save(get(list, second).skipped(anna.id(), null, NOW)));
        assertThat(nextOf(actor, list, NOW)).isEmpty();
    }

    @Test
    default void two_callers_get_two_clients_and_nobody_gets_one_they_may_not_see() {
        var anna = scene().employee("Белова Анна");
        var boris = scene().employee("Лавров Борис");
        var foreign = clientOf(anna, "Чужая Анна", "+79161110001").id();
        var shared = scene().client(aPerson("Ничья Анна").phone("+79161110002")).id();
        var list = list(anna.id(), Set.of(boris.id()), foreign, shared);
        assertThat(nextOf(scene().actor(boris, OWN), list, NOW)).containsExactly(shared);
        doing(() -> lists().save(get(list, foreign).taken(anna.id(), NOW)));
        assertThat(nextOf(scene().actor(anna, OWN), list, NOW)).containsExactly(foreign);
        doing(() -> lists().save(get(list, shared).taken(anna.id(), NOW)));
        assertThat(nextOf(scene().actor(boris, OWN), list, NOW)).isEmpty();
        assertThat(nextOf(scene().actor(boris, OWN), list, NOW.plus(ListEntry.KEPT)))
                .containsExactly(shared);
    }

    private List<ClientId> nextOf(Actor.User actor, CallList list, Instant now) {
        return within(() -> lists().next(actor, list.id(), now)).map(ListEntry::client).stream()
                .toList();
    }

    @Test
    default void lists_are_seen_by_who_works_through_them_and_by_who_may_look_at_the_owners_calls() {
        var sales = scene().department("Продажи", null);
        var anna = scene().employee(anEmployee("Белова Анна").in(sales.id()));
        var boris = scene().employee("Лавров Борис");
        var stranger = scene().employee("Чужой Пётр");
        var head = scene().employee(anEmployee("Главный Иван").in(sales.id()));
        var list = list(anna.id(), Set.of(boris.id()));
        for (var one :
                List.of(scene().actor(anna, OWN), scene().actor(boris, OWN), scene().actor(head, OF_DEPARTMENT))) {
            assertThat(within(() -> views().find(one, list.id(), NOW))).isPresent();
            assertThat(within(() -> views().all(one, NOW))).hasSize(1);
        }
        assertThat(within(() -> views().find(scene().actor(stranger, OWN), list.id(), NOW)))
                .isEmpty();
        assertThat(within(() -> views().all(scene().actor(stranger, OWN), NOW))).isEmpty();
        var seen = within(() -> views().find(scene().actor(head, OF_DEPARTMENT), list.id(), NOW))
                .orElseThrow();
        assertThat(seen.mayWork()).isFalse();
        assertThat(seen.own()).isFalse();
        assertThat(seen.ownerName()).isEqualTo("Белова Анна");
        assertThat(seen.callers()).extracting(CallListRow.Caller::name).containsExactly("Лавров Борис");
    }

    @Test
    default void a_list_counts_how_far_it_is() {
        var anna = scene().employee("Белова Анна");
        var clients = new ClientId[4];
        for (int i = 0; i < clients.length; i++)
            clients[i] = clientOf(anna, "Клиент Номер", "+7916111000" + i).id();
        var list = list(anna.id(), Set.of(), clients);
        doing(() -> lists().save(get(list, clients[0]).called(anna.id(), null, NOW)));
        doing(() -> lists().save(get(list, clients[1]).skipped(anna.id(), null, NOW)));
        doing(() -> lists().save(get(list, clients[2]).postponed(anna.id(), null, NOW.plusSeconds(60), NOW)));
        var row = within(() -> views().find(scene().actor(anna, OWN), list.id(), NOW))
                .orElseThrow();
        assertThat(List.of(row.pending(), row.later(), row.called(), row.skipped()))
                .containsExactly(2, 1, 1, 1);
        assertThat(row.nextAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(row.own() && row.mayWork()).isTrue();
    }

    @Test
    default void the_clients_of_a_list_come_in_order_page_by_page_and_hidden_ones_without_name() {
        var anna = scene().employee("Белова Анна");
        var boris = scene().employee("Лавров Борис");
        var foreign = clientOf(anna, "Чужая Анна", "+79161110001").id();
        var own = clientOf(boris, "Своя Анна", "+79161110002").id();
        var list = list(anna.id(), Set.of(boris.id()), foreign, own);
        doing(() -> lists().save(get(list, foreign).called(anna.id(), "Тайна", NOW)));
        var actor = scene().actor(boris, OWN);
        var page = within(() -> views().entries(actor, list.id(), null, new PageRequest(1, null, true)));
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.items()).singleElement().satisfies(row -> {
            assertThat(row.client()).isNull();
            assertThat(row.phone()).isNull();
            assertThat(row.result()).isNull();
            assertThat(row.doneByName()).isEqualTo("Белова Анна");
        });
        var rest = within(() -> views().entries(actor, list.id(), null, new PageRequest(1, page.nextCursor(), false)));
        assertThat(rest.nextCursor()).isNull();
        assertThat(rest.items()).singleElement().satisfies(row -> {
            assertThat(row.client()).isNotNull();
            assertThat(row.client().name()).isEqualTo("Своя Анна");
            assertThat(row.phone()).isEqualTo("+79161110002");
        });
        assertThat(within(() -> views().entries(actor, list.id(), ListEntry.State.CALLED, PageRequest.first(9)))
                        .items())
                .hasSize(1);
    }
}
