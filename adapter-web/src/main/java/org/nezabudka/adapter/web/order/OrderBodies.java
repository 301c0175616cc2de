package org.nezabudka.adapter.web.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.AddressBody;
import org.nezabudka.adapter.web.shared.Length;
import org.nezabudka.adapter.web.shared.MoneyBody;
import org.nezabudka.adapter.web.shared.Pointers;
import org.nezabudka.adapter.web.shared.RequestProblem;
import org.nezabudka.application.order.OrderWork;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.order.Calculation;
import org.nezabudka.domain.order.Contract;
import org.nezabudka.domain.order.Discount;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderForm;
import org.nezabudka.domain.order.OrderLine;
import org.nezabudka.domain.order.Quantity;
import org.nezabudka.domain.order.Stage;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Percent;

/** What may be sent about an order; lists that are left out are empty. */
final class OrderBodies {

    static final String DECIMAL = "[0-9]{1,9}(\\.[0-9]{1,6})?";
    private static final String CODE = "[a-z0-9][a-z0-9-]{0,49}";

    private OrderBodies() {}

    /** The head of the form, whole. */
    record FormBody(
            @Length(max = 200) @Nullable String title,
            @Valid @Nullable AddressBody address,
            @Nullable LocalDate due,
            @Length(max = 4000) @Nullable String note) {

        OrderForm form(String place) {
            var where = address;
            return new OrderForm(
                    title, where == null ? null : Pointers.within(place + "/address", where::address), due, note);
        }
    }

    /** A new order. */
    record NewOrder(
            @NotNull UUID clientId,
            @Nullable UUID managerId,
            @Nullable UUID measurementId,
            @Valid @Nullable FormBody form) {

        OrderWork.Wish wish() {
            return new OrderWork.Wish(
                    new ClientId(clientId),
                    managerId == null ? null : new EmployeeId(managerId),
                    form == null ? OrderForm.EMPTY : form.form("/form"),
                    measurementId == null ? null : new MeasurementId(measurementId));
        }
    }

    /** Who runs it. */
    record ManagerBody(@NotNull UUID employeeId) {}

    /** Where it goes. */
    record CustodyBody(
            @Nullable UUID departmentId,
            @Nullable UUID employeeId,
            @Length(max = 500) @Nullable String note) {}

    /** What it rests on; absent: nothing. */
    record MeasurementBody(@Nullable UUID measurementId) {}

    /** A version of the project. */
    record ProjectBody(
            @NotNull LocalDate drawnOn,
            @Length(max = 4000) @Nullable String description,
            @Size(max = 50) List<@NotNull UUID> fileIds) {

        ProjectBody {
            fileIds = orNone(fileIds);
        }

        Order.Drawn drawn() {
            return new Order.Drawn(drawnOn, description, files(fileIds));
        }
    }

    /** A position. */
    record LineBody(
            @Min(1) @Max(100_000) int number,
            @Pattern(regexp = CODE) @Nullable String group,
            @NotNull @Length(min = 1, max = 300) String product,
            @NotNull @Pattern(regexp = DECIMAL) String quantity,
            @NotNull @Valid MoneyBody price) {

        private OrderLine line(String place) {
            return new OrderLine(
                    number,
                    group == null ? null : new EntryCode(group),
                    product,
                    Pointers.at(place + "/quantity", () -> Quantity.of(new BigDecimal(quantity))),
                    price.money(place + "/price"));
        }
    }

    /** Of the total, or a sum; one of both. */
    record DiscountBody(
            @Pattern(regexp = DECIMAL) @Nullable String percent,
            @Valid @Nullable MoneyBody amount) {

        private Discount discount(Discount.Rounding rounding) {
            var share = percent;
            var sum = amount;
            if (share != null && sum == null)
                return new Discount.OfTotal(
                        Pointers.at("/discount/percent", () -> Percent.of("percent", new BigDecimal(share))), rounding);
            if (share == null && sum != null)
                return Pointers.at("/discount/amount", () -> new Discount.Sum(sum.money("/discount/amount")));
            throw RequestProblem.invalid("/discount", "one-of");
        }
    }

    /** The calculation, whole. */
    record CalculationBody(
            @Size(max = Calculation.MOST_LINES) List<@NotNull @Valid LineBody> lines,
            @Valid @Nullable MoneyBody total,
            @Valid @Nullable DiscountBody discount,
            @Size(max = 50) List<@NotNull UUID> fileIds,
            @Nullable LocalDate sumAgreedOn,
            @Length(max = 4000) @Nullable String priceNote,
            @Nullable LocalDate priceAgreedOn) {

        CalculationBody {
            lines = orNone(lines);
            fileIds = orNone(fileIds);
        }

        Calculation.Contents contents(Discount.Rounding rounding) {
            var positions = new ArrayList<OrderLine>();
            for (int i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                var place = "/lines/" + i;
                positions.add(Pointers.within(place, () -> line.line(place)));
            }
            return new Calculation.Contents(
                    positions,
                    total == null ? null : total.money("/total"),
                    discount == null ? new Discount.None() : discount.discount(rounding),
                    files(fileIds),
                    sumAgreedOn,
                    priceNote,
                    priceAgreedOn);
        }
    }

    /** Why. */
    record ReasonBody(@NotNull @Length(min = 1, max = 1000) String reason) {}

    /** What stands in the contract. */
    record ContractBody(
            @NotNull @Length(min = 1, max = 50) String number,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate executionDue,

            @Min(0) @Max(Contract.MOST_WARRANTY_MONTHS) @Nullable
            Integer warrantyMonths,

            @Size(max = Contract.MOST_FILES) List<@NotNull UUID> fileIds) {

        ContractBody {
            fileIds = orNone(fileIds);
        }

        Contract.Terms terms() {
            return new Contract.Terms(number, validUntil, executionDue, warrantyMonths, files(fileIds));
        }
    }

    /** The day that stands on the contract. */
    record SigningBody(@NotNull LocalDate on) {}

    /** What the technologist says. */
    record ApprovalBody(
            @NotNull Boolean approved,
            @Length(max = 2000) @Nullable String remark) {}

    /** Which stage is entered. */
    record StageBody(
            @NotNull Stage stage,
            @Length(max = 1000) @Nullable String reason,
            @Nullable Boolean override) {}

    /** Why it comes to nothing, and what is kept of what was paid. */
    record CancellationBody(
            @NotNull @Length(min = 1, max = 1000) String reason,
            @Valid @Nullable MoneyBody retained) {}

    static List<FileId> files(List<UUID> ids) {
        return ids.stream().map(FileId::new).toList();
    }

    static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
