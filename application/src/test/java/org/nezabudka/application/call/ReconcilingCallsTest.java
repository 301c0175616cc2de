package org.nezabudka.application.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.call.CallBuilder.aCall;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.notification.Notice;
import org.nezabudka.application.shared.TimeOrderedIds;
import org.nezabudka.application.telephone.PlacedCalls;
import org.nezabudka.domain.call.CallOutcome;
import org.nezabudka.domain.call.DetailRecord;
import org.nezabudka.domain.call.Evidence;
import org.nezabudka.domain.call.NumberingPlan;
import org.nezabudka.domain.call.PbxCallId;
import org.nezabudka.domain.call.PbxSettings;
import org.nezabudka.domain.organization.EmployeeId;

class ReconcilingCallsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private final InMemoryCompany company = InMemoryCompany.start();
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
    private final EmployeeId watcher = company.anAdministrator().employee();
    private final List<DetailRecord> rows = new ArrayList<>();
    private boolean away;
    private int looks;
    private final PbxRecords records = new PbxRecords() {
        @Override
        public String pbx() {
            return "main";
        }

        @Override
        public PbxHistory between(Instant from, Instant until) {
            looks++;
            if (away) throw new RecordsUnreachable("main", "gone");
            return new PbxHistory(
                    List.of(),
                    rows.stream()
                            .filter(row -> !row.startedAt().isBefore(from)
                                    && row.startedAt().isBefore(until))
                            .toList(),
                    List.of());
        }
    };
    private final CallReconciliation reconciliation = new CallReconciliation(
            List.of(new RecordSource(records, PbxSettings.usual("main"))),
            company.owedReconciliations(),
            company.calls(),
            recording,
            new LedgerNotices(company.heardNotices(), () -> Set.of(watcher)),
            company.transactions(),
            new TimeOrderedIds(company.clock()),
            company.clock(),
            ZONE);

    private Instant now;

    @BeforeEach
    void begin() {
        now = company.clock().instant();
    }

    private void recorded(String id, Instant startedAt, int seconds) {
        rows.add(new DetailRecord(
                startedAt,
                startedAt.plusSeconds(3),
                startedAt.plusSeconds(seconds),
                id,
                "PJSIP/trunk-00000001",
                id,
                "PJSIP/101-00000002",
                "+79161110001",
                null,
                "74951230101",
                "Dial",
                DetailRecord.Disposition.ANSWERED,
                "74951230101",
                null));
    }

    @Test
    void what_happened_in_a_gap_is_told_to_the_journal_once() {
        recorded("1.1", now.minusSeconds(300), 60);
        reconciliation.gap("main", now.minusSeconds(400), now);
        reconciliation.runDue(100);
        var healed = company.calls().find(new PbxCallId("main", "1.1")).orElseThrow();
        assertThat(healed.call().outcome()).isEqualTo(CallOutcome.ANSWERED);
        assertThat(healed.call().talk()).hasSeconds(57);
        assertThat(healed.call().evidence()).isEqualTo(Evidence.FROM_CDR);
        company.clock().advance(Duration.ofMinutes(2));
        reconciliation.runDue(100);
        assertThat(company.calls().all()).containsExactly(healed);
    }

    @Test
    void a_row_that_is_written_later_is_found_by_a_later_look() {
        reconciliation.gap("main", now.minusSeconds(400), now);
        reconciliation.runDue(100);
        recorded("1.1", now.minusSeconds(100), 160);
        company.clock().advance(Duration.ofMinutes(6));
        reconciliation.runDue(100);
        assertThat(company.calls().find(new PbxCallId("main", "1.1"))).isPresent();
    }

    @Test
    void records_that_cannot_be_read_are_read_when_they_can() {
        recorded("1.1", now.minusSeconds(300), 60);
        reconciliation.gap("main", now.minusSeconds(400), now);
        away = true;
        assertThatThrownBy(() -> reconciliation.runDue(100)).isInstanceOf(RecordsUnreachable.class);
        away = false;
        company.clock().advance(Duration.ofMinutes(11));
        reconciliation.runDue(100);
        assertThat(company.calls().find(new PbxCallId("main", "1.1"))).isPresent();
    }

    @Test
    void every_hour_and_every_night_it_looks_without_being_told() {
        reconciliation.runDue(100);
        recorded("1.1", now.plusSeconds(60), 60);
        company.clock().advance(Duration.ofMinutes(61));
        reconciliation.runDue(100);
        assertThat(company.calls().all()).hasSize(1);
        recorded("1.2", now.plusSeconds(4_000), 60);
        company.clock().advance(Duration.ofDays(1));
        reconciliation.runDue(100);
        assertThat(company.calls().find(new PbxCallId("main", "1.2"))).isPresent();
    }

    @Test
    void a_day_that_does_not_agree_in_the_night_is_told_to_whoever_watches_over_the_telephony() {
        reconciliation.runDue(100);
        recorded("1.1", now.plusSeconds(60), 60);
        recording.record(aCall().named("9.9")
                .from("89161110001")
                .begun(now.plusSeconds(600))
                .ringingAt("101")
                .answeredBy("101", 3)
                .ended(CallOutcome.ANSWERED, 60)
                .build());
        company.clock().advance(Duration.ofDays(1));
        reconciliation.runDue(100);
        assertThat(company.heardNotices().of(Notice.Kind.CALLS_DIFFER)).containsExactly(watcher);
    }

    @Test
    void a_day_that_agrees_is_not_spoken_of() {
        reconciliation.runDue(100);
        recorded("1.1", now.plusSeconds(60), 60);
        company.clock().advance(Duration.ofDays(1));
        reconciliation.runDue(100);
        assertThat(company.calls().all()).hasSize(1);
        assertThat(company.heardNotices().of(Notice.Kind.CALLS_DIFFER)).isEmpty();
    }

    @Test
    void what_was_heard_stands_and_the_ledger_says_what_is_missing_extra_and_different() {
        var noon = LocalDate.ofInstant(now, ZONE)
                .minusDays(2)
                .atTime(12, 0)
                .atZone(ZONE)
                .toInstant();
        recorded("1.1", noon, 60);
        recorded("1.2", noon.plusSeconds(100), 60);
        recorded("1.3", noon.plusSeconds(200), 60);
        recording.record(aCall().named("1.1")
                .from("89161110001")
                .begun(noon.plusMillis(400))
                .ringingAt("101")
                .answeredBy("101", 3)
                .ended(CallOutcome.ANSWERED, 60)
                .build());
        recording.record(aCall().named("1.2")
                .from("+79161110001")
                .begun(noon.plusSeconds(100))
                .ringingAt("101")
                .ended(CallOutcome.NO_ANSWER, 20)
                .build());
        recording.record(aCall().named("9.9")
                .begun(noon.plusSeconds(300))
                .ringingAt("101")
                .ended(CallOutcome.NO_ANSWER, 20)
                .build());
        var day = LocalDate.ofInstant(noon, ZONE);
        var before = reconciliation.ledger("main", day, day).getFirst();
        assertThat(before.inPbx()).isEqualTo(3);
        assertThat(before.inJournal()).isEqualTo(3);
        assertThat(before.entries())
                .extracting(entry -> entry.kind() + " " + entry.linkedId() + " " + entry.field())
                .containsExactly(
                        "DIFFERING 1.2 outcome", "DIFFERING 1.2 endedAt", "MISSING 1.3 null", "EXTRA 9.9 null");

        reconciliation.mend("main", noon.minusSeconds(60), noon.plusSeconds(600));
        var after = reconciliation.ledger("main", day, day).getFirst();
        assertThat(after.count(LedgerDay.Kind.MISSING)).isZero();
        assertThat(after.inJournal()).isEqualTo(4);
        assertThat(reconciliation.mend("main", noon.minusSeconds(60), noon.plusSeconds(600)))
                .isZero();
    }

    @Test
    void two_months_are_mended_completely_and_the_records_are_read_once_for_each_month() {
        var ledger =
                new CallLedger(reconciliation, company.auditTrail(), company.transactions(), company.clock(), ZONE);
        var today = LocalDate.ofInstant(now, ZONE);
        for (int days = 0; days < 60; days++)
            recorded(
                    "1." + days,
                    today.minusDays(days).atStartOfDay(ZONE).plusHours(1).toInstant(),
                    60);

        assertThat(ledger.mend(company.anAdministrator(), null, today.minusDays(59), today))
                .isEqualTo(60);
        assertThat(looks).isEqualTo(2);
        assertThat(company.calls().all()).hasSize(60);
        assertThat(ledger.days(company.anAdministrator(), "main", today.minusDays(30), today))
                .hasSize(31)
                .allMatch(LedgerDay::agrees);
        assertThat(looks).isEqualTo(3);
    }
}
