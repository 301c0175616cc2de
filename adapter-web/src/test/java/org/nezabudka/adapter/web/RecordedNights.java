package org.nezabudka.adapter.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.call.CallLedger;
import org.nezabudka.application.call.CallReconciliation;
import org.nezabudka.application.call.CallRecording;
import org.nezabudka.application.call.InMemoryCalls;
import org.nezabudka.application.call.PbxHistory;
import org.nezabudka.application.call.PbxRecords;
import org.nezabudka.application.call.RecordSource;
import org.nezabudka.application.shared.TimeOrderedIds;
import org.nezabudka.application.telephone.PlacedCalls;
import org.nezabudka.domain.call.DetailRecord;
import org.nezabudka.domain.call.NumberingPlan;
import org.nezabudka.domain.call.PbxSettings;

/** A telephone exchange that recorded one call a day at noon, of which nobody heard. */
final class RecordedNights implements PbxRecords {

    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private RecordedNights() {}

    static CallLedger ledger(InMemoryCompany company, InMemoryCalls calls) {
        var recording = new CallRecording(
                calls,
                company.clients(),
                company.clientRegistration(),
                company.employees(),
                NumberingPlan.russian("495"),
                company.ownLines(),
                new PlacedCalls(company.telephoneOrders()),
                company.inquiryAnswering(),
                company.liveEvents(),
                company.transactions());
        var reconciliation = new CallReconciliation(
                List.of(new RecordSource(new RecordedNights(), PbxSettings.usual("main"))),
                company.owedReconciliations(),
                calls,
                recording,
                day -> {},
                company.transactions(),
                new TimeOrderedIds(company.clock()),
                company.clock(),
                ZONE);
        return new CallLedger(reconciliation, company.auditTrail(), company.transactions(), company.clock(), ZONE);
    }

    @Override
    public String pbx() {
        return "main";
    }

    @Override
    public PbxHistory between(Instant from, Instant until) {
        var noon = from.atZone(ZONE).toLocalDate().atTime(12, 0).atZone(ZONE).toInstant();
        var rows = Stream.iterate(noon, at -> at.isBefore(until), at -> at.plus(Duration.ofDays(1)))
                .filter(at -> !at.isBefore(from))
                .map(RecordedNights::row)
                .toList();
        return new PbxHistory(List.of(), rows, List.of());
    }

    private static DetailRecord row(Instant at) {
        var id = at.getEpochSecond() + ".1";
        return new DetailRecord(
                at,
                null,
                at.plusSeconds(20),
                id,
                "PJSIP/trunk-00000001",
                id,
                "PJSIP/101-00000002",
                "+74951110001",
                null,
                "74951230101",
                "Dial",
                DetailRecord.Disposition.NO_ANSWER,
                "74951230101",
                null);
    }
}
