package org.nezabudka.adapter.persistence.fulfilment;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.shared.AddressJson;
import org.nezabudka.adapter.persistence.shared.Json;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.fulfilment.Act;
import org.nezabudka.domain.fulfilment.Closing;
import org.nezabudka.domain.fulfilment.JobForm;
import org.nezabudka.domain.fulfilment.Reopening;
import org.nezabudka.domain.fulfilment.Verdict;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.Window;
import org.nezabudka.domain.shared.Money;
import org.nezabudka.domain.shared.PhoneNumber;
import tools.jackson.databind.JsonNode;

/** The parts of visits and claims that are only ever read whole. */
final class FulfilmentJson {

    private FulfilmentJson() {}

    static String of(JobForm form) {
        var phone = form.phone();
        var wish = form.wish();
        return Json.write(Json.object(
                "address",
                AddressJson.of(form.address()),
                "contact",
                form.contact(),
                "phone",
                phone == null ? null : phone.digits(),
                "access",
                form.access(),
                "wish",
                wish == null
                        ? null
                        : Json.object(
                                "from",
                                wish.from().toString(),
                                "until",
                                wish.until().toString()),
                "cost",
                of(form.cost()),
                "collect",
                of(form.collect()),
                "work",
                work(form.work()),
                "note",
                form.note()));
    }

    private static Map<String, Object> work(JobForm.Work work) {
        return switch (work) {
            case JobForm.Work.Delivery one ->
                Json.object("carrying", one.carrying(), "unloading", one.unloading(), "pieces", one.pieces());
            case JobForm.Work.Assembly one -> Json.object("works", one.works(), "materials", one.materials());
        };
    }

    private static @Nullable Map<String, Object> of(@Nullable Money money) {
        return money == null
                ? null
                : Json.object(
                        "minor", money.minor(), "currency", money.currency().getCurrencyCode());
    }

    private static @Nullable Money money(JsonNode node, String field) {
        if (!Json.has(node, field)) return null;
        var money = node.get(field);
        return new Money(money.get("minor").asLong(), Currency.getInstance(Json.text(money, "currency")));
    }

    static JobForm form(String json, boolean delivery) {
        var node = Json.read(json);
        var phone = Json.textOrNull(node, "phone");
        var wish = node.get("wish");
        var work = node.get("work");
        return new JobForm(
                AddressJson.address(node.get("address")),
                Json.textOrNull(node, "contact"),
                phone == null ? null : new PhoneNumber("+" + phone),
                Json.textOrNull(node, "access"),
                Json.has(node, "wish") ? new Window(Json.instant(wish, "from"), Json.instant(wish, "until")) : null,
                money(node, "cost"),
                money(node, "collect"),
                delivery
                        ? new JobForm.Work.Delivery(
                                work.get("carrying").asBoolean(),
                                work.get("unloading").asBoolean(),
                                Json.has(work, "pieces") ? work.get("pieces").asInt() : null)
                        : new JobForm.Work.Assembly(Json.textOrNull(work, "works"), Json.textOrNull(work, "materials")),
                Json.textOrNull(node, "note"));
    }

    static String of(Act act) {
        var signature = act.signature();
        return Json.write(Json.object(
                "files",
                act.files().stream().map(FileId::toString).toList(),
                "signature",
                signature == null ? null : signature.toString(),
                "signedBy",
                act.signedBy(),
                "result",
                act.result(),
                "remarks",
                act.remarks(),
                "defects",
                act.defects()));
    }

    static Act act(String json) {
        var node = Json.read(json);
        var signature = Json.uuidOrNull(node, "signature");
        return new Act(
                Json.list(node, "files", one -> new FileId(UUID.fromString(one.asString()))),
                signature == null ? null : new FileId(signature),
                Json.textOrNull(node, "signedBy"),
                Json.textOrNull(node, "result"),
                Json.textOrNull(node, "remarks"),
                Json.textOrNull(node, "defects"));
    }

    static @Nullable String of(@Nullable Verdict verdict) {
        return verdict == null
                ? null
                : Json.write(Json.object(
                        "accepted",
                        verdict.accepted(),
                        "free",
                        verdict.free(),
                        "text",
                        verdict.text(),
                        "by",
                        by(verdict.by()),
                        "at",
                        at(verdict.at())));
    }

    static @Nullable Verdict verdict(@Nullable String json) {
        if (json == null) return null;
        var node = Json.read(json);
        return new Verdict(
                node.get("accepted").asBoolean(),
                node.get("free").asBoolean(),
                Json.text(node, "text"),
                by(node),
                Json.instant(node, "at"));
    }

    static @Nullable String of(@Nullable Closing closing) {
        return closing == null
                ? null
                : Json.write(Json.object(
                        "confirmation", closing.confirmation(), "by", by(closing.by()), "at", at(closing.at())));
    }

    static @Nullable Closing closing(@Nullable String json) {
        if (json == null) return null;
        var node = Json.read(json);
        return new Closing(Json.text(node, "confirmation"), by(node), Json.instant(node, "at"));
    }

    static String of(List<Reopening> reopenings) {
        return Json.write(reopenings.stream()
                .map(one -> Json.object("reason", one.reason(), "by", by(one.by()), "at", at(one.at())))
                .toList());
    }

    static List<Reopening> reopenings(String json) {
        return Json.read(json)
                .valueStream()
                .map(node -> new Reopening(Json.text(node, "reason"), by(node), Json.instant(node, "at")))
                .toList();
    }

    private static @Nullable String by(@Nullable EmployeeId by) {
        return by == null ? null : by.toString();
    }

    private static @Nullable EmployeeId by(JsonNode node) {
        var by = Json.uuidOrNull(node, "by");
        return by == null ? null : new EmployeeId(by);
    }

    private static String at(Instant moment) {
        return Rows.kept(moment).toString();
    }
}
