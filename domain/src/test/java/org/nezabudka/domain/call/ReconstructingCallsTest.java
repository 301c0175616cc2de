package org.nezabudka.domain.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nezabudka.domain.call.Office.NINE;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReconstructingCallsTest {

    private final Office office = new Office();

    @Test
    void an_answered_call_knows_who_waited_how_long_and_who_spoke() {
        office.rings("client", "+79161110001", "74951230101").offers("client", "anna", "101");
        office.after(4).answers("anna").answers("client");
        office.after(60).hangsUp("client").gone("anna");
        var call = office.call();
        assertThat(call.direction()).isEqualTo(CallDirection.INBOUND);
        assertThat(call.outcome()).isEqualTo(CallOutcome.ANSWERED);
        assertThat(call.answeredBy()).contains("101");
        assertThat(call.waiting()).contains(Duration.ofSeconds(4));
        assertThat(call.talk()).isEqualTo(Duration.ofSeconds(60));
        assertThat(call.hungUpBy()).isEqualTo(HungUpBy.OUTSIDE);
        assertThat(call.isMissed()).isFalse();
    }

    @Test
    void a_call_is_told_while_it_rings_while_it_is_spoken_and_when_it_is_over() {
        office.rings("client", "+79161110001", "74951230101").offers("client", "anna", "101");
        assertThat(office.call().ringing()).containsExactly("101");
        assertThat(office.call().outcome()).isEqualTo(CallOutcome.IN_PROGRESS);
        office.after(2).answers("anna");
        assertThat(office.call().ringing()).isEmpty();
        assertThat(office.call().answeredAt()).isEqualTo(NINE.plusSeconds(2));
        assertThat(office.call().isOver()).isFalse();
        office.after(5).hangsUp("anna").gone("client");
        assertThat(office.call().isOver()).isTrue();
        assertThat(office.call().hungUpBy()).isEqualTo(HungUpBy.EMPLOYEE);
    }

    @Test
    void nobody_answered_a_call_that_rang_until_the_pbx_gave_up() {
        office.rings("client", "+79161110001", "74951230101").offers("client", "anna", "101");
        office.after(20).ends("anna", DialStatus.NO_ANSWER).gone("client");
        assertThat(office.call().outcome()).isEqualTo(CallOutcome.NO_ANSWER);
        assertThat(office.call().isMissed()).isTrue();
        assertThat(office.call().hungUpBy()).isEqualTo(HungUpBy.PBX);
    }

    @Test
    void a_caller_who_hangs_up_while_it_rings_cancelled() {
        office.rings("client", "+79161110001", "74951230101").offers("client", "anna", "101");
        office.after(7).hangsUp("client").ends("anna", DialStatus.CANCEL);
        assertThat(office.call().outcome()).isEqualTo(CallOutcome.CANCELLED);
        assertThat(office.call().isMissed()).isTrue();
        assertThat(office.call().waiting()).contains(Duration.ofSeconds(7));
    }

    @Test
    void a_call_that_no_telephone_could_take_was_missed_too() {
        office.rings("client", "+79161110001", "74951230119").gone("client");
        assertThat(office.call().outcome()).isEqualTo(CallOutcome.UNAVAILABLE);
        assertThat(office.call().isMissed()).isTrue();
        assertThat(office.call().rang()).isEmpty();
    }

    @Test
    void of_a_ring_group_one_answers_and_the_others_stop() {
        office.rings("client", "+79161110001", "74951230300");
        office.offers("client", "anna", "101").offers("client", "boris", "102").offers("client", "vera", "103");
        assertThat(office.call().ringing()).containsExactly("101", "102", "103");
        office.after(4).answers("boris").ends("anna", DialStatus.CANCEL).ends("vera", DialStatus.CANCEL);
        office.after(8).hangsUp("boris").gone("client");
        assertThat(office.call().answeredBy()).contains("102");
        assertThat(office.call().rang()).containsExactly("101", "102", "103");
        assertThat(office.call().legs()).filteredOn(CallLeg::isAnswered).hasSize(1);
    }

    @Test
    void busy_is_busy_only_when_nobody_else_rang() {
        office.rings("client", "+79161110001", "74951230300");
        office.offers("client", "anna", "101").offers("client", "boris", "102");
        office.after(1).ends("anna", DialStatus.BUSY);
        office.after(19).ends("boris", DialStatus.NO_ANSWER).gone("client");
        assertThat(office.call().outcome()).isEqualTo(CallOutcome.NO_ANSWER);
    }

    @Test
    void queue_music_is_no_answer_and_who_gives_up_has_abandoned() {
        office.rings("client", "+79161110001", "74951230200").joinsQueue("client", "sales");
        office.offers("client", "anna", "102").after(6).ends("anna", DialStatus.NO_ANSWER);
        office.offers("client", "boris", "103").after(5).hangsUp("client").ends("boris", DialStatus.CANCEL);
        var call = office.call();
        assertThat(call.outcome()).isEqualTo(CallOutcome.ABANDONED);
        assertThat(call.queue()).isEqualTo("sales");
        assertThat(call.pbxAnsweredAt()).isEqualTo(NINE);
        assertThat(call.answeredAt()).isNull();
        assertThat(call.talk()).isZero();
        assertThat(call.isMissed()).isTrue();
    }

    @Test
    void who_hangs_up_in_the_menu_has_abandoned() {
        office.rings("client", "+79161110001", "74951230400").answers("client");
        office.after(4).hangsUp("client");
        assertThat(office.call().outcome()).isEqualTo(CallOutcome.ABANDONED);
    }

    @Test
    void a_blind_transfer_is_a_step_of_the_same_call() {
        office.rings("client", "+79161110001", "74951230101").offers("client", "anna", "101");
        office.after(2).answers("anna");
        office.after(6).transfersBlindly("anna", "client", "102").offers("client", "boris", "102");
        office.after(3).answers("boris");
        office.after(9).hangsUp("client").gone("boris");
        var call = office.call();
        assertThat(call.answeredBy()).contains("101");
        assertThat(call.finalExtension()).contains("102");
        assertThat(call.talk()).isEqualTo(Duration.ofSeconds(15));
        assertThat(call.transfers())
                .containsExactly(new CallTransfer(CallTransfer.Kind.BLIND, "101", "102", NINE.plusSeconds(8)));
    }

    @Test
    void a_consultation_before_a_transfer_is_no_call_of_its_own() {
        office.rings("client", "+79161110001", "74951230101").offers("client", "anna", "101");
        office.after(2).answers("anna");
        office.after(5).dials("anna-2", "101", "103").offers("anna-2", "vera", "103");
        office.after(3).answers("vera").answers("anna-2");
        office.after(4).transfersAfterConsulting("anna", "anna-2", "client", "vera");
        office.after(10).hangsUp("client").gone("vera");
        var call = office.call();
        assertThat(call.key().linkedId()).isEqualTo("client");
        assertThat(call.joinedLinkedIds()).containsExactly("anna-2");
        assertThat(call.answeredBy()).contains("101");
        assertThat(call.finalExtension()).contains("103");
        assertThat(call.talk()).as("waiting during the consultation included").isEqualTo(Duration.ofSeconds(22));
        assertThat(call.transfers()).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(CallTransfer.Kind.ATTENDED);
            assertThat(step.to()).isEqualTo("103");
        });
    }

    @Test
    void a_consultation_with_somebody_outside_was_told_as_a_call_and_is_taken_back() {
        office.rings("client", "+79161110001", "74951230101")
                .offers("client", "anna", "101")
                .answers("anna");
        office.after(5).dials("anna-2", "101", "89165550001").callsOutside("anna-2", "fitter", "89165550001");
        assertThat(office.calls()).hasSize(2);
        office.after(3).answers("fitter");
        office.after(2).transfersAfterConsulting("anna", "anna-2", "client", "fitter");
        office.after(9).hangsUp("client").gone("fitter");
        assertThat(office.call().direction()).isEqualTo(CallDirection.INBOUND);
        assertThat(office.news())
                .contains(new CallNews.CallsJoined(new PbxCallId("main", "anna-2"), new PbxCallId("main", "client")));
    }

    @Test
    void a_colleague_may_take_a_call_from_a_telephone_that_rings() {
        office.rings("client", "+79161110001", "74951230101").offers("client", "anna", "101");
        office.after(3).dials("boris", "102", "**101").picksUp("boris", "anna").answers("boris");
        office.after(10).hangsUp("client").gone("boris");
        var call = office.call();
        assertThat(call.outcome()).isEqualTo(CallOutcome.ANSWERED);
        assertThat(call.answeredBy()).contains("102");
        assertThat(call.rang()).containsExactly("101");
        assertThat(call.talk()).isEqualTo(Duration.ofSeconds(10));
        assertThat(call.transfers())
                .singleElement()
                .satisfies(step -> assertThat(step.kind()).isEqualTo(CallTransfer.Kind.PICKUP));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"anonymous", "Restricted", "", " "})
    void a_hidden_number_is_no_number(String shown) {
        office.rings("client", shown, "74951230101").gone("client");
        assertThat(office.call().outside()).isEqualTo(new OutsideParty(null, null, true));
    }

    @Test
    void an_outbound_call_is_answered_by_the_client_and_not_by_the_employees_own_telephone() {
        office.dials("anna", "101", "89165550001").callsOutside("anna", "client", "89165550001");
        office.after(5).answers("client").answers("anna");
        office.after(11).hangsUp("anna").gone("client");
        var call = office.call();
        assertThat(call.direction()).isEqualTo(CallDirection.OUTBOUND);
        assertThat(call.placedBy()).isEqualTo("101");
        assertThat(call.outside()).isEqualTo(new OutsideParty("89165550001", null, false));
        assertThat(call.waiting()).contains(Duration.ofSeconds(5));
        assertThat(call.talk()).isEqualTo(Duration.ofSeconds(11));
        assertThat(call.hungUpBy()).isEqualTo(HungUpBy.EMPLOYEE);
        assertThat(call.isMissed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"BUSY,BUSY", "NO_ANSWER,NO_ANSWER", "CONGESTION,FAILED", "UNAVAILABLE,FAILED", "CANCEL,CANCELLED"})
    void an_outbound_call_without_an_answer_tells_why(DialStatus status, CallOutcome outcome) {
        office.dials("anna", "101", "89165550001").callsOutside("anna", "client", "89165550001");
        office.after(5).ends("client", status).gone("anna");
        assertThat(office.call().outcome()).isEqualTo(outcome);
    }

    @Test
    void a_number_outside_that_found_no_free_line_is_a_failed_call() {
        office.dials("anna", "101", "89165550001").gone("anna");
        assertThat(office.call().direction()).isEqualTo(CallDirection.OUTBOUND);
        assertThat(office.call().outcome()).isEqualTo(CallOutcome.FAILED);
    }

    @Test
    void a_click_to_call_that_nobody_picks_up_never_reached_the_client() {
        office.callsBack("anna", "101", "89165550001").after(20).ends("anna", DialStatus.NO_ANSWER);
        var call = office.call();
        assertThat(call.outcome()).isEqualTo(CallOutcome.EXTENSION_NO_ANSWER);
        assertThat(call.clickToCall()).isTrue();
        assertThat(call.dialledNumber()).isEqualTo("89165550001");
    }

    @Test
    void a_click_to_call_is_the_employees_call_to_the_client() {
        office.callsBack("anna", "101", "89165550001").after(2).answers("anna");
        office.callsOutside("anna", "client", "89165550001").after(4).answers("client");
        office.after(10).hangsUp("client").gone("anna");
        var call = office.call();
        assertThat(call.outcome()).isEqualTo(CallOutcome.ANSWERED);
        assertThat(call.placedBy()).isEqualTo("101");
        assertThat(call.talk()).isEqualTo(Duration.ofSeconds(10));
        assertThat(call.answeredBy()).as("the client answered, not a colleague").isEmpty();
    }

    @Test
    void a_call_between_colleagues_is_told_when_it_is_over() {
        office.dials("anna", "101", "102")
                .offers("anna", "boris", "102")
                .after(3)
                .answers("boris");
        assertThat(office.calls()).isEmpty();
        office.after(7).hangsUp("boris").gone("anna");
        var call = office.call();
        assertThat(call.direction()).isEqualTo(CallDirection.INTERNAL);
        assertThat(call.outcome()).isEqualTo(CallOutcome.ANSWERED);
        assertThat(call.outside()).isNull();
        assertThat(call.talk()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void a_telephone_that_asks_the_pbx_for_a_service_makes_no_call() {
        office.dials("anna", "101", "*97").answers("anna").after(9).hangsUp("anna");
        assertThat(office.calls()).isEmpty();
    }

    @Test
    void a_call_that_went_on_while_nobody_listened_ends_when_it_ends() {
        office.rings("client", "+79161110001", "74951230101")
                .offers("client", "anna", "101")
                .answers("anna");
        office.deafFor(5, "client", "anna");
        assertThat(office.call().isOver()).isFalse();
        office.after(3).hangsUp("client").gone("anna");
        assertThat(office.call().endedAt()).isEqualTo(NINE.plusSeconds(8));
    }

    @Test
    void a_call_that_is_gone_after_a_silence_ended_when_the_silence_began() {
        office.rings("client", "+79161110001", "74951230101")
                .offers("client", "anna", "101")
                .answers("anna");
        office.after(10).deafFor(60);
        assertThat(office.call().endedAt()).isEqualTo(NINE.plusSeconds(10));
    }

    @Test
    void nothing_is_told_when_nothing_has_changed() {
        office.rings("client", "+79161110001", "74951230101").offers("client", "anna", "101");
        int before = office.news().size();
        office.hear(new PbxEvent.StateChanged(
                new Moment(NINE, 1), new ChannelRef("anna", "PJSIP/101-1", "client"), ChannelState.RINGING));
        assertThat(office.news()).hasSize(before);
    }

    @Test
    void a_recording_is_known_by_its_place_below_the_recording_folder() {
        office.rings("client", "+79161110001", "74951230101");
        office.records("client", "/var/spool/asterisk/monitor/2026/03/02/in.wav")
                .gone("client");
        assertThat(office.call().recordingFile()).isEqualTo("2026/03/02/in.wav");
    }

    @Test
    void an_event_of_a_channel_nobody_opened_is_harmless() {
        var stranger = new ChannelRef("x", "PJSIP/101-1", "x");
        List.of(
                        new PbxEvent.HungUp(new Moment(NINE, 1), stranger, 16),
                        new PbxEvent.DialBegan(new Moment(NINE, 1), null, stranger, null),
                        new PbxEvent.BlindTransferred(new Moment(NINE, 1), stranger, null, null),
                        new PbxEvent.PickedUp(new Moment(NINE, 1), stranger, stranger),
                        new PbxEvent.AttendedTransferred(new Moment(NINE, 1), stranger, stranger, null, null))
                .forEach(office::hear);
        assertThat(office.news()).isEmpty();
    }
}
