package org.nezabudka.application.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.inquiry.InquiryBuilder.NOON;
import static org.nezabudka.domain.inquiry.InquiryBuilder.anInquiry;
import static org.nezabudka.domain.inquiry.InquiryBuilder.minutesLater;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.application.inquiry.InquiryStatistics.Bucket;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.shared.UnusableCursor;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.inquiry.Inquiry;
import org.nezabudka.domain.inquiry.InquiryBuilder;
import org.nezabudka.domain.inquiry.InquiryId;
import org.nezabudka.domain.inquiry.Source;

/** What every queue and report of inquiries shows. */
public interface InquiryViewsContract extends PortContract {

    ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private InquiryViews views() {
        return world().inquiryViews();
    }

    private Inquiry stored(InquiryBuilder inquiry) {
        return within(() -> world().inquiries().save(inquiry.build()));
    }

    private List<InquiryRow> seenBy(Actor actor, InquiryQuery query) {
        return within(() -> views().page(actor, query, PageRequest.first(50))).items();
    }

    private List<InquiryId> openTo(Actor actor) {
        return seenBy(actor, InquiryQuery.allOpen()).stream()
                .map(InquiryRow::id)
                .toList();
    }

    @Test
    default void the_queue_begins_with_the_least_time_left() {
        var late = stored(anInquiry().receivedAt(minutesLater(5)));
        var urgent = stored(anInquiry());
        stored(anInquiry().resolved());
        assertThat(openTo(scene().whoSeesAll())).containsExactly(urgent.id(), late.id());
    }

    @Test
    default void the_closed_ones_begin_with_the_latest() {
        var earlier = stored(anInquiry().resolved());
        var later = stored(anInquiry().receivedAt(minutesLater(5)).answeredBy(new CallId(UUID.randomUUID())));
        stored(anInquiry());
        var closed = new InquiryQuery(false, null, null, null);
        var rows = seenBy(scene().whoSeesAll(), closed);
        assertThat(rows).extracting(InquiryRow::id).containsExactly(later.id(), earlier.id());
        var ending = rows.getFirst().closing();
        assertThat(ending).isNotNull();
        assertThat(ending.answered()).isTrue();
        assertThat(ending.inTime()).isTrue();
        assertThat(ending.tookSeconds()).isEqualTo(240);
    }

    @Test
    default void pages_follow_each_other_without_gap_or_repetition() {
        var all = new ArrayList<InquiryId>();
        for (int i = 0; i < 7; i++)
            all.add(stored(anInquiry().receivedAt(minutesLater(i / 2))).id());
        var shown = new ArrayList<InquiryId>();
        String cursor = null;
        do {
            var request = new PageRequest(3, cursor, true);
            var page = within(() -> views().page(scene().whoSeesAll(), InquiryQuery.allOpen(), request));
            assertThat(page.total()).isEqualTo(7);
            page.items().forEach(row -> shown.add(row.id()));
            cursor = page.nextCursor();
        } while (cursor != null);
        assertThat(shown).containsExactlyInAnyOrderElementsOf(all);
        assertThatThrownBy(() -> within(() ->
                        views().page(scene().whoSeesAll(), InquiryQuery.allOpen(), new PageRequest(3, "odd", false))))
                .isInstanceOf(UnusableCursor.class);
    }

    @Test
    default void conditions_narrow_the_queue() {
        var anna = scene().employee("Белова Анна").id();
        var client = scene().client(aPerson("Иванова Анна")).id();
        var hers = stored(anInquiry().ownedBy(anna));
        var clients = stored(anInquiry().of(client).receivedAt(minutesLater(1)));
        var form = stored(anInquiry().by(Source.FORM).receivedAt(minutesLater(2)));
        var all = scene().whoSeesAll();
        assertThat(seenBy(all, new InquiryQuery(true, anna, null, null)))
                .extracting(InquiryRow::id)
                .containsExactly(hers.id());
        assertThat(seenBy(all, new InquiryQuery(true, null, client, null)))
                .extracting(InquiryRow::id)
                .containsExactly(clients.id());
        assertThat(seenBy(all, new InquiryQuery(true, null, null, Source.FORM)))
                .extracting(InquiryRow::id)
                .containsExactly(form.id());
    }

    @Test
    default void an_employee_sees_their_own_and_what_they_had_and_what_is_nobodys() {
        var anna = scene().employee("Белова Анна");
        var boris = scene().employee("Лавров Борис");
        var mine = stored(anInquiry().ownedBy(anna.id()));
        var lost = stored(anInquiry().receivedAt(minutesLater(1)).ownedBy(anna.id(), boris.id()));
        var foreign = stored(anInquiry().receivedAt(minutesLater(2)).ownedBy(boris.id()));
        var nobodys = stored(anInquiry().receivedAt(minutesLater(30)));
        var actor = scene().actor(anna, Actors.rightsOfAManager());
        var rows = seenBy(actor, InquiryQuery.allOpen());
        assertThat(rows).extracting(InquiryRow::id).containsExactly(mine.id(), lost.id(), nobodys.id());
        assertThat(rows).extracting(InquiryRow::mine).containsExactly(true, false, false);
        assertThat(rows).extracting(InquiryRow::mayWork).containsExactly(true, false, true);
        assertThat(rows).extracting(InquiryRow::mayReassign).containsOnly(false);
        assertThat(within(() -> views().card(actor, foreign.id()))).isEmpty();
        assertThat(within(() -> views().exists(foreign.id()))).isTrue();
        assertThat(within(() -> views().exists(new InquiryId(UUID.randomUUID()))))
                .isFalse();
    }

    @Test
    default void the_manager_of_a_client_sees_and_answers_its_inquiries_whoever_has_them() {
        var anna = scene().employee("Белова Анна");
        var boris = scene().employee("Лавров Борис");
        var client = scene().clientOf(anna, aPerson("Иванова Анна")).id();
        var inquiry = stored(anInquiry().of(client).ownedBy(boris.id()));
        var row = seenBy(scene().actor(anna, Actors.rightsOfAManager()), InquiryQuery.allOpen())
                .getFirst();
        assertThat(row.id()).isEqualTo(inquiry.id());
        assertThat(row.mayWork()).isTrue();
        assertThat(row.ownerName()).isEqualTo("Лавров Борис");
        var reference = row.client();
        assertThat(reference).isNotNull();
        assertThat(reference.name()).isEqualTo("Иванова Анна");
    }

    @Test
    default void a_head_sees_and_hands_over_those_of_the_department() {
        var sales = scene().department("Продажи", null);
        var head = scene().employee(anEmployee("Соколова Вера").in(sales.id()));
        var anna = scene().employee(anEmployee("Белова Анна").in(sales.id()));
        var boris = scene().employee("Лавров Борис");
        var ours = stored(anInquiry().ownedBy(anna.id()));
        stored(anInquiry().ownedBy(boris.id()));
        var rows = seenBy(scene().actor(head, Actors.rightsOfAHead()), InquiryQuery.allOpen());
        assertThat(rows).extracting(InquiryRow::id).containsExactly(ours.id());
        assertThat(rows.getFirst().mayReassign()).isTrue();
    }

    @Test
    default void a_hidden_client_is_not_named_and_not_found_by() {
        var anna = scene().employee("Белова Анна");
        var boris = scene().employee("Лавров Борис");
        var client = scene().clientOf(boris, aPerson("Иванова Анна")).id();
        stored(anInquiry().of(client).ownedBy(anna.id()));
        var actor = scene().actor(anna, Actors.rightsOfAManager());
        assertThat(seenBy(actor, InquiryQuery.allOpen()).getFirst().client()).isNull();
        assertThat(seenBy(actor, new InquiryQuery(true, null, client, null))).isEmpty();
    }

    @Test
    default void without_the_right_the_number_is_masked() {
        var anna = scene().employee("Белова Анна");
        stored(anInquiry().ownedBy(anna.id()));
        var actor = scene().actor(anna, Map.of(Right.INQUIRIES_VIEW, Scope.OWN));
        assertThat(seenBy(actor, InquiryQuery.allOpen()).getFirst().phone()).isEqualTo("+7 ••• •••-00-01");
        assertThat(seenBy(scene().whoSeesAll(), InquiryQuery.allOpen())
                        .getFirst()
                        .phone())
                .isEqualTo("+79161110001");
    }

    @Test
    default void the_card_tells_the_chain_and_the_calls() {
        var anna = scene().employee("Белова Анна");
        var boris = scene().employee("Лавров Борис");
        var call = new CallId(UUID.randomUUID());
        var inquiry = stored(anInquiry().call(call).ownedBy(anna.id(), boris.id()));
        var card =
                within(() -> views().card(scene().whoSeesAll(), inquiry.id())).orElseThrow();
        assertThat(card.chain()).extracting(InquiryCard.Link::ownerName).containsExactly("Белова Анна", "Лавров Борис");
        assertThat(card.chain().getFirst().until()).isEqualTo(minutesLater(10));
        assertThat(card.missedCalls()).containsExactly(call.value());
        assertThat(card.row().handOvers()).isOne();
        assertThat(card.row().missedDeadlines()).isOne();
        assertThat(card.row().calls()).isOne();
        assertThat(card.row().attempts()).isZero();
    }

    @Test
    default void the_counter_counts_what_is_mine_and_what_is_nobodys() {
        var anna = scene().employee("Белова Анна");
        var boris = scene().employee("Лавров Борис");
        stored(anInquiry().ownedBy(anna.id()));
        stored(anInquiry().ownedBy(anna.id()).receivedAt(minutesLater(3)));
        stored(anInquiry().receivedAt(minutesLater(4)));
        stored(anInquiry().ownedBy(boris.id()).receivedAt(minutesLater(-9)));
        stored(anInquiry().ownedBy(anna.id()).resolved());
        var actor = scene().actor(anna, Actors.rightsOfAManager());
        assertThat(within(() -> views().summary(actor))).isEqualTo(new InquirySummary(2, 1, 3, minutesLater(10)));
        assertThat(within(() -> views().summary(Actors.somebodyWith(Map.of(Right.INQUIRIES_VIEW, Scope.OWN)))))
                .isEqualTo(new InquirySummary(0, 0, 1, null));
    }

    @Test
    default void the_report_counts_what_the_actor_may_see() {
        var anna = scene().employee("Белова Анна");
        var boris = scene().employee("Лавров Борис");
        stored(anInquiry().ownedBy(anna.id()).answeredBy(new CallId(UUID.randomUUID())));
        stored(anInquiry().ownedBy(anna.id()).resolved());
        stored(anInquiry().ownedBy(anna.id(), boris.id()));
        stored(anInquiry().ownedBy(boris.id()).answeredBy(new CallId(UUID.randomUUID())));
        stored(anInquiry().receivedAt(minutesLater(60)));
        var all = within(
                () -> views().statistics(scene().whoSeesAll(), NOON, minutesLater(60), minutesLater(30), MOSCOW));
        assertThat(all.received()).isEqualTo(4);
        assertThat(all.answered()).isEqualTo(2);
        assertThat(all.resolved()).isOne();
        assertThat(all.open()).isOne();
        assertThat(all.inTime()).isEqualTo(3);
        assertThat(all.late()).isOne();
        assertThat(all.passedOn()).isOne();
        assertThat(all.medianSeconds()).isEqualTo(240);
        assertThat(all.distribution()).contains(new Bucket(2, 0), new Bucket(5, 2), new Bucket(null, 0));
        assertThat(all.byEmployee())
                .extracting(InquiryStatistics.OfEmployee::name)
                .containsExactly("Белова Анна", "Лавров Борис");
        assertThat(all.byHour()).containsExactly(new InquiryStatistics.OfHour(15, 4, 3));
        var hers = within(() -> views().statistics(
                        scene().actor(anna, Actors.rightsOfAManager()),
                        NOON,
                        minutesLater(60),
                        minutesLater(30),
                        MOSCOW));
        assertThat(hers.received()).isEqualTo(3);
    }
}
