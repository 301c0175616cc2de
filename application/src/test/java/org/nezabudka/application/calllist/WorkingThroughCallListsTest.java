package org.nezabudka.application.calllist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.MissingRight;
import org.nezabudka.domain.access.OutOfScope;
import org.nezabudka.domain.calllist.CallListIsClosed;
import org.nezabudka.domain.calllist.EntryIsDone;
import org.nezabudka.domain.calllist.EntryWithSomebodyElse;
import org.nezabudka.domain.calllist.InvalidCallList;
import org.nezabudka.domain.calllist.ListEntry;
import org.nezabudka.domain.calllist.UnknownCallList;
import org.nezabudka.domain.calllist.UnknownListEntry;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.UnknownClient;

class WorkingThroughCallListsTest {

    private final InMemoryCompany company = InMemoryCompany.start();
    private final CallListWork work = company.callListWork();
    private final Actor.User anna = company.aManager();
    private final Actor.User boris = company.aManager();
    private final ClientId maria = client(anna, "Иванова Мария", "+79161110001");
    private final ClientId olga = client(anna, "Петрова Ольга", "+79161110002");

    private ClientId client(Actor.User keeper, String name, String phone) {
        return company.clientRegistration()
                .register(keeper, aPerson(name).phone(phone).build(), null)
                .id();
    }

    private CallListRow list(Actor.User... callers) {
        return work.make(
                anna,
                "Старые заказчики",
                List.of(maria, olga, maria),
                Set.copyOf(List.of(callers).stream().map(Actor.User::employee).toList()));
    }

    @Test
    void clients_are_called_one_after_another_until_none_is_left() {
        var list = list();
        assertThat(list.pending()).isEqualTo(2);
        var first = work.next(anna, list.id()).orElseThrow();
        assertThat(first.client()).isEqualTo(maria);
        assertThat(work.next(anna, list.id()).map(ListEntry::client)).contains(maria);
        work.called(anna, list.id(), maria, "Придёт в салон");
        assertThat(work.next(anna, list.id()).map(ListEntry::client)).contains(olga);
        work.skip(anna, list.id(), olga, null);
        assertThat(work.next(anna, list.id())).isEmpty();
        assertThat(work.open(anna, list.id()))
                .satisfies(row -> assertThat(List.of(row.pending(), row.called(), row.skipped()))
                        .containsExactly(0, 1, 1));
    }

    @Test
    void who_was_not_reached_is_called_again_when_it_is_time() {
        var list = list();
        var later = company.clock().instant().plus(Duration.ofHours(2));
        work.postpone(anna, list.id(), maria, "Не отвечает", later);
        work.called(anna, list.id(), olga, null);
        assertThat(work.next(anna, list.id())).isEmpty();
        assertThat(work.open(anna, list.id()).nextAt()).isEqualTo(later);
        company.clock().moveTo(later);
        assertThat(work.next(anna, list.id())).get().satisfies(entry -> {
            assertThat(entry.client()).isEqualTo(maria);
            assertThat(entry.attempts()).isEqualTo(1);
        });
        assertThatThrownBy(() -> work.postpone(anna, list.id(), maria, null, later))
                .isInstanceOf(InvalidCallList.class);
    }

    @Test
    void what_a_colleague_has_before_them_is_left_alone() {
        var list = list(boris);
        work.next(anna, list.id());
        assertThatThrownBy(() -> work.called(boris, list.id(), maria, null)).isInstanceOf(UnknownListEntry.class);
        var everybodys = company.now(company.anAdministrator());
        var shared = work.make(anna, "Общий", List.of(maria), Set.of(everybodys.employee()));
        work.next(anna, shared.id());
        assertThatThrownBy(() -> work.called(everybodys, shared.id(), maria, null))
                .isInstanceOf(EntryWithSomebodyElse.class);
        company.clock().advance(ListEntry.KEPT);
        work.called(everybodys, shared.id(), maria, null);
        assertThatThrownBy(() -> work.skip(anna, shared.id(), maria, null)).isInstanceOf(EntryIsDone.class);
    }

    @Test
    void only_who_made_it_changes_it_and_an_ended_list_rests_until_it_is_opened_again() {
        var list = list(boris);
        assertThatThrownBy(() -> work.change(boris, list.id(), list.version(), "Моё", Set.of(), false))
                .isInstanceOf(OutOfScope.class);
        var ended = work.change(anna, list.id(), list.version(), "Кончено", Set.of(), true);
        assertThat(ended.closedAt()).isNotNull();
        assertThatThrownBy(() -> work.next(anna, list.id())).isInstanceOf(CallListIsClosed.class);
        assertThatThrownBy(() -> work.open(boris, list.id())).isInstanceOf(UnknownCallList.class);
        work.change(anna, list.id(), ended.version(), "Снова", Set.of(), false);
        assertThat(work.next(anna, list.id())).isPresent();
    }

    @Test
    void a_list_is_made_of_clients_one_may_see_and_not_of_none() {
        var foreign = client(boris, "Чужая Анна", "+79161110003");
        assertThatThrownBy(() -> work.make(anna, "Чужие", List.of(foreign), Set.of()))
                .isInstanceOf(UnknownClient.class);
        assertThatThrownBy(() -> work.make(anna, "Никого", List.of(), Set.of())).isInstanceOf(InvalidCallList.class);
        assertThatThrownBy(() -> work.make(company.somebodyWithoutRights(), "Нельзя", List.of(maria), Set.of()))
                .isInstanceOf(MissingRight.class);
        var list = list();
        assertThatThrownBy(() -> work.open(boris, list.id())).isInstanceOf(UnknownCallList.class);
    }
}
