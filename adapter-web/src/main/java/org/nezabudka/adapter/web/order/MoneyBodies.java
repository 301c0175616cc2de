package org.nezabudka.adapter.web.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.Length;
import org.nezabudka.adapter.web.shared.MoneyBody;
import org.nezabudka.adapter.web.shared.Pointers;
import org.nezabudka.adapter.web.shared.RequestProblem;
import org.nezabudka.domain.order.Discount.Rounding;
import org.nezabudka.domain.order.OrderRules;
import org.nezabudka.domain.order.OrderRules.Gate;
import org.nezabudka.domain.order.PaymentTerms;
import org.nezabudka.domain.order.Stage;
import org.nezabudka.domain.payment.LedgerEntry;
import org.nezabudka.domain.payment.Milestone;
import org.nezabudka.domain.payment.PaymentForm;
import org.nezabudka.domain.payment.Schedule;
import org.nezabudka.domain.shared.Percent;

/** What may be sent about the money of an order. */
final class MoneyBodies {

    private MoneyBodies() {}

    /** A part of the schedule: of the price, a sum, or with neither all that is left. */
    record PartBody(
            @Length(max = 100) @Nullable String name,
            @Pattern(regexp = OrderBodies.DECIMAL) @Nullable String percent,
            @Valid @Nullable MoneyBody sum,
            @NotNull Milestone before,
            @Nullable LocalDate dueOn) {

        static PartBody of(Schedule.Part part) {
            return new PartBody(
                    part.name(),
                    part.share() instanceof Schedule.Share.OfPrice(Percent share) ? share.toString() : null,
                    part.share() instanceof Schedule.Share.Fixed(var sum) ? MoneyBody.of(sum) : null,
                    part.before(),
                    part.dueOn());
        }

        private Schedule.Part part(String place) {
            return new Schedule.Part(name, share(place), before, dueOn);
        }

        private Schedule.Share share(String place) {
            var share = percent;
            var fixed = sum;
            if (share != null && fixed != null) throw RequestProblem.invalid(place, "one-of");
            if (share != null)
                return new Schedule.Share.OfPrice(
                        Pointers.at(place + "/percent", () -> Percent.of("percent", new BigDecimal(share))));
            if (fixed == null) return new Schedule.Share.Rest();
            return Pointers.at(place + "/sum", () -> new Schedule.Share.Fixed(fixed.money(place + "/sum")));
        }

        static Schedule schedule(String place, List<PartBody> bodies) {
            var parts = new ArrayList<Schedule.Part>();
            for (int i = 0; i < bodies.size(); i++) parts.add(bodies.get(i).part(place + "/" + i));
            return Pointers.at(place, () -> new Schedule(parts));
        }
    }

    /** The bill. */
    record InvoiceBody(
            @NotNull @Length(min = 1, max = 50) String number,
            @Nullable LocalDate date,
            @Size(max = 20) List<@NotNull UUID> fileIds) {

        InvoiceBody {
            fileIds = OrderBodies.orNone(fileIds);
        }
    }

    /** What an agent gets. */
    record BonusBody(
            @NotNull @Valid MoneyBody amount,
            @Length(max = 200) @Nullable String agent) {}

    /** How it is to be paid, whole. */
    record TermsBody(
            @Nullable PaymentForm form,
            @Valid @Nullable InvoiceBody invoice,
            @Valid @Nullable BonusBody bonus,

            @NotNull @Size(min = 1, max = Schedule.MOST_PARTS)
            List<@NotNull @Valid PartBody> schedule) {

        PaymentTerms terms() {
            var agent = bonus;
            return new PaymentTerms(
                    form,
                    invoice == null
                            ? null
                            : new PaymentTerms.Invoice(
                                    invoice.number(), invoice.date(), OrderBodies.files(invoice.fileIds())),
                    agent == null
                            ? null
                            : Pointers.at(
                                    "/bonus/amount",
                                    () -> new PaymentTerms.AgentBonus(
                                            agent.amount().money("/bonus/amount"), agent.agent())),
                    PartBody.schedule("/schedule", schedule));
        }
    }

    /** What stands on paper. */
    record DocumentBody(
            @NotNull PaymentForm form,
            @NotNull LocalDate on,
            @Length(max = 100) @Nullable String number,
            @Length(max = 100) @Nullable String externalNumber,
            @Length(max = 1000) @Nullable String comment) {

        LedgerEntry.Document document() {
            return new LedgerEntry.Document(form, on, number, externalNumber, comment);
        }
    }

    /** Money that came. */
    record PaymentBody(
            @NotNull LedgerEntry.Purpose purpose,
            @NotNull @Valid MoneyBody amount,
            @NotNull @Valid DocumentBody document,
            @Nullable Boolean acceptExcess) {}

    /** Money that went back. */
    record RefundBody(
            @NotNull @Valid MoneyBody amount,
            @NotNull @Valid DocumentBody document,
            @NotNull @Length(min = 1, max = 1000) String reason) {}

    /** A line that was wrong. */
    record ReversalBody(
            @NotNull @Length(min = 1, max = 1000) String reason,
            @Nullable LocalDate on) {}

    /** How the company runs its orders. */
    record RulesBody(
            @NotNull @Size(min = 1, max = 8) Set<@NotNull Stage> stages,
            @NotNull Gate gate,
            @NotNull @Pattern(regexp = OrderBodies.DECIMAL) String discountLimit,
            @NotNull Rounding rounding,

            @NotNull @Size(min = 1, max = Schedule.MOST_PARTS)
            List<@NotNull @Valid PartBody> usualSchedule) {

        OrderRules rules(int version) {
            return new OrderRules(
                    stages,
                    gate,
                    Pointers.at("/discountLimit", () -> Percent.of("discountLimit", new BigDecimal(discountLimit))),
                    rounding,
                    PartBody.schedule("/usualSchedule", usualSchedule),
                    version);
        }
    }
}
