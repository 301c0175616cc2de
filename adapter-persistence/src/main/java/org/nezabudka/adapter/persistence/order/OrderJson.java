package org.nezabudka.adapter.persistence.order;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.shared.Json;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.order.Approval;
import org.nezabudka.domain.order.Basis;
import org.nezabudka.domain.order.Calculation;
import org.nezabudka.domain.order.Contract;
import org.nezabudka.domain.order.Discount;
import org.nezabudka.domain.order.OrderLine;
import org.nezabudka.domain.order.PaymentTerms;
import org.nezabudka.domain.order.ProjectVersion;
import org.nezabudka.domain.order.Quantity;
import org.nezabudka.domain.order.Sections;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.payment.PaymentForm;
import org.nezabudka.domain.shared.Money;
import org.nezabudka.domain.shared.Percent;
import tools.jackson.databind.JsonNode;

/** The sections of orders, which are only ever read whole. Sums are in minor units of the order's currency. */
final class OrderJson {

    private OrderJson() {}

    static String of(Sections sections) {
        return Json.write(Json.object(
                "projects",
                sections.projects().stream().map(OrderJson::of).toList(),
                "calculations",
                sections.calculations().stream().map(OrderJson::of).toList(),
                "contract",
                sections.contract() == null ? null : of(sections.contract()),
                "terms",
                of(sections.terms()),
                "approvals",
                sections.approvals().stream().map(OrderJson::of).toList()));
    }

    static Sections sections(JsonNode node, @Nullable MeasurementId measurement, Currency currency) {
        return new Sections(
                measurement,
                Json.list(node, "projects", OrderJson::project),
                Json.list(node, "calculations", one -> calculation(one, currency)),
                contract(node.get("contract")),
                terms(node.get("terms"), currency),
                Json.list(node, "approvals", OrderJson::approval));
    }

    private static Map<String, Object> of(ProjectVersion project) {
        return Json.object(
                "number", project.number(),
                "drawnOn", project.drawnOn().toString(),
                "description", project.description(),
                "files", texts(project.files()),
                "restsOn", text(project.restsOn()),
                "by", text(project.by()),
                "at", Rows.kept(project.at()).toString());
    }

    private static ProjectVersion project(JsonNode node) {
        return new ProjectVersion(
                node.get("number").asInt(),
                LocalDate.parse(Json.text(node, "drawnOn")),
                Json.textOrNull(node, "description"),
                files(node),
                measurement(node, "restsOn"),
                employee(node, "by"),
                Json.instant(node, "at"));
    }

    private static Map<String, Object> of(Calculation calculation) {
        var contents = calculation.contents();
        return Json.object(
                "number", calculation.number(),
                "lines", contents.lines().stream().map(OrderJson::of).toList(),
                "enteredTotal", minor(contents.enteredTotal()),
                "discount", of(contents.discount()),
                "files", texts(contents.files()),
                "sumAgreedOn", text(contents.sumAgreedOn()),
                "priceNote", contents.priceNote(),
                "priceAgreedOn", text(contents.priceAgreedOn()),
                "measurement", text(calculation.basis().measurement()),
                "project", calculation.basis().project(),
                "frozen", calculation.frozen(),
                "by", text(calculation.by()),
                "at", Rows.kept(calculation.at()).toString(),
                "linesChangedAt", Rows.kept(calculation.linesChangedAt()).toString(),
                "reason", calculation.reason());
    }

    private static Calculation calculation(JsonNode node, Currency currency) {
        var contents = new Calculation.Contents(
                Json.list(node, "lines", one -> line(one, currency)),
                money(node, "enteredTotal", currency),
                discount(node.get("discount"), currency),
                files(node),
                day(node, "sumAgreedOn"),
                Json.textOrNull(node, "priceNote"),
                day(node, "priceAgreedOn"));
        return new Calculation(
                node.get("number").asInt(),
                contents,
                new Basis(
                        measurement(node, "measurement"),
                        Json.has(node, "project") ? node.get("project").asInt() : null),
                node.get("frozen").asBoolean(),
                employee(node, "by"),
                Json.instant(node, "at"),
                Json.instant(node, "linesChangedAt"),
                Json.textOrNull(node, "reason"));
    }

    private static Map<String, Object> of(OrderLine line) {
        return Json.object(
                "number", line.number(),
                "group", text(line.group()),
                "product", line.product(),
                "quantity", line.quantity().thousandths(),
                "price", line.price().minor());
    }

    private static OrderLine line(JsonNode node, Currency currency) {
        var group = Json.textOrNull(node, "group");
        return new OrderLine(
                node.get("number").asInt(),
                group == null ? null : new EntryCode(group),
                Json.text(node, "product"),
                new Quantity(node.get("quantity").asLong()),
                new Money(node.get("price").asLong(), currency));
    }

    private static Map<String, Object> of(Discount discount) {
        return switch (discount) {
            case Discount.None() -> Map.of();
            case Discount.OfTotal(Percent percent, Discount.Rounding rounding) ->
                Json.object("percent", percent.hundredths(), "rounding", rounding.name());
            case Discount.Sum(Money amount) -> Json.object("amount", amount.minor());
        };
    }

    private static Discount discount(JsonNode node, Currency currency) {
        if (Json.has(node, "percent"))
            return new Discount.OfTotal(
                    new Percent(node.get("percent").asInt()), Discount.Rounding.valueOf(Json.text(node, "rounding")));
        var amount = money(node, "amount", currency);
        return amount == null ? new Discount.None() : new Discount.Sum(amount);
    }

    private static Map<String, Object> of(Contract contract) {
        var terms = contract.terms();
        return Json.object(
                "number", terms.number(),
                "validUntil", text(terms.validUntil()),
                "executionDue", text(terms.executionDue()),
                "warrantyMonths", terms.warrantyMonths(),
                "files", texts(terms.files()),
                "signings",
                        contract.signings().stream()
                                .map(one -> Json.object(
                                        "calculation", one.calculation(),
                                        "on", one.on().toString(),
                                        "by", text(one.by()),
                                        "at", Rows.kept(one.at()).toString()))
                                .toList());
    }

    private static @Nullable Contract contract(@Nullable JsonNode node) {
        if (node == null || node.isNull()) return null;
        var terms = new Contract.Terms(
                Json.text(node, "number"),
                day(node, "validUntil"),
                day(node, "executionDue"),
                Json.has(node, "warrantyMonths") ? node.get("warrantyMonths").asInt() : null,
                files(node));
        return new Contract(
                terms,
                Json.list(
                        node,
                        "signings",
                        one -> new Contract.Signing(
                                one.get("calculation").asInt(),
                                LocalDate.parse(Json.text(one, "on")),
                                employee(one, "by"),
                                Json.instant(one, "at"))));
    }

    private static Map<String, Object> of(PaymentTerms terms) {
        var invoice = terms.invoice();
        var bonus = terms.bonus();
        return Json.object(
                "form",
                text(terms.form()),
                "invoice",
                invoice == null
                        ? null
                        : Json.object(
                                "number", invoice.number(),
                                "date", text(invoice.date()),
                                "files", texts(invoice.files())),
                "bonus",
                bonus == null ? null : Json.object("amount", bonus.amount().minor(), "agent", bonus.agent()),
                "schedule",
                ScheduleJson.of(terms.schedule()));
    }

    private static PaymentTerms terms(JsonNode node, Currency currency) {
        var form = Json.textOrNull(node, "form");
        var invoice = node.get("invoice");
        var bonus = node.get("bonus");
        return new PaymentTerms(
                form == null ? null : PaymentForm.valueOf(form),
                invoice == null
                        ? null
                        : new PaymentTerms.Invoice(Json.text(invoice, "number"), day(invoice, "date"), files(invoice)),
                bonus == null
                        ? null
                        : new PaymentTerms.AgentBonus(
                                new Money(bonus.get("amount").asLong(), currency), Json.textOrNull(bonus, "agent")),
                ScheduleJson.schedule(node.get("schedule")));
    }

    private static Map<String, Object> of(Approval approval) {
        return Json.object(
                "approved", approval.approved(),
                "remark", approval.remark(),
                "by", text(approval.by()),
                "at", Rows.kept(approval.at()).toString(),
                "project", approval.project(),
                "calculation", approval.calculation());
    }

    private static Approval approval(JsonNode node) {
        return new Approval(
                node.get("approved").asBoolean(),
                Json.textOrNull(node, "remark"),
                employee(node, "by"),
                Json.instant(node, "at"),
                Json.has(node, "project") ? node.get("project").asInt() : null,
                node.get("calculation").asInt());
    }

    private static @Nullable Long minor(@Nullable Money money) {
        return money == null ? null : money.minor();
    }

    private static @Nullable Money money(JsonNode node, String field, Currency currency) {
        return Json.has(node, field) ? new Money(node.get(field).asLong(), currency) : null;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static List<String> texts(List<FileId> files) {
        return files.stream().map(FileId::toString).toList();
    }

    private static List<FileId> files(JsonNode node) {
        return Json.list(node, "files", one -> new FileId(UUID.fromString(one.asString())));
    }

    private static @Nullable LocalDate day(JsonNode node, String field) {
        var day = Json.textOrNull(node, field);
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable EmployeeId employee(JsonNode node, String field) {
        var id = Json.uuidOrNull(node, field);
        return id == null ? null : new EmployeeId(id);
    }

    private static @Nullable MeasurementId measurement(JsonNode node, String field) {
        var id = Json.uuidOrNull(node, field);
        return id == null ? null : new MeasurementId(id);
    }
}
