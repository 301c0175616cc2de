package org.nezabudka.adapter.persistence.order;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.nezabudka.adapter.persistence.shared.Json;
import org.nezabudka.domain.payment.Milestone;
import org.nezabudka.domain.payment.Schedule;
import org.nezabudka.domain.payment.Schedule.Part;
import org.nezabudka.domain.payment.Schedule.Share;
import org.nezabudka.domain.shared.Money;
import org.nezabudka.domain.shared.Percent;
import tools.jackson.databind.JsonNode;

/** Schedules of payments as JSON; each sum tells its currency, since the usual one belongs to no order. */
final class ScheduleJson {

    private ScheduleJson() {}

    static List<Map<String, Object>> of(Schedule schedule) {
        return schedule.parts().stream().map(ScheduleJson::of).toList();
    }

    private static Map<String, Object> of(Part part) {
        var percent = part.share() instanceof Share.OfPrice(Percent share) ? share.hundredths() : null;
        var sum = part.share() instanceof Share.Fixed(Money money) ? money : null;
        return Json.object(
                "name",
                part.name(),
                "percent",
                percent,
                "sum",
                sum == null ? null : sum.minor(),
                "currency",
                sum == null ? null : sum.currency().getCurrencyCode(),
                "before",
                part.before().name(),
                "dueOn",
                part.dueOn() == null ? null : part.dueOn().toString());
    }

    static Schedule schedule(JsonNode parts) {
        return new Schedule(parts.valueStream().map(ScheduleJson::part).toList());
    }

    private static Part part(JsonNode node) {
        var day = Json.textOrNull(node, "dueOn");
        return new Part(
                Json.textOrNull(node, "name"),
                share(node),
                Milestone.valueOf(Json.text(node, "before")),
                day == null ? null : LocalDate.parse(day));
    }

    private static Share share(JsonNode node) {
        if (Json.has(node, "percent"))
            return new Share.OfPrice(new Percent(node.get("percent").asInt()));
        if (!Json.has(node, "sum")) return new Share.Rest();
        return new Share.Fixed(new Money(node.get("sum").asLong(), Currency.getInstance(Json.text(node, "currency"))));
    }
}
