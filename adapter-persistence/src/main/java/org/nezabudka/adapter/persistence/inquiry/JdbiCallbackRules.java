package org.nezabudka.adapter.persistence.inquiry;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.nezabudka.application.inquiry.CallbackRules;
import org.nezabudka.domain.inquiry.CallbackRule;
import org.nezabudka.domain.inquiry.CallbackRuleChangedMeanwhile;
import org.nezabudka.domain.organization.EmployeeId;

/** The callback rule in a table of one row. */
public final class JdbiCallbackRules implements CallbackRules {

    private static final String CURRENT = "select version, minutes, head_after, duty_order from callback_rule";

    private static final String ADD = """
            insert into callback_rule (version, minutes, head_after, duty_order) values (1, :minutes, :headAfter, :order)
            on conflict do nothing
            """;

    private static final String CHANGE = """
            update callback_rule
            set version = version + 1, minutes = :minutes, head_after = :headAfter, duty_order = :order
            where version = :version
            """;

    private final Jdbi jdbi;

    public JdbiCallbackRules(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public CallbackRule current() {
        return jdbi.withHandle(handle -> handle.createQuery(CURRENT)
                .map((row, context) -> new CallbackRule(
                        row.getInt("minutes"),
                        row.getInt("head_after"),
                        order((UUID[]) row.getArray("duty_order").getArray()),
                        row.getInt("version")))
                .findOne()
                .orElseGet(CallbackRule::usual));
    }

    private static List<EmployeeId> order(UUID[] ids) {
        return Arrays.stream(ids).map(EmployeeId::new).toList();
    }

    @Override
    public CallbackRule save(CallbackRule rule) {
        jdbi.useHandle(handle -> {
            boolean added = rule.version() == 0;
            try (var update = handle.createUpdate(added ? ADD : CHANGE)) {
                if (!added) update.bind("version", rule.version());
                int stored = update.bind("minutes", rule.minutes())
                        .bind("headAfter", rule.headAfter())
                        .bindArray(
                                "order",
                                UUID.class,
                                rule.order().stream().map(EmployeeId::value).toList())
                        .execute();
                if (stored == 0) throw new CallbackRuleChangedMeanwhile();
            }
        });
        return rule.withVersion(rule.version() + 1);
    }
}
