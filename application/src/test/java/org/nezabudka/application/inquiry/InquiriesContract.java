package org.nezabudka.application.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.inquiry.InquiryBuilder.NOON;
import static org.nezabudka.domain.inquiry.InquiryBuilder.anInquiry;
import static org.nezabudka.domain.inquiry.InquiryBuilder.minutesLater;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.inquiry.CallbackRule;
import org.nezabudka.domain.inquiry.Holding;
import org.nezabudka.domain.inquiry.Inquiry;
import org.nezabudka.domain.inquiry.InquiryBuilder;
import org.nezabudka.domain.inquiry.InquiryChangedMeanwhile;
import org.nezabudka.domain.inquiry.InquiryId;
import org.nezabudka.domain.inquiry.Source;
import org.nezabudka.domain.inquiry.Turn;
import org.nezabudka.domain.inquiry.UnknownInquiry;
import org.nezabudka.domain.shared.EmailAddress;
import org.nezabudka.domain.shared.PhoneNumber;

/** What every store of inquiries keeps. */
public interface InquiriesContract extends PortContract {

    private Inquiries inquiries() {
        return world().inquiries();
    }

    private Inquiry stored(InquiryBuilder inquiry) {
        return within(() -> inquiries().save(inquiry.build()));
    }

    @Test
    default void one_that_was_never_stored_is_not_found() {
        var id = new InquiryId(UUID.randomUUID());
        assertThat(within(() -> inquiries().find(id))).isEmpty();
        assertThatThrownBy(() -> within(() -> inquiries().get(id))).isInstanceOf(UnknownInquiry.class);
    }

    @Test
    default void it_comes_back_as_it_was_stored_with_all_that_belongs_to_it() {
        var anna = scene().employee("Белова Анна").id();
        var boris = scene().employee("Лавров Борис").id();
        var client = scene().client(aPerson("Иванова Анна")).id();
        var built = anInquiry().of(client).named("Юлия").ownedBy(anna, boris).build();
        var saved = within(() -> inquiries().save(built));
        assertThat(saved).isEqualTo(built.withVersion(1));
        assertThat(within(() -> inquiries().get(built.id()))).isEqualTo(saved);

        var joined = saved.joinedBy(new CallId(UUID.randomUUID())).state();
        var tried = joined.triedBy(new CallId(UUID.randomUUID())).state();
        var handed =
                tried.handOver(anna, boris, minutesLater(31), minutesLater(21)).state();
        var changed = within(() -> inquiries().save(handed));
        assertThat(within(() -> inquiries().get(built.id()))).isEqualTo(changed);

        var told = changed.passOn(
                        new Turn(null, Holding.Why.PASSED_ON, minutesLater(41)), CallbackRule.usual(), minutesLater(31))
                .state();
        var stuck = within(() -> inquiries().save(told));
        assertThat(within(() -> inquiries().get(built.id()))).isEqualTo(stuck);
        assertThat(stuck.headToldAt()).isEqualTo(minutesLater(31));
    }

    @Test
    default void closed_ones_keep_how_they_ended() {
        var anna = scene().employee("Белова Анна").id();
        var answered = stored(anInquiry().ownedBy(anna).answeredBy(new CallId(UUID.randomUUID())));
        var resolved = stored(anInquiry()
                .by(Source.EMAIL)
                .from((String) null)
                .from(new EmailAddress("julia@example.org"))
                .resolved());
        assertThat(within(() -> inquiries().get(answered.id()))).isEqualTo(answered);
        assertThat(within(() -> inquiries().get(resolved.id()))).isEqualTo(resolved);
    }

    @Test
    default void saving_over_someone_elses_change_is_stale() {
        var saved = stored(anInquiry());
        within(() -> inquiries().save(saved));
        assertThatThrownBy(() -> within(() -> inquiries().save(saved))).isInstanceOf(InquiryChangedMeanwhile.class);
        assertThatThrownBy(() -> within(() -> inquiries().save(saved.withVersion(0))))
                .isInstanceOf(InquiryChangedMeanwhile.class);
    }

    @Test
    default void it_is_found_by_each_of_its_calls() {
        var missed = new CallId(UUID.randomUUID());
        var again = new CallId(UUID.randomUUID());
        var attempt = new CallId(UUID.randomUUID());
        var saved = stored(anInquiry().call(missed));
        within(() ->
                inquiries().save(saved.joinedBy(again).state().triedBy(attempt).state()));
        for (var call : new CallId[] {missed, again, attempt})
            assertThat(within(() -> inquiries().ofCall(call))).contains(saved.id());
        assertThat(within(() -> inquiries().ofCall(new CallId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    default void open_ones_are_found_by_client_or_number_the_oldest_first() {
        var client = scene().client(aPerson("Иванова Анна")).id();
        var byNumber = stored(anInquiry().receivedAt(minutesLater(1)));
        var byClient = stored(anInquiry().of(client).from("+79162220002"));
        stored(anInquiry().of(client).resolved());
        stored(anInquiry().from("+79163330003"));
        stored(anInquiry().from((String) null));
        var number = new PhoneNumber("+79161110001");
        assertThat(within(() -> inquiries().openFrom(client, number))).containsExactly(byClient, byNumber);
        assertThat(within(() -> inquiries().openFrom(null, number))).containsExactly(byNumber);
        assertThat(within(() -> inquiries().openFrom(null, null))).isEmpty();
    }

    @Test
    default void the_open_ones_of_an_owner_are_those_they_own_now() {
        var anna = scene().employee("Белова Анна").id();
        var boris = scene().employee("Лавров Борис").id();
        var hers = stored(anInquiry().ownedBy(anna));
        stored(anInquiry().ownedBy(anna, boris));
        stored(anInquiry().ownedBy(anna).resolved());
        assertThat(within(() -> inquiries().openOf(anna))).containsExactly(hers.id());
    }

    @Test
    default void due_are_open_ones_past_their_deadline_that_the_rule_has_not_given_up() {
        var anna = scene().employee("Белова Анна").id();
        var later = stored(anInquiry().ownedBy(anna).receivedAt(minutesLater(1)));
        var due = stored(anInquiry().ownedBy(anna));
        stored(anInquiry().ownedBy(anna).resolved());
        var stuck = anInquiry()
                .build()
                .passOn(new Turn(null, Holding.Why.PASSED_ON, minutesLater(20)), CallbackRule.usual(), minutesLater(10))
                .state();
        within(() -> inquiries().save(stuck));
        assertThat(within(() -> inquiries().due(minutesLater(9), 10))).isEmpty();
        assertThat(within(() -> inquiries().due(minutesLater(10), 10))).containsExactly(due.id());
        assertThat(within(() -> inquiries().due(minutesLater(11), 10))).containsExactly(due.id(), later.id());
        assertThat(within(() -> inquiries().due(minutesLater(11), 1))).containsExactly(due.id());
        assertThat(within(() -> inquiries().takeDue(due.id(), minutesLater(9)))).isEmpty();
        assertThat(within(() -> inquiries().takeDue(due.id(), minutesLater(10))))
                .contains(due);
        assertThat(within(() -> inquiries().takeDue(stuck.id(), minutesLater(30))))
                .isEmpty();
    }

    @Test
    default void it_belongs_to_its_owner_and_to_the_managers_of_its_client() {
        var sales = scene().department("Продажи", null);
        var anna = scene().employee("Белова Анна");
        var boris = scene().employee(org.nezabudka.domain.organization.EmployeeBuilder.anEmployee("Лавров Борис")
                .in(sales.id()));
        var vera = scene().employee("Соколова Вера");
        var client = scene().clientOf(vera, aPerson("Иванова Анна")).id();
        var inquiry = stored(anInquiry().of(client).ownedBy(anna.id(), boris.id()));
        var ofVera = new Ownership.Holder(vera.id(), null);
        var ofBoris = new Ownership.Holder(boris.id(), sales.id());
        assertThat(within(() -> inquiries().ownership(inquiry)).holders()).containsExactlyInAnyOrder(ofVera, ofBoris);
        assertThat(within(() -> inquiries().audience(inquiry)).holders())
                .containsExactlyInAnyOrder(ofVera, ofBoris, new Ownership.Holder(anna.id(), null));
    }

    @Test
    default void without_owner_it_is_everybodys_whoever_looks_after_the_client() {
        var vera = scene().employee("Соколова Вера");
        var client = scene().clientOf(vera, aPerson("Иванова Анна")).id();
        var inquiry = stored(anInquiry().of(client));
        assertThat(within(() -> inquiries().ownership(inquiry))).isEqualTo(Ownership.nobody());
        assertThat(within(() -> inquiries().audience(inquiry))).isEqualTo(Ownership.nobody());
        assertThat(inquiry.receivedAt()).isEqualTo(NOON);
    }
}
