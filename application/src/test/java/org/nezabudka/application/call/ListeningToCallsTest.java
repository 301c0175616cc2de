package org.nezabudka.application.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.call.CallBuilder.aCall;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.audit.AuditQuery;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.access.MissingRight;
import org.nezabudka.domain.access.OutOfScope;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.call.CallBuilder;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.call.CallOutcome;
import org.nezabudka.domain.call.RecordedCall;
import org.nezabudka.domain.call.RecordingGone;
import org.nezabudka.domain.call.UnknownCall;

class ListeningToCallsTest {

    private final InMemoryCompany company = InMemoryCompany.start();
    private final InMemoryRecordings recordings = new InMemoryRecordings();
    private final CallListening listening = new CallListening(
            company.calls(), recordings, company.auditTrail(), company.transactions(), company.clock());
    private final Actor.User manager = employ("Орлов Павел", "101", Actors.rightsOfAManager());
    private final Actor.User other = employ("Зайцева Ирина", "102", Actors.rightsOfAManager());
    private final CallId own = answered("1.1", "101", manager);
    private final CallId foreign = answered("1.2", "102", other);

    @Test
    void a_listening_is_remembered_once_however_many_pieces_it_takes() {
        for (int i = 0; i < 5; i++) {
            listening.listen(manager, own);
            company.clock().advance(Duration.ofMinutes(14));
        }
        assertThat(heard()).isEqualTo(1);
    }

    @Test
    void listening_again_later_is_remembered_again() {
        listening.listen(manager, own);
        company.clock().advance(CallListening.ONE_LISTENING.plusSeconds(1));
        listening.listen(manager, own);
        assertThat(heard()).isEqualTo(2);
    }

    @Test
    void everybody_s_listening_is_remembered() {
        var head = employ("Глава", "103", Map.of(Right.CALLS_VIEW, Scope.ALL, Right.CALLS_LISTEN, Scope.ALL));
        listening.listen(manager, own);
        listening.listen(head, own);
        assertThat(heard()).isEqualTo(2);
    }

    @Test
    void asking_how_long_it_is_is_no_listening() {
        assertThat(listening.look(manager, own).length()).isPositive();
        assertThat(heard()).isZero();
    }

    @Test
    void a_recording_that_cannot_be_played_is_not_remembered_as_heard() {
        recordings.put("1.1.wav", new byte[0]);
        assertThatThrownBy(() -> listening.listen(manager, own)).isInstanceOf(RecordingGone.class);
        recordings.goAway();
        assertThatThrownBy(() -> listening.listen(manager, own)).isInstanceOf(RecordingsAway.class);
        assertThat(heard()).isZero();
    }

    @Test
    void a_call_of_others_is_unknown_to_who_may_not_see_it() {
        assertThatThrownBy(() -> listening.listen(manager, foreign)).isInstanceOf(UnknownCall.class);
    }

    @Test
    void seeing_a_call_is_not_enough_to_listen_to_it() {
        var sees = employ("Видит", "104", Map.of(Right.CALLS_VIEW, Scope.ALL));
        var hearsOwn = employ("Слышит", "105", Map.of(Right.CALLS_VIEW, Scope.ALL, Right.CALLS_LISTEN, Scope.OWN));
        assertThatThrownBy(() -> listening.listen(sees, own)).isInstanceOf(MissingRight.class);
        assertThatThrownBy(() -> listening.listen(hearsOwn, own)).isInstanceOf(OutOfScope.class);
    }

    @Test
    void only_what_can_have_been_recorded_is_offered() {
        assertThat(offered(aCall().ringingAt("101").recordedAs("a.wav").ended(CallOutcome.NO_ANSWER, 20)))
                .isFalse();
        assertThat(offered(aCall().ringingAt("101").answeredBy("101", 5).recordedAs("a.wav")))
                .isFalse();
        assertThat(offered(aCall().ringingAt("101")
                        .answeredBy("101", 5)
                        .recordedAs("a.wav")
                        .ended(CallOutcome.ANSWERED, 20)))
                .isTrue();
        assertThat(offered(aCall().ringingAt("101").answeredBy("101", 5).ended(CallOutcome.ANSWERED, 20)))
                .isFalse();
    }

    private boolean offered(CallBuilder call) {
        return listening.offers(RecordingHint.of(call.build()).orElse(null));
    }

    private Actor.User employ(String name, String extension, Map<Right, Scope> rights) {
        return company.employ(anEmployee(name).extension(extension), name, rights);
    }

    private CallId answered(String linkedId, String extension, Actor.User employee) {
        var call = aCall().named(linkedId)
                .ringingAt(extension)
                .answeredBy(extension, 5)
                .recordedAs(linkedId + ".wav")
                .ended(CallOutcome.ANSWERED, 60)
                .build();
        return company.transactions()
                .run(() -> company.calls()
                        .save(new RecordedCall(call, null, null, List.of(), Map.of(extension, employee.employee()), 0)))
                .id();
    }

    private long heard() {
        return company
                .auditTrail()
                .page(company.anAdministrator(), AuditQuery.everything(), PageRequest.first(PageRequest.MOST))
                .items()
                .stream()
                .filter(entry -> entry.entry().act().equals("recording-heard"))
                .count();
    }
}
