package org.nezabudka.application.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nezabudka.domain.call.CallBuilder.aCall;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.Scene;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.telephone.PlacedCalls;
import org.nezabudka.domain.call.CallBuilder;
import org.nezabudka.domain.call.CallNews;
import org.nezabudka.domain.call.CallOutcome;
import org.nezabudka.domain.call.Evidence;
import org.nezabudka.domain.call.NumberingPlan;
import org.nezabudka.domain.call.OwnLine;
import org.nezabudka.domain.call.OwnLineId;
import org.nezabudka.domain.call.PbxCallId;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.Registration.Origin;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.PhoneNumber;

class RecordingCallsTest {

    private final InMemoryCompany company = InMemoryCompany.start();
    private final Scene scene = new Scene(company);
    private final EmployeeId anna =
            scene.employee(anEmployee("Белова Анна").extension("101")).id();
    private final EmployeeId boris =
            scene.employee(anEmployee("Лавров Борис").extension("102")).id();
    private final CallRecording recording = new CallRecording(
            company.calls(),
            company.clients(),
            company.clientRegistration(),
            company.employees(),
            NumberingPlan.russian("495"),
            company.ownLines(),
            new PlacedCalls(company.telephoneOrders()),
            company.inquiryAnswering(),
            company.liveEvents(),
            company.transactions());

    @Test
    void an_unknown_caller_gets_a_card_in_the_first_status_with_the_number() {
        var recorded = recording.record(
                aCall().from("+79161110001", "Юлия").ringingAt("101").build());
        var card = onlyClient();
        assertThat(recorded.client()).isEqualTo(card.id());
        assertThat(card.status().value()).isEqualTo("new");
        assertThat(card.displayName()).isEqualTo("Юлия");
        assertThat(card.allNumbers().map(Object::toString)).containsExactly("+79161110001");
        assertThat(card.registration().origin()).isEqualTo(Origin.CALL);
        assertThat(card.registration().at()).isEqualTo(CallBuilder.BEGUN);
    }

    private OwnLine line(boolean active) {
        return company.transactions()
                .run(() -> company.ownLines()
                        .save(new OwnLine(
                                new OwnLineId(UUID.randomUUID()),
                                new PhoneNumber("+74951230101"),
                                null,
                                "Сайт",
                                new EntryCode("site"),
                                active,
                                0)));
    }

    @Test
    void the_line_that_a_stranger_called_tells_what_brought_them() {
        line(true);
        var recorded =
                recording.record(aCall().from("+79161110001").ringingAt("101").build());
        assertThat(recorded.source()).hasToString("site");
        assertThat(onlyClient().facts().source()).hasToString("site");
    }

    @Test
    void what_brought_them_stays_as_it_was_when_they_called() {
        var line = line(true);
        var call = aCall().from("+79161110001").ringingAt("101");
        recording.record(call.build());
        company.transactions()
                .run(() -> company.ownLines()
                        .save(new OwnLine(
                                line.id(),
                                line.number(),
                                null,
                                "Реклама",
                                new EntryCode("advertising"),
                                true,
                                line.version())));
        var later = recording.record(call.answeredBy("101", 5).build());
        assertThat(later.source()).hasToString("site");
    }

    @Test
    void a_line_that_was_given_up_brings_nobody() {
        line(false);
        recording.record(aCall().from("+79161110001").ringingAt("101").build());
        assertThat(onlyClient().facts().source()).isNull();
    }

    @Test
    void a_missed_call_is_asked_after_with_what_brought_it() {
        line(true);
        // Its inquiry is news for a few days only.
        company.clock().moveTo(CallBuilder.BEGUN.plusSeconds(60));
        recording.record(aCall().from("+79161110001")
                .ringingAt("101")
                .ended(CallOutcome.NO_ANSWER, 20)
                .build());
        assertThat(company.inquiries().all().toList())
                .singleElement()
                .satisfies(
                        inquiry -> assertThat(inquiry.contact().clientSource()).hasToString("site"));
    }

    @Test
    void a_known_caller_is_found_by_any_number_in_any_spelling() {
        var known = scene.client(aPerson("Иванова Анна").phone("+79030000001").phone("+79161110001"));
        var recorded = recording.record(aCall().from("89161110001").build());
        assertThat(recorded.client()).isEqualTo(known.id());
        assertThat(recorded.number()).hasToString("+79161110001");
        assertThat(company.clients().all()).hasSize(1);
    }

    @Test
    void a_number_of_several_clients_is_left_to_be_chosen() {
        var one = scene.client(aPerson("Иванова Анна").phone("+79161110001"));
        var other = scene.client(aPerson("Иванов Пётр").phone("+79161110001"));
        var recorded = recording.record(aCall().from("+79161110001").build());
        assertThat(recorded.client()).isNull();
        assertThat(recorded.candidates()).containsExactlyInAnyOrder(one.id(), other.id());
    }

    @Test
    void two_calls_of_one_new_number_at_the_same_time_make_one_card() {
        var calls = IntStream.range(0, 8)
                .mapToObj(i -> aCall().named("call-" + i)
                        .from("+79161110001")
                        .ringingAt("101")
                        .build())
                .map(call -> CompletableFuture.supplyAsync(() -> recording.record(call)))
                .toList();
        var clients =
                calls.stream().map(call -> call.join().client()).distinct().toList();
        assertThat(clients).containsExactly(onlyClient().id());
    }

    @Test
    void a_hidden_number_is_recorded_and_belongs_to_nobody() {
        var recorded =
                recording.record(aCall().fromAHiddenNumber().ringingAt("101").build());
        assertThat(recorded.client()).isNull();
        assertThat(recorded.participants()).containsExactly(anna);
        assertThat(company.clients().all()).isEmpty();
    }

    @Test
    void a_number_that_the_network_sends_late_is_still_recognised() {
        recording.record(aCall().fromAHiddenNumber().ringingAt("101").build());
        var recorded =
                recording.record(aCall().from("+79161110001").ringingAt("101").build());
        assertThat(recorded.client()).isEqualTo(onlyClient().id());
        assertThat(recorded.version()).isEqualTo(2);
    }

    @Test
    void whom_we_call_is_found_but_not_registered() {
        assertThat(recording
                        .record(aCall().named("a")
                                .placedBy("101", "89161110001")
                                .build())
                        .client())
                .isNull();
        assertThat(company.clients().all()).isEmpty();
        var known = scene.client(aPerson("Иванова Анна").phone("+79161110001"));
        assertThat(recording
                        .record(aCall().named("b")
                                .placedBy("101", "89161110001")
                                .build())
                        .client())
                .isEqualTo(known.id());
    }

    @Test
    void a_call_between_colleagues_is_kept_and_tied_to_no_client() {
        var recorded = recording.record(aCall().between("101", "102")
                .answeredBy("102", 2)
                .ended(CallOutcome.ANSWERED, 9)
                .build());
        assertThat(recorded.client()).isNull();
        assertThat(recorded.participants()).containsExactly(anna, boris);
    }

    @Test
    void exactly_those_whose_telephones_ring_are_told_and_each_once() {
        recording.record(aCall().ringingAt("101").build());
        recording.record(aCall().ringingAt("101").ringingAt("102").build());
        recording.record(
                aCall().ringingAt("101").ringingAt("102").ringingAt("199").build());
        assertThat(told("call.ringing"))
                .containsExactly(new LiveEvent.Audience.Only(Set.of(anna)), new LiveEvent.Audience.Only(Set.of(boris)));
    }

    @Test
    void an_answer_and_the_end_are_told_once_to_whoever_may_see_the_call() {
        recording.record(aCall().ringingAt("101").build());
        recording.record(aCall().ringingAt("101").answeredBy("101", 3).build());
        var over = aCall().ringingAt("101")
                .answeredBy("101", 3)
                .ended(CallOutcome.ANSWERED, 20)
                .build();
        recording.record(over);
        recording.record(over);
        assertThat(told("call.answered")).hasSize(1);
        assertThat(told("call.ended")).hasSize(1);
        assertThat(told("call.missed")).isEmpty();
    }

    @Test
    void a_missed_call_is_told_as_missed() {
        recording.record(aCall().ringingAt("101").build());
        recording.record(
                aCall().ringingAt("101").ended(CallOutcome.NO_ANSWER, 20).build());
        assertThat(told("call.missed")).hasSize(1);
    }

    @Test
    void the_same_news_again_change_nothing_and_tell_nothing() {
        var story = List.of(
                aCall().build(),
                aCall().ringingAt("101").build(),
                aCall().ringingAt("101").answeredBy("101", 3).build(),
                aCall().ringingAt("101")
                        .answeredBy("101", 3)
                        .ended(CallOutcome.ANSWERED, 20)
                        .build());
        story.forEach(recording::record);
        var once = company.calls().get(story.getFirst().id());
        company.liveEvents().forget();
        story.forEach(recording::record);
        assertThat(company.calls().get(once.id())).isEqualTo(once);
        assertThat(company.liveEvents().delivered()).isEmpty();
        assertThat(company.clients().all()).hasSize(1);
    }

    @Test
    void a_call_that_became_part_of_another_one_leaves_the_journal() {
        var consultation = aCall().named("2.2").placedBy("101", "89165550001").build();
        recording.record(new CallNews.CallTold(consultation));
        var joined = new CallNews.CallsJoined(consultation.key(), new PbxCallId("main", "1.1"));
        recording.record(joined);
        recording.record(joined);
        assertThat(company.calls().find(consultation.key())).isEmpty();
    }

    @Test
    void poorer_news_of_a_call_fills_its_gaps_and_replaces_nothing() {
        var heard = recording.record(aCall().onChannels("1", "2", "3")
                .ringingAt("101")
                .answeredBy("101", 3)
                .ended(CallOutcome.ANSWERED, 20)
                .build());
        var row = aCall().onChannels("1")
                .begun(CallBuilder.BEGUN.plusSeconds(1))
                .ended(CallOutcome.CANCELLED, 4)
                .recordedAs("2026/03/02/in.wav")
                .knownBy(Evidence.FROM_CDR)
                .build();
        var stored = recording.record(row).call();
        assertThat(stored.recordingFile()).isEqualTo("2026/03/02/in.wav");
        assertThat(stored)
                .usingRecursiveComparison()
                .ignoringFields("recordingFile")
                .isEqualTo(heard.call());
        company.liveEvents().forget();
        assertThat(recording.record(row).version()).isEqualTo(heard.version() + 1);
        assertThat(company.liveEvents().delivered()).isEmpty();
    }

    @Test
    void what_the_records_say_of_a_part_of_another_call_makes_no_call() {
        var whole = recording.record(aCall().named("1.1")
                .joinedBy("2.2")
                .ringingAt("101")
                .answeredBy("101", 3)
                .ended(CallOutcome.ANSWERED, 20)
                .build());
        var told = recording.record(aCall().named("2.2")
                .placedBy("101", "89165550001")
                .ended(CallOutcome.CANCELLED, 4)
                .knownBy(Evidence.FROM_CDR)
                .build());
        assertThat(told).isEqualTo(whole);
        assertThat(company.calls().all()).hasSize(1);
    }

    @Test
    void who_learns_late_that_two_calls_are_one_leaves_one() {
        recording.record(aCall().named("2.2")
                .between("101", "102")
                .ended(CallOutcome.CANCELLED, 4)
                .knownBy(Evidence.FROM_CDR)
                .build());
        recording.record(aCall().named("1.1")
                .joinedBy("2.2")
                .ringingAt("101")
                .answeredBy("101", 3)
                .ended(CallOutcome.ANSWERED, 20)
                .build());
        assertThat(company.calls().all().map(call -> call.call().key().linkedId()))
                .containsExactly("1.1");
    }

    @Test
    void who_moves_to_another_desk_keeps_the_calls_of_the_old_one() {
        recording.record(aCall().ringingAt("101").build());
        var employee = company.employees().get(anna);
        var next = scene.employee(anEmployee("Мухина Вера")).id();
        company.transactions()
                .run(() -> company.employees()
                        .save(new org.nezabudka.domain.organization.Employee(
                                employee.id(),
                                anEmployee("Белова Анна").extension("105").facts(),
                                employee.dismissal(),
                                employee.version())));
        var recorded = recording.record(
                aCall().ringingAt("101").ended(CallOutcome.CANCELLED, 5).build());
        assertThat(recorded.participants()).containsExactly(anna).doesNotContain(next);
    }

    private List<LiveEvent.Audience> told(String type) {
        return company.liveEvents().delivered().stream()
                .filter(event -> event.type().equals(type))
                .map(LiveEvent::audience)
                .toList();
    }

    private Client onlyClient() {
        var all = company.clients().all().toList();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
