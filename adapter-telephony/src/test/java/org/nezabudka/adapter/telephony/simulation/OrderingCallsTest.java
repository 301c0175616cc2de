package org.nezabudka.adapter.telephony.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nezabudka.adapter.telephony.asterisk.AsteriskListener;
import org.nezabudka.adapter.telephony.asterisk.AsteriskSettings;
import org.nezabudka.adapter.telephony.asterisk.AsteriskSwitchboard;
import org.nezabudka.adapter.telephony.asterisk.Dialling;
import org.nezabudka.adapter.telephony.asterisk.ToldCalls;
import org.nezabudka.adapter.telephony.simulation.CallScript.Stop;
import org.nezabudka.application.call.GapWatch;
import org.nezabudka.application.call.ListenerLease;
import org.nezabudka.application.telephone.Switchboard.NotCarriedOut;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.CallDirection;
import org.nezabudka.domain.call.CallOutcome;
import org.nezabudka.domain.call.CallTransfer;
import org.nezabudka.domain.call.NumberingPlan;
import org.nezabudka.domain.call.PbxCallId;
import org.nezabudka.domain.call.PbxSettings;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.Extension;
import org.nezabudka.domain.shared.PhoneNumber;
import org.nezabudka.domain.telephone.Task;
import org.nezabudka.domain.telephone.TelephoneOrder;
import org.nezabudka.domain.telephone.TelephoneOrder.Failure;
import org.nezabudka.domain.telephone.TelephoneOrderId;
import org.nezabudka.domain.telephone.TelephoneState;

/** Orders to a PBX over a real socket, and the calls that come of them. */
class OrderingCallsTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Telephone ANNA = new Telephone("201", "Анна Белова");
    private static final Telephone BORIS = new Telephone("202", "Борис Лавров");
    private static final Telephone VERA = new Telephone("203", "Вера Мухина");
    private static final Telephone GLEB = new Telephone("204", "Глеб Носов");
    private static final String CLIENT = "+79031234567";

    private final ToldCalls told = new ToldCalls();
    private final List<AutoCloseable> open = new ArrayList<>();
    private final Map<String, Failure> notPlaced = new ConcurrentHashMap<>();
    private final AsteriskSwitchboard switchboard = new AsteriskSwitchboard();
    private SimulatedPbx pbx;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        pbx = new SimulatedPbx(0, "crm", "secret", ZoneId.of("Europe/Moscow"), InstantSource.system());
        open.add(pbx);
        pbx.office(
                List.of(ANNA, BORIS, VERA, GLEB),
                new Manners(
                        Duration.ofMillis(150),
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(60),
                        Set.of("203"),
                        Set.of("204")));
        var settings = new AsteriskSettings(
                PbxSettings.usual("main"),
                "localhost",
                pbx.port(),
                "crm",
                "secret",
                ZoneId.of("Europe/Moscow"),
                AsteriskSettings.Patience.usual());
        var listener = listener(settings);
        switchboard.connect(listener, settings, Dialling.usual(NumberingPlan.russian("495")), () -> {}, notPlaced::put);
        open.add(listener);
        listener.start();
        await().atMost(LONG).until(() -> state("201") == TelephoneState.FREE);
    }

    private AsteriskListener listener(AsteriskSettings settings) {
        return new AsteriskListener(
                settings,
                folder,
                told,
                (event, reason) -> {},
                GapWatch.none(),
                ListenerLease.alone(),
                InstantSource.system());
    }

    @AfterEach
    void close() throws Exception {
        for (var closeable : open.reversed()) closeable.close();
    }

    @Test
    void a_call_is_placed_under_the_id_that_was_given_and_ended_by_order() throws Exception {
        place(ANNA, "1795294596.nplaced");
        await().atMost(LONG).until(() -> state("201") == TelephoneState.BUSY);
        await().atMost(LONG).until(() -> call("1795294596.nplaced").answeredAt() != null);
        var call = call("1795294596.nplaced");
        assertThat(call.direction()).isEqualTo(CallDirection.OUTBOUND);
        assertThat(call.clickToCall()).isTrue();
        assertThat(call.placedBy()).isEqualTo("201");
        assertThat(call.outside().number()).isEqualTo("89031234567");
        carryOut(ANNA, new Task.HangUp(call.key()));
        await().atMost(LONG).until(() -> call("1795294596.nplaced").isOver());
        assertThat(call("1795294596.nplaced").outcome()).isEqualTo(CallOutcome.ANSWERED);
        await().atMost(LONG).until(() -> state("201") == TelephoneState.FREE);
        assertThat(notPlaced).isEmpty();
    }

    @Test
    void an_own_telephone_that_is_off_or_not_picked_up_is_told() throws Exception {
        place(VERA, "1795294596.noff");
        await().atMost(LONG).until(() -> notPlaced.get("1795294596.noff") == Failure.TELEPHONE_OFFLINE);
        assertThat(state("203")).isEqualTo(TelephoneState.OFFLINE);
        place(GLEB, "1795294596.ndeaf");
        await().atMost(LONG).until(() -> state("204") == TelephoneState.RINGING);
        carryOut(GLEB, new Task.HangUp(new PbxCallId("main", "1795294596.ndeaf")));
        await().atMost(LONG).until(() -> call("1795294596.ndeaf").isOver());
        assertThat(call("1795294596.ndeaf").outcome()).isEqualTo(CallOutcome.EXTENSION_NO_ANSWER);
        await().atMost(LONG).until(() -> notPlaced.get("1795294596.ndeaf") == Failure.TELEPHONE_NOT_ANSWERED);
    }

    @Test
    void a_recorded_call_is_given_to_a_colleague_without_a_word() throws Exception {
        var id = talking();
        carryOut(ANNA, new Task.HandOver(id, new Extension("202"), false));
        await().atMost(LONG).until(() -> state("202") == TelephoneState.BUSY && state("201") == TelephoneState.FREE);
        carryOut(BORIS, new Task.HangUp(id));
        await().atMost(LONG).until(() -> call(id).isOver());
        var call = call(id);
        assertThat(call.outcome()).isEqualTo(CallOutcome.ANSWERED);
        assertThat(call.transfers()).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(CallTransfer.Kind.BLIND);
            assertThat(step.fromExtension()).isEqualTo("201");
            assertThat(step.to()).isEqualTo("202");
        });
        assertThat(call.finalExtension()).contains("202");
        assertThat(told.all()).hasSize(1);
    }

    @Test
    void a_call_is_given_to_a_colleague_after_a_word_with_them() throws Exception {
        var id = talking();
        carryOut(ANNA, new Task.HandOver(id, new Extension("202"), true));
        await().atMost(LONG).until(() -> state("202") == TelephoneState.BUSY);
        assertThat(switchboard.isConsulting(id, new Extension("201"))).isTrue();
        carryOut(ANNA, new Task.HangUp(id));
        await().atMost(LONG).until(() -> state("201") == TelephoneState.FREE);
        assertThat(call(id).isOver()).isFalse();
        carryOut(BORIS, new Task.HangUp(id));
        await().atMost(LONG).until(() -> call(id).isOver());
        assertThat(call(id).transfers()).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(CallTransfer.Kind.ATTENDED);
            assertThat(step.fromExtension()).isEqualTo("201");
        });
        assertThat(call(id).finalExtension()).contains("202");
        assertThat(told.all()).hasSize(1);
    }

    @Test
    void a_word_with_a_colleague_can_be_ended_without_giving_the_call_away() throws Exception {
        var id = talking();
        carryOut(ANNA, new Task.HandOver(id, new Extension("202"), true));
        await().atMost(LONG).until(() -> state("202") == TelephoneState.BUSY);
        carryOut(ANNA, new Task.TakeBack(id));
        await().atMost(LONG).until(() -> state("202") == TelephoneState.FREE);
        assertThat(switchboard.isConsulting(id, new Extension("201"))).isFalse();
        assertThat(state("201")).isEqualTo(TelephoneState.BUSY);
        carryOut(ANNA, new Task.HangUp(id));
        await().atMost(LONG).until(() -> call(id).isOver());
        assertThat(call(id).transfers()).isEmpty();
        assertThat(call(id).finalExtension()).contains("201");
    }

    @Test
    void a_call_that_still_rings_is_sent_to_a_colleague() throws Exception {
        var played = pbx.play(
                CallScript.of("inbound_answered").with(CLIENT).at("101", ANNA).waiting(Stop.BEFORE_ANSWER));
        await().atMost(LONG).until(() -> state("201") == TelephoneState.RINGING && played.isWaiting());
        var id = new PbxCallId("main", played.linkedId());
        carryOut(ANNA, new Task.HandOver(id, new Extension("202"), false));
        await().atMost(LONG).until(() -> state("202") == TelephoneState.BUSY);
        carryOut(BORIS, new Task.HangUp(id));
        await().atMost(LONG).until(() -> call(id).isOver());
        assertThat(call(id).outcome()).isEqualTo(CallOutcome.ANSWERED);
        assertThat(call(id).rang()).containsExactly("201", "202");
        assertThat(call(id).finalExtension()).contains("202");
    }

    @Test
    void nobody_ends_a_call_that_is_over() throws Exception {
        var id = talking();
        carryOut(ANNA, new Task.HangUp(id));
        await().atMost(LONG).until(() -> call(id).isOver());
        assertThatThrownBy(() -> carryOut(ANNA, new Task.HangUp(id)))
                .isInstanceOfSatisfying(
                        NotCarriedOut.class, not -> assertThat(not.why()).isEqualTo(Failure.NOT_ON_THE_LINE));
    }

    /** An inbound call of the client that Anna has answered. */
    private PbxCallId talking() {
        var played = pbx.play(CallScript.of("inbound_answered")
                .with(CLIENT)
                .at("101", ANNA)
                .fast(20)
                .waiting(Stop.BEFORE_HANGUP));
        await().atMost(LONG).until(() -> played.isWaiting() && state("201") == TelephoneState.BUSY);
        var id = new PbxCallId("main", played.linkedId());
        await().atMost(LONG).until(() -> call(id).answeredAt() != null);
        return id;
    }

    private void place(Telephone telephone, String channelId) throws NotCarriedOut {
        carryOut(telephone, new Task.Place(channelId, new PhoneNumber(CLIENT), null));
    }

    private void carryOut(Telephone telephone, Task task) throws NotCarriedOut {
        switchboard.carryOut(TelephoneOrder.given(
                        new TelephoneOrderId(UUID.randomUUID()),
                        new EmployeeId(UUID.randomUUID()),
                        new Extension(telephone.extension()),
                        task,
                        Instant.now())
                .sentTo("main"));
    }

    private TelephoneState state(String extension) {
        return switchboard.telephones().getOrDefault(extension, TelephoneState.UNKNOWN);
    }

    private Call call(PbxCallId id) {
        return call(id.linkedId());
    }

    private Call call(String linkedId) {
        await().atMost(LONG)
                .until(() -> told.all().stream()
                        .anyMatch(call -> call.key().linkedId().equals(linkedId)));
        return told.all().stream()
                .filter(call -> call.key().linkedId().equals(linkedId))
                .findFirst()
                .orElseThrow();
    }
}
