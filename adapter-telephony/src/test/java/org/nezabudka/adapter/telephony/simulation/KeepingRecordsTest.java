package org.nezabudka.adapter.telephony.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nezabudka.adapter.telephony.records.CsvPbxRecords;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.CallDirection;
import org.nezabudka.domain.call.CallOutcome;
import org.nezabudka.domain.call.CallsFromRecords;
import org.nezabudka.domain.call.PbxSettings;

/** The simulated PBX keeps its own records of what it plays, whether or not anybody listens. */
class KeepingRecordsTest {

    @TempDir
    Path folder;

    private SimulatedPbx pbx;

    @BeforeEach
    void open() {
        pbx = new SimulatedPbx(0, "crm", "secret", ZoneId.of("Europe/Moscow"), InstantSource.system(), folder);
    }

    @AfterEach
    void close() {
        pbx.close();
    }

    @Test
    void what_nobody_hears_is_recorded_with_the_people_who_took_part() throws Exception {
        var call = pbx.play(CallScript.of("inbound_answered")
                .with("+79031234567")
                .at("101", new Telephone("117", "Анна Белова"))
                .fast(50));
        call.over().get(30, TimeUnit.SECONDS);
        assertThat(cdr()).hasSize(1);
        assertThat(cdr().getFirst())
                .contains("\"+79031234567\"", "\"PJSIP/117-00000001\"", "\"ANSWERED\"", call.linkedId());
        assertThat(cel()).hasSize(15).allMatch(row -> row.contains(call.linkedId()));
        assertThat(cel().get(2)).contains("CHAN_START", "Анна Белова", "\"117\"");
        assertThat(pbx.truth()).singleElement().satisfies(truth -> {
            assertThat(truth.linkedId()).isEqualTo(call.linkedId());
            assertThat(truth.direction()).isEqualTo(CallDirection.INBOUND);
            assertThat(truth.outcome()).isEqualTo(CallOutcome.ANSWERED);
            assertThat(truth.endedAt()).isAfter(truth.startedAt());
        });
    }

    @Test
    void a_restart_ends_and_records_what_goes_on() throws Exception {
        var call = pbx.play(CallScript.of("inbound_answered").fast(50).waiting(CallScript.Stop.BEFORE_HANGUP));
        await().until(call::isWaiting);
        pbx.restart(Duration.ofMillis(10)).get(30, TimeUnit.SECONDS);
        assertThat(cdr()).singleElement().asString().contains("ANSWERED", call.linkedId());
        assertThat(cel()).filteredOn(row -> row.contains("CHAN_END")).hasSize(2);
        assertThat(pbx.truth()).singleElement().satisfies(truth -> {
            assertThat(truth.outcome()).isEqualTo(CallOutcome.ANSWERED);
            assertThat(truth.endedAt()).isNotNull();
        });
    }

    @Test
    void after_a_crash_nothing_more_is_recorded_and_later_calls_are() throws Exception {
        var call = pbx.play(CallScript.of("inbound_missed").fast(50).waiting(CallScript.Stop.BEFORE_ANSWER));
        await().until(call::isWaiting);
        int rows = cel().size();
        var back = pbx.crash(Duration.ofMillis(200));
        pbx.play(CallScript.of("inbound_missed").fast(50));
        back.get(30, TimeUnit.SECONDS);
        call.proceed();
        assertThat(cdr()).isEmpty();
        assertThat(cel()).hasSize(rows).noneMatch(row -> row.contains("CHAN_END"));
        var later = pbx.play(CallScript.of("inbound_missed").fast(50));
        later.over().get(30, TimeUnit.SECONDS);
        assertThat(cdr()).hasSize(1);
        assertThat(pbx.truth()).extracting(TrueCall::linkedId).containsExactly(call.linkedId(), later.linkedId());
        assertThat(pbx.truth()).extracting(TrueCall::outcome).containsExactly(null, CallOutcome.NO_ANSWER);
    }

    @Test
    void a_call_broken_by_a_crash_is_told_by_the_log_once_the_exchange_is_back() throws Exception {
        var call = pbx.play(CallScript.of("inbound_answered").fast(50).waiting(CallScript.Stop.BEFORE_HANGUP));
        await().until(call::isWaiting);
        pbx.crash(Duration.ofMillis(10)).get(30, TimeUnit.SECONDS);
        var later = pbx.play(CallScript.of("inbound_missed").fast(50));
        later.over().get(30, TimeUnit.SECONDS);
        var zone = ZoneId.of("Europe/Moscow");
        var history = new CsvPbxRecords(
                        "main", null, folder.resolve("cel.csv"), null, null, StandardCharsets.UTF_8, zone)
                .between(Instant.EPOCH, Instant.now().plusSeconds(60));
        var told = new CallsFromRecords(PbxSettings.usual("main")).told(history.log(), List.of());
        assertThat(told).extracting(one -> one.key().linkedId()).containsExactly(call.linkedId(), later.linkedId());
        assertThat(told).extracting(Call::outcome).containsExactly(CallOutcome.ANSWERED, CallOutcome.NO_ANSWER);
    }

    private List<String> cdr() throws Exception {
        return rows("Master.csv");
    }

    private List<String> cel() throws Exception {
        return rows("cel.csv");
    }

    private List<String> rows(String file) throws Exception {
        var lines = Files.readAllLines(folder.resolve(file));
        return lines.subList(1, lines.size());
    }
}
