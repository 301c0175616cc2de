package org.nezabudka.application.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.notification.Notice;
import org.nezabudka.application.notification.Notification;
import org.nezabudka.application.reminder.ReminderCard.Act;
import org.nezabudka.application.reminder.ReminderPlanning.Dated;
import org.nezabudka.application.reminder.ReminderQuery.Part;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.MissingRight;
import org.nezabudka.domain.activity.ActivityFacts;
import org.nezabudka.domain.activity.Timing;
import org.nezabudka.domain.client.UnknownClient;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.reminder.ActedOnElsewhere;
import org.nezabudka.domain.reminder.ReminderChangedMeanwhile;
import org.nezabudka.domain.reminder.ReminderInThePast;
import org.nezabudka.domain.reminder.ReminderIsOver;
import org.nezabudka.domain.reminder.SomebodyElsesReminder;
import org.nezabudka.domain.reminder.UnknownReminder;
import org.nezabudka.domain.shared.InvalidText;
import org.nezabudka.domain.shared.Subject;

class RemindingUntilDoneTest {

    private final InMemoryCompany company = InMemoryCompany.start();
    private final Actor.User manager = company.aManager();
    private final ReminderDesk desk = company.reminderDesk();

    private ReminderCard inMinutes(int minutes) {
        return desk.add(manager, "Позвонить Ивановой", in(minutes), null);
    }

    private Instant in(int minutes) {
        return company.clock().instant().plus(Duration.ofMinutes(minutes));
    }

    private int minutesLater(int minutes) {
        company.clock().advance(Duration.ofMinutes(minutes));
        return company.reminderSigns().runDue(100);
    }

    private List<ReminderCard> shown(Actor.User actor) {
        return desk.page(actor, false, Part.NOW, PageRequest.first(10)).items();
    }

    private Dated payment(Instant due) {
        return new Dated(
                new Subject(Subject.Kind.INQUIRY, new UUID(1, 1)),
                "PAYMENT",
                manager.employee(),
                null,
                due,
                Map.of("what", "Оплата по договору"));
    }

    @Test
    void it_comes_back_until_it_is_done() {
        var card = inMinutes(30);
        assertThat(minutesLater(29)).isZero();
        assertThat(shown(manager)).isEmpty();
        assertThat(minutesLater(1)).isOne();
        assertThat(shown(manager)).extracting(ReminderCard::text).containsExactly("Позвонить Ивановой");
        var version = shown(manager).getFirst().reminder().version();
        desk.snooze(manager, card.reminder().id(), version, in(20));
        assertThat(shown(manager)).isEmpty();
        assertThat(minutesLater(20)).isOne();
        var again = shown(manager).getFirst().reminder();
        assertThat(again.signs()).isEqualTo(2);
        assertThat(again.due()).isEqualTo(card.reminder().due());
        desk.complete(manager, again.id(), again.version(), "Дозвонился");
        assertThat(shown(manager)).isEmpty();
        assertThat(minutesLater(600)).isZero();
    }

    @Test
    void after_a_downtime_of_days_each_shows_once_the_one_waiting_longest_first() {
        var late = inMinutes(60);
        var later = inMinutes(120);
        company.clock().advance(Duration.ofDays(5));
        assertThat(company.reminderSigns().runDue(1)).isOne();
        assertThat(shown(manager))
                .extracting(card -> card.reminder().id())
                .containsExactly(late.reminder().id());
        assertThat(company.reminderSigns().runDue(100)).isOne();
        assertThat(company.reminderSigns().runDue(100)).isZero();
        assertThat(shown(manager))
                .extracting(card -> card.reminder().id())
                .containsExactly(late.reminder().id(), later.reminder().id());
        assertThat(shown(manager)).allMatch(card -> card.reminder().signs() == 1);
    }

    @Test
    void only_the_one_who_is_reminded_is_told_at_once() {
        inMinutes(5);
        company.liveEvents().forget();
        minutesLater(5);
        var event = company.liveEvents().delivered().getFirst();
        assertThat(event.type()).isEqualTo("reminder.due");
        assertThat(event.audience()).isEqualTo(new LiveEvent.Audience.Only(Set.of(manager.employee())));
    }

    @Test
    void of_two_windows_the_quicker_one_wins_and_the_other_is_told() {
        var card = inMinutes(5);
        var id = card.reminder().id();
        desk.complete(manager, id, 1, null);
        assertThatThrownBy(() -> desk.complete(manager, id, 1, null)).isInstanceOf(ReminderChangedMeanwhile.class);
        assertThatThrownBy(() -> desk.cancel(manager, id, 2, "Передумали")).isInstanceOf(ReminderIsOver.class);
    }

    @Test
    void the_head_hears_when_a_reminder_is_left_unanswered() {
        var sales = company.aDepartment("Продажи");
        var head = company.headOf(sales.id());
        var clerk = company.aManager(sales.id());
        var client = company.clientRegistration()
                .register(clerk, aPerson("Иванова Анна").build(), null);
        company.reminderBook()
                .plan(new Dated(
                        new Subject(Subject.Kind.INQUIRY, new UUID(1, 2)),
                        "measurement",
                        clerk.employee(),
                        client.id(),
                        in(10),
                        Map.of("what", "Замер")));
        minutesLater(10);
        minutesLater(15);
        assertThat(noticesOf(head)).isEmpty();
        minutesLater(15);
        assertThat(noticesOf(head))
                .singleElement()
                .satisfies(notice -> assertThat(notice.kind()).isEqualTo(Notice.Kind.REMINDER_ESCALATED))
                .satisfies(notice -> assertThat(notice.facts())
                        .containsEntry("subject", "Замер")
                        .containsEntry("client", "Иванова Анна")
                        .containsEntry("by", "Орлов Павел"));
        minutesLater(15);
        assertThat(noticesOf(head)).hasSize(1);
        assertThat(desk.page(head, true, Part.OVERDUE, PageRequest.first(10)).items())
                .singleElement()
                .satisfies(card -> assertThat(card.acts()).isEmpty());
    }

    private List<Notice> noticesOf(Actor.User actor) {
        return company.notifications().page(actor, false, PageRequest.first(10)).items().stream()
                .map(Notification::notice)
                .toList();
    }

    @Test
    void another_date_of_the_thing_moves_its_reminder_and_its_end_ends_it() {
        var book = company.reminderBook();
        book.plan(payment(in(60)));
        book.plan(payment(in(180)));
        assertThat(minutesLater(100)).isZero();
        assertThat(minutesLater(80)).isPositive();
        book.end(payment(in(0)).subject());
        assertThat(shown(manager)).isEmpty();
        book.end(payment(in(0)).subject());
        book.end(new Subject(Subject.Kind.CALL, new UUID(9, 9)));
    }

    @Test
    void what_is_kept_elsewhere_can_be_put_aside_here_and_nothing_else() {
        company.reminderBook().plan(payment(in(5)));
        minutesLater(5);
        var card = shown(manager).getFirst();
        assertThat(card.acts()).containsExactly(Act.SNOOZE);
        var id = card.reminder().id();
        int version = card.reminder().version();
        assertThatThrownBy(() -> desk.complete(manager, id, version, null)).isInstanceOf(ActedOnElsewhere.class);
        assertThatThrownBy(() -> desk.cancel(manager, id, version, "нет")).isInstanceOf(ActedOnElsewhere.class);
        assertThatThrownBy(() -> desk.reschedule(manager, id, version, in(5), "нет"))
                .isInstanceOf(ActedOnElsewhere.class);
        desk.snooze(manager, id, version, in(5));
    }

    @Test
    void one_s_own_reminder_moves_to_another_time() {
        var card = inMinutes(5);
        var moved = desk.reschedule(manager, card.reminder().id(), 1, in(60), null);
        assertThat(moved.reminder().due()).isEqualTo(in(60));
        assertThat(minutesLater(5)).isZero();
        assertThatThrownBy(() -> desk.reschedule(manager, card.reminder().id(), 2, in(0), null))
                .isInstanceOf(ReminderInThePast.class);
    }

    @Test
    void nobody_acts_on_or_sees_what_is_somebody_elses() {
        var id = inMinutes(5).reminder().id();
        var stranger = company.aManager();
        assertThatThrownBy(() -> desk.card(stranger, id)).isInstanceOf(UnknownReminder.class);
        assertThatThrownBy(() -> desk.complete(stranger, id, 1, null)).isInstanceOf(UnknownReminder.class);
        var administrator = company.anAdministrator();
        assertThat(desk.card(administrator, id).text()).isEqualTo("Позвонить Ивановой");
        assertThatThrownBy(() -> desk.complete(administrator, id, 1, null)).isInstanceOf(SomebodyElsesReminder.class);
        assertThatThrownBy(() -> desk.page(stranger, true, Part.ALL, PageRequest.first(1)))
                .isInstanceOf(MissingRight.class);
    }

    @Test
    void a_reminder_needs_words_a_time_to_come_and_a_client_one_may_see() {
        assertThatThrownBy(() -> desk.add(manager, " ", in(5), null)).isInstanceOf(InvalidText.class);
        assertThatThrownBy(() -> desk.add(manager, "Позвонить", in(0), null)).isInstanceOf(ReminderInThePast.class);
        var stranger = company.aManager();
        var foreign = company.clientRegistration()
                .register(stranger, aPerson("Иванова Анна").build(), null);
        assertThatThrownBy(() -> desk.add(manager, "Позвонить", in(5), foreign.id()))
                .isInstanceOf(UnknownClient.class);
        assertThat(desk.add(stranger, "Позвонить", in(5), foreign.id()).text()).isEqualTo("Позвонить · Иванова Анна");
    }

    @Test
    void a_reminder_of_an_activity_acts_on_the_activity() {
        var client = company.clientRegistration()
                .register(manager, aPerson("Иванова Анна").build(), null);
        var facts = ActivityFacts.of(new EntryCode("call"), client.id());
        company.activityPlanning().plan(manager, facts, Timing.at(in(5)), null);
        minutesLater(5);
        var card = shown(manager).getFirst();
        assertThat(card.acts()).containsExactlyInAnyOrder(Act.values());
        desk.complete(manager, card.reminder().id(), card.reminder().version(), "Договорились о замере");
        assertThat(shown(manager)).isEmpty();
        assertThat(minutesLater(600)).isZero();
    }
}
