package org.nezabudka.adapter.web.fulfilment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.AddressBody;
import org.nezabudka.adapter.web.shared.MoneyBody;
import org.nezabudka.domain.fulfilment.ClaimState;
import org.nezabudka.domain.fulfilment.JobKind;
import org.nezabudka.domain.fulfilment.JobState;
import org.nezabudka.domain.fulfilment.WarrantyCheck;
import org.nezabudka.domain.order.Stage;

/** Visits and claims as JSON. */
final class FulfilmentView {

    private FulfilmentView() {}

    record Person(UUID id, String name) {}

    record OrderRef(UUID id, String number, boolean visible) {}

    record ClientRef(UUID id, String name, boolean visible) {}

    record WindowView(Instant from, Instant until) {}

    record CrewMember(UUID id, String name, boolean works) {}

    record CrewView(UUID id, int version, String name, List<CrewMember> members, boolean active) {}

    record VehicleView(
            UUID id,
            int version,
            String name,
            String plate,
            @Nullable String capacity,
            boolean active) {}

    record Warning(String code, String text) {}

    record Action(String name, boolean allowed, @Nullable String reason) {}

    record Item(int number, String product, String quantity) {}

    record FileLine(
            UUID id,
            String name,
            String mediaType,
            String group,
            long size,
            @Nullable String section,
            Instant uploadedAt,
            String uploadedBy) {}

    record ActView(
            List<UUID> fileIds,
            @Nullable UUID signatureId,
            @Nullable String signedBy,
            @Nullable String result,
            @Nullable String remarks,
            @Nullable String defects) {}

    record ClaimRef(UUID id, long number) {}

    record JobView(
            UUID id,
            int version,
            long number,
            JobKind kind,
            JobState state,
            boolean overdue,
            OrderRef order,
            ClientRef client,
            @Nullable ClaimRef claim,
            AddressBody address,
            @Nullable String contact,
            @Nullable String phone,
            @Nullable String access,
            @Nullable WindowView wish,
            @Nullable MoneyBody cost,
            @Nullable MoneyBody collect,
            @Nullable Boolean carrying,
            @Nullable Boolean unloading,
            @Nullable Integer pieces,
            @Nullable String works,
            @Nullable String materials,
            @Nullable String note,
            WindowView window,
            Person crew,
            @Nullable Person vehicle,
            List<Item> items,
            @Nullable Person plannedBy,
            Instant plannedAt,
            @Nullable Person actedBy,
            @Nullable Instant actedAt,
            @Nullable String reason,
            @Nullable ActView act,
            List<Warning> warnings,
            List<FileLine> files,
            List<Action> actions) {}

    record JobLine(
            UUID id,
            int version,
            long number,
            JobKind kind,
            JobState state,
            boolean overdue,
            WindowView window,
            Person crew,
            @Nullable Person vehicle,
            OrderRef order,
            @Nullable Long claimNumber,
            @Nullable UUID clientId,
            String clientName,
            AddressBody address,
            @Nullable MoneyBody cost,
            int files) {}

    record Ready(
            UUID orderId,
            String number,
            Stage stage,
            JobKind wants,
            String clientName,
            @Nullable String title,
            @Nullable LocalDate due,
            @Nullable AddressBody address) {}

    record CalendarView(List<JobLine> jobs, List<Ready> ready, String zone) {}

    record ClaimLine(
            UUID id,
            int version,
            long number,
            ClaimState state,
            boolean overdue,
            OrderRef order,
            @Nullable Integer line,
            @Nullable String product,
            @Nullable String cause,
            String description,
            @Nullable String culpritName,
            @Nullable UUID clientId,
            String clientName,
            @Nullable LocalDate deadline,
            @Nullable MoneyBody cost,
            @Nullable Boolean free,
            int repeats,
            Instant raisedAt) {}

    record VerdictView(
            boolean accepted,
            boolean free,
            String text,
            @Nullable Person by,
            Instant at) {}

    record ClosingView(String confirmation, @Nullable Person by, Instant at) {}

    record ReopeningView(String reason, @Nullable Person by, Instant at) {}

    record WarrantyView(
            boolean free,
            WarrantyCheck.Reason reason,
            String text,
            @Nullable LocalDate until) {}

    record VisitRef(UUID id, long number, JobKind kind, JobState state, WindowView window) {}

    record ClaimView(
            UUID id,
            int version,
            long number,
            ClaimState state,
            boolean overdue,
            OrderRef order,
            ClientRef client,
            @Nullable Integer line,
            @Nullable String product,
            @Nullable VisitRef visit,
            @Nullable String cause,
            String description,
            @Nullable String foundBy,
            @Nullable Person culprit,
            @Nullable MoneyBody cost,
            @Nullable LocalDate deadline,
            @Nullable Person raisedBy,
            Instant raisedAt,
            @Nullable VerdictView verdict,
            @Nullable ClosingView closing,
            List<ReopeningView> reopenings,
            int repeats,
            WarrantyView warranty,
            List<VisitRef> repairs,
            List<FileLine> files,
            List<Action> actions) {}
}
