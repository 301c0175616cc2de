package org.nezabudka.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.client.ClientFactsBuilder;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Subject;

/** What every store of notifications keeps. */
public interface InboxContract extends PortContract {

    Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private Notification told(EmployeeId whom, Instant at) {
        var client = scene().client(ClientFactsBuilder.aPerson("Иванова Анна")).id();
        var notice = new Notice(
                Notice.Kind.ACTIVITY_ASSIGNED,
                new Subject(Subject.Kind.ACTIVITY, UUID.randomUUID()),
                client,
                Map.of("subject", "Позвонить", "by", "Соколова Вера"));
        var notification = new Notification(UUID.randomUUID(), whom, at, notice, null);
        doing(() -> world().inbox().add(List.of(notification)));
        return notification;
    }

    @Test
    default void everybody_reads_their_own_the_newest_first() {
        var employee = scene().employee("Орлов Павел").id();
        var first = told(employee, NOW);
        var second = told(employee, NOW.plusSeconds(1));
        told(scene().employee("Гусев Лев").id(), NOW);
        var page = within(() -> world().inbox().page(employee, false, new PageRequest(1, null, true)));
        assertThat(page.items()).containsExactly(second);
        assertThat(page.total()).isEqualTo(2);
        var next = within(() -> world().inbox().page(employee, false, new PageRequest(1, page.nextCursor(), false)));
        assertThat(next.items()).containsExactly(first);
        assertThat(next.nextCursor()).isNull();
    }

    @Test
    default void what_was_read_stays_read_and_counts_no_more() {
        var employee = scene().employee("Орлов Павел").id();
        var other = scene().employee("Гусев Лев").id();
        var one = told(employee, NOW);
        var two = told(employee, NOW.plusSeconds(1));
        assertThat(within(() -> world().inbox().countUnread(employee))).isEqualTo(2);
        assertThat(within(() -> world().inbox().markRead(employee, one.id(), NOW.plusSeconds(9))))
                .isTrue();
        assertThat(within(() -> world().inbox().markRead(employee, one.id(), NOW.plusSeconds(99))))
                .isTrue();
        assertThat(within(() -> world().inbox().markRead(other, two.id(), NOW))).isFalse();
        assertThat(within(() -> world().inbox().countUnread(employee))).isOne();
        var page = within(() -> world().inbox().page(employee, false, PageRequest.first(10)));
        assertThat(page.items()).containsExactly(two, one.read(NOW.plusSeconds(9)));
        var unread = within(() -> world().inbox().page(employee, true, PageRequest.first(10)));
        assertThat(unread.items()).containsExactly(two);
    }

    @Test
    default void what_comes_while_all_is_being_read_stays_unread() {
        var employee = scene().employee("Орлов Павел").id();
        told(employee, NOW);
        told(employee, NOW.plusSeconds(2));
        assertThat(within(() -> world().inbox().markAllRead(employee, NOW.plusSeconds(1), NOW.plusSeconds(3))))
                .isOne();
        assertThat(within(() -> world().inbox().countUnread(employee))).isOne();
    }

    @Test
    default void old_ones_are_forgotten() {
        var employee = scene().employee("Орлов Павел").id();
        told(employee, NOW);
        var fresh = told(employee, NOW.plusSeconds(2));
        assertThat(within(() -> world().inbox().forgetBefore(NOW.plusSeconds(1))))
                .isOne();
        assertThat(within(() -> world().inbox().page(employee, false, PageRequest.first(10)))
                        .items())
                .containsExactly(fresh);
    }
}
