package org.nezabudka.adapter.persistence.order;

import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.nezabudka.adapter.persistence.shared.Json;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.application.order.OrderRuleBook;
import org.nezabudka.domain.order.Discount;
import org.nezabudka.domain.order.OrderRules;
import org.nezabudka.domain.order.OrderRulesChangedMeanwhile;
import org.nezabudka.domain.order.Stage;
import org.nezabudka.domain.shared.Percent;

/** The rules of orders in a table of one row. */
public final class JdbiOrderRuleBook implements OrderRuleBook {

    private static final String CURRENT = """
            select stages, gate, discount_limit, rounding, usual_schedule, version from order_rules
            """;

    private static final String ADD = """
            insert into order_rules (version, stages, gate, discount_limit, rounding, usual_schedule)
            values (1, :stages, :gate, :limit, :rounding, :schedule::jsonb)
            on conflict (single) do nothing
            """;

    private static final String CHANGE = """
            update order_rules
            set version = version + 1, stages = :stages, gate = :gate, discount_limit = :limit, rounding = :rounding,
                usual_schedule = :schedule::jsonb
            where version = :version
            """;

    private final Jdbi jdbi;

    public JdbiOrderRuleBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public OrderRules current() {
        return jdbi.withHandle(handle -> handle.createQuery(CURRENT)
                .map((row, context) -> new OrderRules(
                        Rows.texts(row, "stages").stream().map(Stage::valueOf).collect(Collectors.toSet()),
                        OrderRules.Gate.valueOf(row.getString("gate")),
                        new Percent(row.getInt("discount_limit")),
                        Discount.Rounding.valueOf(row.getString("rounding")),
                        ScheduleJson.schedule(Json.read(row.getString("usual_schedule"))),
                        row.getInt("version")))
                .findOne()
                .orElse(OrderRules.USUAL));
    }

    @Override
    public OrderRules save(OrderRules rules) {
        boolean added = rules.version() == 0;
        jdbi.useHandle(handle -> {
            try (var update = handle.createUpdate(added ? ADD : CHANGE)) {
                if (!added) update.bind("version", rules.version());
                int stored = update.bindArray(
                                "stages",
                                String.class,
                                rules.stages().stream().map(Enum::name).sorted().toList())
                        .bind("gate", rules.gate().name())
                        .bind("limit", rules.discountLimit().hundredths())
                        .bind("rounding", rules.rounding().name())
                        .bind("schedule", Json.write(ScheduleJson.of(rules.usualSchedule())))
                        .execute();
                if (stored == 0) throw new OrderRulesChangedMeanwhile();
            }
        });
        return rules.withVersion(rules.version() + 1);
    }
}
