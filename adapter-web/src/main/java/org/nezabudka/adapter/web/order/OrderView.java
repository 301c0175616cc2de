package org.nezabudka.adapter.web.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.order.MoneyBodies.PartBody;
import org.nezabudka.adapter.web.shared.AddressBody;
import org.nezabudka.adapter.web.shared.MoneyBody;
import org.nezabudka.domain.measurement.MeasurementState;
import org.nezabudka.domain.order.Condition;
import org.nezabudka.domain.order.Contract;
import org.nezabudka.domain.order.Dossier.MeasurementStanding;
import org.nezabudka.domain.order.Stage;
import org.nezabudka.domain.payment.Balance.PartState;
import org.nezabudka.domain.payment.LedgerEntry;
import org.nezabudka.domain.payment.Milestone;
import org.nezabudka.domain.payment.PaymentForm;

/** An order as it is answered; {@code money} is absent for whoever may not see it. */
record OrderView(
        UUID id,
        int version,
        String number,
        LocalDate date,
        Stage stage,
        Instant since,
        boolean overdue,
        Client client,
        Named manager,
        @Nullable Named openedBy,
        Instant openedAt,
        FormView form,
        @Nullable CancellationView cancellation,
        List<DeskView> desks,
        List<Stage> path,
        @Nullable Stage next,
        List<UnmetView> unmet,
        MeasurementStanding measurementStanding,
        @Nullable MeasurementLine measurement,
        List<ProjectView> projects,
        boolean projectStale,
        List<ApprovalView> approvals,
        boolean approved,
        boolean approvalStale,
        @Nullable ContractView contract,
        FulfilmentLine fulfilment,
        @Nullable MoneyView money,
        List<Action> actions) {

    /** Somebody, or a department. */
    record Named(UUID id, String name) {}

    /** @param visible whether the card may be opened */
    record Client(UUID id, String name, boolean visible) {}

    /** The head of the form. */
    record FormView(
            @Nullable String title,
            @Nullable AddressBody address,
            @Nullable LocalDate due,
            @Nullable String note) {}

    /** Why it came to nothing. */
    record CancellationView(
            Stage from,
            @Nullable Named by,
            String reason,
            @Nullable MoneyBody retained) {}

    /** Where it lay, the present desk last. */
    record DeskView(
            @Nullable Named department,
            @Nullable Named person,
            Instant since,
            @Nullable Named handedBy,
            @Nullable String note) {}

    /** What stands in the way of the next stage. */
    record UnmetView(Condition condition, @Nullable String text) {}

    /** The measurement it rests on. */
    record MeasurementLine(
            UUID id,
            long number,
            MeasurementState state,
            LocalDate requestedOn,
            @Nullable Instant measuredAt,
            List<UUID> fileIds) {}

    /** A version of the project. */
    record ProjectView(
            int number,
            LocalDate drawnOn,
            @Nullable String description,
            List<UUID> fileIds,
            @Nullable UUID measurementId,
            @Nullable Named by,
            Instant at) {}

    /** A word of the technologist. */
    record ApprovalView(
            boolean approved,
            @Nullable String remark,
            @Nullable Named by,
            Instant at,
            @Nullable Integer project,
            int calculation) {}

    /** The contract; absent also for whoever may not see it. */
    record ContractView(
            String number,
            Contract.State state,
            boolean signed,
            boolean stale,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate executionDue,
            @Nullable Integer warrantyMonths,
            List<UUID> fileIds,
            List<SigningView> signings) {}

    /** That it was signed, or a supplement to it. */
    record SigningView(
            int calculation, LocalDate on, @Nullable Named by, Instant at) {}

    /** Visits and claims. */
    record FulfilmentLine(
            int deliveries,
            int deliveriesDone,
            int assemblies,
            int assembliesDone,
            boolean actSigned,
            int openClaims) {}

    /** All about its money. */
    record MoneyView(
            CalculationView calculation,
            boolean calculationStale,
            List<FormerCalculation> former,
            TermsView terms,
            BalanceView balance,
            List<EntryView> ledger) {}

    /** The present calculation. */
    record CalculationView(
            int number,
            List<LineView> lines,
            @Nullable MoneyBody enteredTotal,
            @Nullable String discountPercent,
            @Nullable MoneyBody discountAmount,
            PriceView price,
            List<UUID> fileIds,
            @Nullable LocalDate sumAgreedOn,
            @Nullable String priceNote,
            @Nullable LocalDate priceAgreedOn,
            boolean frozen,
            @Nullable Integer project,
            @Nullable UUID measurementId,
            @Nullable Named by,
            Instant at,
            @Nullable String reason) {}

    /** What it comes to. */
    record PriceView(MoneyBody lines, MoneyBody total, MoneyBody discount, MoneyBody due) {}

    /** A position. */
    record LineView(
            int number, @Nullable String group, String product, String quantity, MoneyBody price, MoneyBody amount) {}

    /** A version that another one followed. */
    record FormerCalculation(
            int number,
            MoneyBody due,
            boolean frozen,
            @Nullable Named by,
            Instant at,
            @Nullable String reason) {}

    /** How it is to be paid. */
    record TermsView(
            @Nullable PaymentForm form,
            @Nullable InvoiceView invoice,
            @Nullable BonusView bonus,
            List<PartBody> schedule) {}

    /** The bill. */
    record InvoiceView(String number, @Nullable LocalDate date, List<UUID> fileIds) {}

    /** What an agent gets. */
    record BonusView(MoneyBody amount, @Nullable String agent) {}

    /** What follows from price, ledger and schedule. */
    record BalanceView(
            MoneyBody due,
            MoneyBody paid,
            MoneyBody outstanding,
            MoneyBody overpaid,
            MoneyBody overdue,
            List<PartPaidView> parts) {}

    /** A part of the schedule as it stands. */
    record PartPaidView(
            @Nullable String name,
            Milestone before,
            @Nullable LocalDate dueOn,
            MoneyBody amount,
            MoneyBody paid,
            PartState state) {}

    /** A line of the ledger. */
    record EntryView(
            UUID id,
            Kind kind,
            LedgerEntry.@Nullable Purpose purpose,
            MoneyBody amount,
            MoneyBody effect,
            PaymentForm form,
            LocalDate on,
            @Nullable String number,
            @Nullable String externalNumber,
            @Nullable String comment,
            @Nullable String reason,
            @Nullable UUID reverses,
            boolean reversed,
            boolean excessAccepted,
            @Nullable Named by,
            Instant at) {}

    /** What happened. */
    enum Kind {
        PAYMENT,
        REFUND,
        REVERSAL
    }

    /** What the actor may do, and why not. */
    record Action(String name, boolean allowed, @Nullable String reason) {}
}
